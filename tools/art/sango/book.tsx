import { star } from '../kit/curves.ts';
import { palette } from '../kit/palette.ts';
import { useSangoPaint } from './light.ts';

const pages = 'M0 -244C50 -268 112 -266 152 -250L152 -220H-152L-152 -250C-112 -266 -50 -268 0 -244Z';
const cover =
  'M0 -226C50 -252 116 -250 162 -232L162 -106C112 -126 46 -126 0 -98C-46 -126 -112 -126 -162 -106L-162 -232' +
  'C-116 -250 -50 -252 0 -226Z';

/** The open book that reading Sango holds. */
export function Book() {
  const paint = useSangoPaint();
  const form = paint.form({ shade: '#1F2450', depth: 14, soft: 12, rim: '#CDEBFA', rimWidth: 4 });
  const badge = star([0, -166], 21, 11);
  return (
    <>
      <path d={pages} fill={paint.linear(['#FFFDF6', '#EBD3B0'])} />
      <path d={cover} fill={paint.linear(['#4E9BE6', '#2A63B4'])} filter={form} />
      <path d={badge} fill={palette.sun} stroke={palette.sun} stroke-width={7} stroke-linejoin="round" />
    </>
  );
}

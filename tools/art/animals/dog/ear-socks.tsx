import { usePaint } from '../../kit/drawing.tsx';
import { Lit } from '../../kit/lit.tsx';
import { palette } from '../../kit/palette.ts';
import { Line } from '../../kit/shapes.tsx';

const sock = 'M-10 2C-11-14-11-26-9-34C-7-42 4-44 12-42C20-42 24-36 22-30C18-26 12-26 11-20C10-12 10-6 9 2Z';

const ears = [
  { place: 'translate(-12 -20) rotate(-14) scale(1.15)', colour: palette.sun, stripe: '#FFF1D0' },
  { place: 'translate(20 -22) rotate(34) scale(1.15)', colour: '#E98BA0', stripe: '#FFE6EA' },
];

/** A sock over each ear: drawn behind the head, in place of the ears. */
export function EarSocks() {
  const paint = usePaint();
  return (
    <>
      {ears.map(({ place, colour, stripe }) => (
        <g transform={place}>
          <Lit strength={0.6}>
            <path d={sock} fill={paint.body(colour)} />
            <Line path="M-8-12Q0-9 8-12M-8-22Q1-19 9-22" colour={stripe} width={4} />
          </Lit>
        </g>
      ))}
    </>
  );
}

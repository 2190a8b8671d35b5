/** What the kite video shows: two hands that fold a sheet. For a <VideoPhone>, round 0,0. */
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit } from '../../../kit/lit.tsx';
import { Place } from '../../../kit/shapes.tsx';
import { hands } from '../../../people/body/hands.ts';
import { Shapes } from '../../../people/shapes.tsx';

const skin = '#B47848';
const sleeve = '#7A55A6';

function FoldingHand({ flipped = false }: { flipped?: boolean }) {
  const paint = usePaint();
  return (
    <Place at={[flipped ? 28 : -28, 12]} flipped={flipped} turn={flipped ? 24 : -24}>
      <Place scale={1.15}>
        <Shapes shapes={hands.pinch({ skin, fill: paint.body(skin) })} />
      </Place>
      <path d="M-60-16L0-11V11L-60 18Z" fill={paint.body(sleeve)} />
      <path d="M-8-12H2V12H-8Z" fill="#A98AD0" />
    </Place>
  );
}

export function FoldingFilm() {
  const paint = usePaint();
  return (
    <g clip-path={paint.clip('M-64-37H64V37H-64Z')}>
      <Lit strength={0.5}>
        <path d="M-30-22L24-26L30 14L-26 16Z" fill={paint.body('#F2644F')} />
        <path d="M-30-22L24-26L-2 4Z" fill={paint.body('#FF9A80')} />
      </Lit>
      <FoldingHand />
      <FoldingHand flipped />
    </g>
  );
}

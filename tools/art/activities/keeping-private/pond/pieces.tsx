/** Toys of the pond, each in its own box from 0,0. */
import { cloud } from '../../../kit/curves.ts';
import { usePaint } from '../../../kit/drawing.tsx';
import { palette } from '../../../kit/palette.ts';
import { Box, Line, Oval, Place } from '../../../kit/shapes.tsx';
import { PlacePin } from '../../../cards/things/marks.tsx';

const paper = '#FFFDF6';

/** A paper boat, 96 × 92; its sail has room for a card. */
export function PaperBoat() {
  const paint = usePaint();
  return (
    <g filter={paint.form({ strength: 0.6 })}>
      <path d="M48 4L82 58H14Z" fill={paint.body(paper)} />
      <path d="M2 56H94L76 84Q74 88 68 88H28Q22 88 20 84Z" fill={paint.body(paper)} />
      <path d="M48 56H94L76 84Q74 88 68 88H48Z" fill="#DCE6F0" />
      <path d="M48 4L82 58H48Z" fill="#E9F0F6" />
    </g>
  );
}

/** A copy of a boat: thin as a thought, with its outline dashed. */
export const BoatCopy = () => (
  <g>
    <path d="M48 4L82 58H14Z" fill="#F4FAFF" opacity={0.7} />
    <path d="M2 56H94L76 84Q74 88 68 88H28Q22 88 20 84Z" fill="#E4F1FA" opacity={0.75} />
    <path
      d="M14 58L48 4L82 58M2 56H94L76 84Q74 88 68 88H28Q22 88 20 84Z"
      fill="none"
      stroke="#6FA9D2"
      stroke-width={2}
      stroke-linejoin="round"
      stroke-dasharray="4 4"
    />
  </g>
);

/** What somebody on the shore thinks of, 80 × 76. */
export function ThoughtCloud() {
  const paint = usePaint();
  return (
    <g filter={paint.form({ strength: 0.4, mood: 'soft' })}>
      <path d={cloud([42, 34], [34, 26], 10, 0.12, 4)} fill="#fff" />
      <Oval at={[14, 66]} radius={[5, 4.5]} fill="#fff" />
    </g>
  );
}

/** The map two snapped cards become, 200 × 150: a way leads to a child. */
export function MapScroll() {
  const paint = usePaint();
  return (
    <g>
      <g filter={paint.form({ strength: 0.7 })}>
        <path d="M18 26L62 14L106 28L150 14L182 24V122L150 112L106 126L62 112L18 124Z" fill={paint.body('#F3DFB4')} />
        <path d="M62 14L106 28V126L62 112Z" fill="#E7CC98" />
        <path d="M150 14L182 24V122L150 112Z" fill="#E7CC98" />
      </g>
      <path d="M26 96L58 90V108L26 116Z" fill={palette.leaf} opacity={0.7} />
      <path d="M112 34Q130 30 144 22V44Q128 52 112 52Z" fill={palette.sky} />
      <path
        d="M36 78C58 44 78 104 100 74S128 66 134 84"
        fill="none"
        stroke={palette.coral}
        stroke-width={6}
        stroke-linecap="round"
        stroke-dasharray="1 12"
      />
      <Oval at={[36, 80]} radius={6} fill={palette.coral} />
      <Place at={[140, 66]} scale={0.62}>
        <g filter={paint.form()}>
          <PlacePin />
        </g>
      </Place>
      <Oval at={[140, 54]} radius={4.6} fill={palette.ink} />
      <path d="M132.5 65.5C132.5 58 147.5 58 147.5 65.5Z" fill={palette.ink} />
    </g>
  );
}

/** Two cards pulled together: a bow of dots with a spark, 160 × 60. */
export const SnapLine = () => (
  <g>
    <path
      d="M8 44C40 8 120 8 152 44"
      fill="none"
      stroke={palette.coral}
      stroke-width={6}
      stroke-linecap="round"
      stroke-dasharray="1 13"
    />
    {[0, 60, 120, 180, 240, 300].map((angle) => (
      <Place at={[80, 18]} turn={angle}>
        <Box at={[-2.5, -16]} size={[5, 9]} corner={2.5} fill={palette.sun} />
      </Place>
    ))}
    <Oval at={[80, 18]} radius={5} fill={palette.sun} />
    <Line path="M8 44h.1M152 44h.1" colour={palette.coral} width={10} />
  </g>
);

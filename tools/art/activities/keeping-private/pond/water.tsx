/** What lies on the water: glints, lily pads, and the waves a boat makes. */
import type { FunctionComponent } from 'preact';
import type { Point } from '../../../kit/curves.ts';
import { usePaint } from '../../../kit/drawing.tsx';
import type { Layered } from '../../../kit/page.tsx';
import { Line, Place } from '../../../kit/shapes.tsx';
import { Star } from '../../../cards/things/marks.tsx';

const glints: Point[] = [
  [250, 262],
  [640, 300],
  [300, 566],
  [612, 520],
  [420, 206],
];

function LilyPad({ at, scale, flower }: { at: Point; scale: number; flower?: boolean }) {
  const paint = usePaint();
  return (
    <Place at={at} scale={scale}>
      <g filter={paint.form({ strength: 0.6 })}>
        <path d="M-26 0A26 16 0 1 1 22 8L0 0L16 14A26 16 0 0 1-26 0Z" fill={paint.body('#4FA878')} />
        {flower && <Star at={[-4, -6]} size={8} colour="#F7A6A0" />}
      </g>
    </Place>
  );
}

export const OnWater: FunctionComponent<Layered> = () => (
  <g>
    {glints.map(([x, y]) => (
      <Line path={`M${x} ${y}q9-7 18 0t18 0`} colour="#fff" width={3} opacity={0.7} />
    ))}
    <LilyPad at={[190, 476]} scale={1} flower />
    <LilyPad at={[690, 462]} scale={0.8} />
    <LilyPad at={[642, 556]} scale={0.9} flower />
  </g>
);

/** Three rings of waves, 140 × 60, round 70,30. */
export const Ripple = () => (
  <g>
    {[62, 46, 28].map((radius, index) => (
      <ellipse
        cx={70}
        cy={30}
        rx={radius}
        ry={radius * 0.4}
        fill="none"
        stroke="#fff"
        stroke-opacity={0.45 + index * 0.2}
        stroke-width={3}
      />
    ))}
  </g>
);

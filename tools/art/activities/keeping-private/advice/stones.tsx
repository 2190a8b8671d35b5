/** Three flat stones in the water, 132 × 132: a kind start, a true reason, the next step. */
import { curve, type Point } from '../../../kit/curves.ts';
import { usePaint, type Children } from '../../../kit/drawing.tsx';
import { Lit } from '../../../kit/lit.tsx';
import { palette } from '../../../kit/palette.ts';
import { Box, Line, Oval, Place } from '../../../kit/shapes.tsx';
import { Heart } from '../../../cards/things/marks.tsx';

const outline: Point[] = [
  [14, 70],
  [24, 38],
  [58, 22],
  [96, 28],
  [118, 56],
  [114, 88],
  [84, 106],
  [44, 104],
];

function Stone({ colour, children }: { colour: string } & Children) {
  const paint = usePaint();
  return (
    <g>
      {[0, 1].map((ring) => (
        <ellipse
          cx={66}
          cy={78}
          rx={56 + ring * 8}
          ry={42 + ring * 7}
          fill="none"
          stroke="#fff"
          stroke-width={3}
          stroke-opacity={0.55 - ring * 0.25}
        />
      ))}
      <Lit>
        <path d={curve(outline.map(([x, y]) => [x, y + 8]))} fill="#76708F" />
        <path d={curve(outline)} fill={paint.body(colour)} />
      </Lit>
      <Place at={[66, 64]}>{children}</Place>
    </g>
  );
}

export const KindStart = () => (
  <Stone colour="#F3C9C4">
    <Lit size="limb">
      <Heart size={22} />
    </Lit>
  </Stone>
);

/** A lamp: a reason that makes things clear. */
export function TrueReason() {
  const paint = usePaint();
  return (
    <Stone colour="#F6E3B0">
      <Lit size="limb">
        <path
          d="M0-32C20-32 28-18 26-6C24 4 14 8 13 18H-13C-14 8-24 4-26-6C-28-18-20-32 0-32Z"
          fill={paint.body(palette.sun)}
        />
        <Box at={[-11, 19]} size={[22, 7]} corner={3} fill="#8E83A0" />
        <Box at={[-8, 27]} size={[16, 6]} corner={3} fill="#6B5A80" />
      </Lit>
      <Line path="M-7-6L0 0L7-6M0 0V16" colour="#C9822F" width={3.4} />
    </Stone>
  );
}

/** Two footprints on their way. */
export const NextStep = () => (
  <Stone colour="#BFE3D6">
    {(
      [
        [-14, 10, -14],
        [14, -10, 14],
      ] as const
    ).map(([x, y, turn]) => (
      <Place at={[x, y]} turn={turn}>
        <path d="M-10-2C-12-20-4-28 2-26C12-24 12-8 8 0Z" fill={palette.tealDark} />
        <Oval at={[-1, 11]} radius={[8, 7]} fill={palette.tealDark} />
      </Place>
    ))}
  </Stone>
);

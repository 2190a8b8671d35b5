/** Beads of the branch, 56 × 56, and the thin twigs of old tries, 60 × 60. */
import { tube, type Point } from '../../../kit/curves.ts';
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit } from '../../../kit/lit.tsx';
import { darker, lighter, palette } from '../../../kit/palette.ts';
import { Line, Oval, Place } from '../../../kit/shapes.tsx';

function Ball({ colour, radius }: { colour: string; radius: number }) {
  const paint = usePaint();
  const fill = paint.radial(
    [
      [lighter(colour, 0.6), 0],
      [colour, 0.6],
      [darker(colour, 0.28), 1],
    ],
    0.35,
    0.3,
    0.8,
  );
  return (
    <g>
      <Lit size="limb" strength={0.8}>
        <Oval at={[28, 28]} radius={radius} fill={fill} />
      </Lit>
      <Place at={[28 - radius * 0.36, 28 - radius * 0.42]} turn={-24}>
        <Oval at={[0, 0]} radius={[radius * 0.28, radius * 0.18]} fill="#fff" opacity={0.65} />
      </Place>
    </g>
  );
}

/** A moment that was: the arrow turns back to it. */
export const DoneBead = () => (
  <g>
    <Ball colour={palette.teal} radius={26} />
    <Line path="M37 33a10.500 10.500 0 1 1-2-13" colour="#FFFDF6" width={4} />
    <path d="M39 12V24H27Z" fill="#FFFDF6" />
  </g>
);

/** The moment that is. */
export const NowBead = () => (
  <g>
    <Oval at={[28, 28]} radius={27} fill="#FFF3D0" opacity={0.55} />
    <Ball colour={palette.sun} radius={22} />
  </g>
);

/** A moment to come. */
export const LaterBead = () => (
  <g opacity={0.9}>
    <Ball colour="#8E97C4" radius={24} />
  </g>
);

interface TwigProps {
  way: 'up' | 'down';
  /** It was kind to all; else its leaf has curled up. */
  kind: boolean;
}

/** Grows from 2,58 upwards, or from 2,2 downwards. */
export function Twig({ way, kind }: TwigProps) {
  const paint = usePaint();
  const flip = (y: number) => (way === 'up' ? y : 60 - y);
  const path: Point[] = [
    [2, flip(58)],
    [16, flip(42)],
    [32, flip(30)],
  ];
  return (
    <g>
      <Lit size="limb" strength={0.9}>
        <path d={tube(path, [4.5, 3, 2])} fill={paint.body('#86583A')} />
      </Lit>
      <Lit size="limb" strength={0.8}>
        <Place at={[32, flip(30)]} turn={way === 'up' ? -34 : 34}>
          {kind ? (
            <path d="M0 0C5-11 19-12 27-2C20 9 6 9 0 0Z" fill={paint.body('#66BC8A')} />
          ) : (
            <path
              d="M0 0C6-10 22-10 23 2C24 12 10 14 9 5C9 0 15-1 16 3"
              fill="none"
              stroke="#D39AB4"
              stroke-width={6}
              stroke-linecap="round"
            />
          )}
        </Place>
      </Lit>
    </g>
  );
}

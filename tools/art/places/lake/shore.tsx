/** The sandy ground before the water, with grass, flowers and pebbles. */
import { round, seeded, type Point } from '../../kit/curves.ts';
import { usePaint } from '../../kit/drawing.tsx';
import { Lit } from '../../kit/lit.tsx';
import { darker, lighter, palette } from '../../kit/palette.ts';
import { Line, Oval } from '../../kit/shapes.tsx';
import { lakeLights, type LakeLight } from './light.ts';

interface TuftsProps {
  /** Upper left corner and size of the strip they grow in. */
  at: Point;
  size: Point;
  count: number;
  colour: string;
  seed?: number;
  flowers?: boolean;
}

const petals = [palette.coral, '#FFF8EE', palette.sun, '#E98BC0'];

function Flower({ at: [x, y], size, colour }: { at: Point; size: number; colour: string }) {
  const middle = colour === palette.sun ? palette.coral : palette.sun;
  return (
    <>
      {[0, 72, 144, 216, 288].map((angle) => (
        <Oval
          at={[x + Math.cos(angle / 57.3) * 4.6 * size, y + Math.sin(angle / 57.3) * 4.6 * size]}
          radius={4 * size}
          fill={colour}
        />
      ))}
      <Oval at={[x, y]} radius={3 * size} fill={middle} />
    </>
  );
}

/** Blades of grass, larger toward us; a flower by every third. */
export function Tufts({ at, size, count, colour, seed = 5, flowers = true }: TuftsProps) {
  const random = seeded(seed);
  const places = Array.from({ length: count }, (_, index) => {
    const x = round(at[0] + random() * size[0]);
    const down = random();
    return { x, y: round(at[1] + down * size[1]), grown: 0.7 + down * 0.8, index };
  });
  const blades = places.map(({ x, y, grown }) =>
    [
      [-5, 9, -9, 12],
      [0, 9, 1, 17],
      [5, 8, 10, 11],
    ]
      .map(([aside = 0, up = 0, tipX = 0, tipY = 0]) => {
        const [bendX, bendY, endX, endY] = [aside, -up, tipX, -tipY].map((value) => round(value * grown));
        return `M${x} ${y}q${bendX} ${bendY} ${endX} ${endY}`;
      })
      .join(''),
  );
  const blooming = places.filter(({ index }) => flowers && index % 3 === 0);
  const stems = blooming.map(({ x, y, grown }) => `M${round(x + 16 * grown)} ${y + 2}v${round(-17 * grown)}`);
  return (
    <g>
      <Line path={blades.join('')} colour={colour} width={3.2} />
      <Line path={stems.join('')} colour={darker(colour, 0.2)} width={2.4} />
      {blooming.map(({ x, y, grown, index }) => (
        <Flower at={[x + 16 * grown, y - 15 * grown]} size={grown} colour={petals[index % 4] ?? palette.coral} />
      ))}
    </g>
  );
}

interface ShoreProps {
  /** Height of the water's edge, left and right. */
  left: number;
  right: number;
  /** Another water's edge, as path data from beyond the left side; it goes on down to the page's foot. */
  edge?: string;
  light?: LakeLight;
  tufts?: number;
}

export function Shore({ left, right, edge: given, light = 'day', tufts = 16 }: ShoreProps) {
  const paint = usePaint();
  const { sand, grass } = lakeLights[light];
  const middle = (left + right) / 2;
  const dip = `M-240 ${left + 20}C60 ${left - 22} 320 ${left - 6} 620 ${middle + 8}`;
  const edge = given ?? `${dip}S1220 ${right + 26} 1840 ${right - 20}`;
  const top = Math.min(left, right);
  return (
    <>
      <Line path={edge} colour="#E9FBFF" width={16} opacity={0.45} />
      <Lit size="large" strength={0.6}>
        <path
          d={`${edge}V1120H-240Z`}
          fill={paint.linear(
            sand.map((colour, index) => [colour, index * 0.36] as const),
            90,
          )}
        />
      </Lit>
      <Line path={edge} colour={lighter(sand[0] ?? palette.sand, 0.6)} width={6} opacity={0.9} />
      {tufts > 0 && <Tufts at={[10, top + 34]} size={[1580, 90]} count={tufts} colour={grass} />}
    </>
  );
}

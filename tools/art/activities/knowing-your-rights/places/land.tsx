/** Sky, hills, clouds and trees of both places. 1280 × 720. */
import { cloud, curve, type Point } from '../../../kit/curves.ts';
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit, Shade } from '../../../kit/lit.tsx';
import type { Stop } from '../../../kit/light.ts';
import { Box, Line, Oval, Place } from '../../../kit/shapes.tsx';

export function Sky({ stops }: { stops: readonly Stop[] }) {
  const paint = usePaint();
  return <Box at={[0, 0]} size={[1280, 720]} fill={paint.linear(stops, 90)} />;
}

interface HillProps {
  /** Its crest, from left to right, beyond both edges. */
  crest: readonly Point[];
  /** From the crest down. */
  colours: readonly Stop[];
  /** Far hills are flat, near ones have a lit edge. */
  lit?: boolean;
  foot?: number;
}

export function Hill({ crest, colours, lit = false, foot = 740 }: HillProps) {
  const paint = usePaint();
  const [first, last] = [crest[0] ?? [0, 0], crest[crest.length - 1] ?? [0, 0]];
  const path = `${curve(crest, false)}L${last[0]} ${foot}L${first[0]} ${foot}Z`;
  const ground = <path d={path} fill={paint.linear(colours, 90)} />;
  return lit ? (
    <Lit size="large" strength={0.45}>
      {ground}
    </Lit>
  ) : (
    ground
  );
}

interface CloudProps {
  at: Point;
  scale?: number;
  opacity?: number;
  colour?: string;
}

export function Cloud({ at, scale = 1, opacity = 0.9, colour = '#FFF6EA' }: CloudProps) {
  const paint = usePaint();
  return (
    <Place at={at} scale={scale}>
      <g opacity={opacity} filter={paint.form({ size: 'medium', mood: 'soft', strength: 0.3 })}>
        <path
          d="M-84 22C-104 20-102-8-78-8C-78-30-46-38-34-20C-24-50 24-50 32-18C52-30 78-14 70 4C92 4 92 22 76 22Z"
          fill={colour}
        />
      </g>
    </Place>
  );
}

interface TreeProps {
  at: Point;
  scale?: number;
  colour?: string;
}

/** A round tree that stands on `at`, 92 high. */
export function Tree({ at, scale = 1, colour = '#3F9C78' }: TreeProps) {
  const paint = usePaint();
  return (
    <Place at={at} scale={scale}>
      <Shade at={[6, 0]} radius={[34, 6]} />
      <Lit size="small" strength={0.8}>
        <path d="M-5 1L-3-34H4L7 1Z" fill={paint.body('#8A5A3C')} />
        <path d={cloud([0, -58], [31, 32], 9, 0.14, 4)} fill={paint.body(colour)} />
      </Lit>
      <path d={cloud([-8, -68], [15, 12], 7, 0.14, 6)} fill="#FFF3C4" opacity={0.16} />
    </Place>
  );
}

/** A pointed tree, 96 high. */
export function Fir({ at, scale = 1, colour = '#2F7F6C' }: TreeProps) {
  const paint = usePaint();
  return (
    <Place at={at} scale={scale}>
      <Shade at={[5, 0]} radius={[24, 5]} />
      <Lit size="small" strength={0.8}>
        <Box at={[-4, -14]} size={[8, 15]} fill={paint.body('#7A4E38')} />
        <path
          d="M0-96L18-62H9L26-36H13L31-10Q0-3-31-10L-13-36H-26L-9-62H-18Z"
          fill={paint.body(colour)}
          stroke-linejoin="round"
        />
      </Lit>
    </Place>
  );
}

const petals = ['#FFC94D', '#F7A6A0', '#FFF8EE'];

/** Grass tufts and flowers along the lower edge. */
export const Flowers = ({ spots }: { spots: readonly Point[] }) => (
  <g>
    {spots.map(([x, y], index) => (
      <g>
        <Line path={`M${x} ${y}q-2-8-7-13M${x} ${y}v-17M${x} ${y}q3-9 8-12`} colour="#2A7A62" width={2.6} />
        {index % 2 === 0 && <Oval at={[x, y - 18]} radius={4.6} fill={petals[index % 3] ?? '#FFF8EE'} />}
        {index % 2 === 0 && <Oval at={[x, y - 18]} radius={1.8} fill="#E08A3C" />}
      </g>
    ))}
  </g>
);

/** Tracks in deep snow. */
import type { Point } from '../../../kit/curves.ts';
import { Line, Oval, Place } from '../../../kit/shapes.tsx';

const hollow = '#B3A8DC';

/** Boots that hop in pairs, and beside them the three-toed feet of a penguin. */
export function HopTracks({ hops }: { hops: readonly (readonly [at: Point, scale: number])[] }) {
  return (
    <g>
      {hops.map(([at, scale]) => (
        <Place at={at} scale={[scale, scale * 0.62]}>
          {[-22, 20].map((x) => (
            <Oval at={[x, x * 0.2]} radius={[13, 20]} fill={hollow} opacity={0.75} />
          ))}
          {[70, 112].map((x) => (
            <Line
              path={`M${x} 16V-16M${x} 14L${x - 13}-8M${x} 14L${x + 13}-8`}
              colour={hollow}
              width={8}
              opacity={0.85}
            />
          ))}
        </Place>
      ))}
    </g>
  );
}

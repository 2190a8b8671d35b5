import type { Point } from '../../kit/curves.ts';
import { usePaint } from '../../kit/drawing.tsx';
import { Glow, Lit } from '../../kit/lit.tsx';
import type { Layered } from '../../kit/page.tsx';
import { Box, Oval } from '../../kit/shapes.tsx';
import { Stars } from '../../things/sky.tsx';

/** The sky of the race game: deep blue to lilac, with stars. Covers the page, or `size` from `at`. */
export function GameSky({ at = [0, 0], size = [1600, 900] }: Layered & { at?: Point; size?: Point }) {
  const paint = usePaint();
  return (
    <g>
      <Box at={at} size={size} fill={paint.linear(['#23276A', '#4A4FA8', '#8A78C8', '#C79AC4'], 90)} />
      <Glow
        at={[at[0] + size[0] / 2, at[1] + size[1]]}
        radius={[size[0] * 0.6, size[1] * 0.5]}
        colour="#FFE0A8"
        opacity={0.6}
      />
      <Stars at={at} size={[size[0], size[1] * 0.75]} count={60} />
    </g>
  );
}

const craters: [x: number, y: number, radius: number][] = [
  [-0.27, 0.4, 0.05],
  [0.27, 0.36, 0.045],
  [0.2, 0.72, 0.06],
  [-0.12, 0.66, 0.04],
  [0.44, 0.5, 0.05],
  [-0.5, 0.5, 0.06],
];

interface MoonGroundProps extends Layered {
  /** The top of its curve. */
  at?: Point;
  width?: number;
  height?: number;
}

/** The curved ground of the cheese moon; what stands on it stands a little below the top of its curve. */
export function MoonGround({ at = [800, 640], width = 2000, height = 300 }: MoonGroundProps) {
  const paint = usePaint();
  const [x, y] = at;
  const half = width / 2;
  const foot = y + height;
  const outline =
    `M${x - half} ${foot}C${x - half * 0.8} ${y + height * 0.3} ${x - half * 0.4} ${y} ${x} ${y}` +
    `S${x + half * 0.8} ${y + height * 0.3} ${x + half} ${foot}Z`;
  return (
    <g>
      <Glow at={[x, y + height * 0.3]} radius={[half * 1.05, height]} colour="#FFF0B0" opacity={0.5} />
      <Lit size="large" strength={0.7}>
        <path d={outline} fill={paint.linear(['#FFF3B4', '#FFD75E', '#EFAF3E'], 80)} />
      </Lit>
      <g clip-path={paint.clip(outline)}>
        {craters.map(([across, down, radius]) => (
          <Oval
            at={[x + across * width, y + down * height]}
            radius={[radius * width, radius * width * 0.34]}
            fill={paint.linear(['#D9942E', '#F6C65A'], 90)}
          />
        ))}
      </g>
    </g>
  );
}

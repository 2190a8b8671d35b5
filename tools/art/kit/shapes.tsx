import { round, type Point } from './curves.ts';
import type { Children } from './drawing.tsx';

export interface Placed {
  at?: Point;
  scale?: number | Point;
  /** Degrees, clockwise. */
  turn?: number;
  /** Mirrored left to right. */
  flipped?: boolean;
}

/** Puts its children somewhere: moved, turned, mirrored, scaled, in that order. */
export function Place({ at = [0, 0], scale = 1, turn = 0, flipped = false, children }: Placed & Children) {
  const [wide, high] = typeof scale === 'number' ? [scale, scale] : scale;
  const steps = [`translate(${round(at[0])} ${round(at[1])})`];
  if (turn) steps.push(`rotate(${turn})`);
  if (flipped || wide !== 1 || high !== 1) steps.push(`scale(${flipped ? -wide : wide} ${high})`);
  return <g transform={steps.join(' ')}>{children}</g>;
}

interface Line {
  path: string;
  colour: string;
  width: number;
  opacity?: number;
}

/** An even line with round ends: mouths, strings, whiskers. */
export const Line = ({ path, colour, width, opacity }: Line) => (
  <path
    d={path}
    fill="none"
    stroke={colour}
    stroke-width={width}
    stroke-linecap="round"
    stroke-linejoin="round"
    opacity={opacity}
  />
);

interface Oval {
  at: Point;
  /** One radius, or across and down. */
  radius: number | Point;
  fill: string;
  opacity?: number;
  filter?: string;
}

export function Oval({ at, radius, fill, opacity, filter }: Oval) {
  const [across, down] = typeof radius === 'number' ? [radius, radius] : radius;
  return (
    <ellipse
      cx={round(at[0])}
      cy={round(at[1])}
      rx={round(across)}
      ry={round(down)}
      fill={fill}
      opacity={opacity}
      filter={filter}
    />
  );
}

interface Box {
  at: Point;
  size: Point;
  corner?: number;
  fill: string;
  opacity?: number;
  filter?: string;
}

/** A rectangle from its upper left corner. */
export const Box = ({ at, size, corner = 0, fill, opacity, filter }: Box) => (
  <rect
    x={round(at[0])}
    y={round(at[1])}
    width={round(size[0])}
    height={round(size[1])}
    rx={corner}
    fill={fill}
    opacity={opacity}
    filter={filter}
  />
);

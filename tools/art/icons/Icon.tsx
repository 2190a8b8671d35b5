/** The pen of the interface's icons: 24 × 24, one round stroke in the colour of the text, soft fills for bodies. */
import type { Children } from '../kit/drawing.tsx';

export const Icon = ({ children }: Children) => (
  <g fill="none" stroke="currentColor" stroke-width={2.2} stroke-linecap="round" stroke-linejoin="round">
    {children}
  </g>
);

export const Stroke = ({ path, width }: { path: string; width?: number }) => <path d={path} stroke-width={width} />;

/** A stroked shape with a soft fill. */
export const Soft = ({ path }: { path: string }) => <path d={path} fill="currentColor" fill-opacity={0.18} />;

export const Solid = ({ path }: { path: string }) => <path d={path} fill="currentColor" />;

interface Disc {
  at: readonly [number, number];
  radius: number;
  solid?: boolean;
}

export const Disc = ({ at: [x, y], radius, solid = false }: Disc) => (
  <circle cx={x} cy={y} r={radius} fill="currentColor" fill-opacity={solid ? undefined : 0.18} />
);

export const Ring = ({ at: [x, y], radius }: Disc) => <circle cx={x} cy={y} r={radius} />;

/** Pieces that the front and three-quarter views of a head share. */
import type { ComponentChildren } from 'preact';
import { hundredth } from '../../kit/curves.ts';
import { darker, lighter } from '../../kit/palette.ts';
import { usePaint } from '../../kit/drawing.tsx';

export function useSkinFill(skin: string, middle = 0.45): string {
  const paint = usePaint();
  return paint.radial(
    [
      [lighter(skin, 0.22), 0],
      [skin, 0.55],
      [darker(skin, 0.1), 1],
    ],
    middle,
    0.38,
    0.72,
  );
}

/** A head that nods shows more (or less) of its hair. */
export function Pitched({ nod, share, children }: { nod: number; share: number; children: ComponentChildren }) {
  if (!nod) return <>{children}</>;
  const high = hundredth(1 + share * nod);
  return <g transform={`translate(0 -58) scale(1 ${high}) translate(0 58)`}>{children}</g>;
}

/** Pieces that the front and three-quarter views of a head share. */
import type { ComponentChildren } from 'preact';
import { darker, lighter } from '../../kit/palette.ts';
import { usePaint } from '../../kit/drawing.tsx';
import { skinColour } from '../colours.ts';
import type { FaceLooks } from '../face/face.tsx';
import type { Looks } from '../looks.ts';

export function faceLooks(looks: Looks): FaceLooks {
  return {
    skin: skinColour(looks.skin),
    iris: looks.iris ?? '#5B3A2E',
    browColour: looks.hair.brow ?? looks.hair.colour,
    freckles: looks.freckles ?? false,
    lines: looks.lines ?? false,
    beard: looks.beard ?? false,
  };
}

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
  const high = Math.round((1 + share * nod) * 100) / 100;
  return <g transform={`translate(0 -58) scale(1 ${high}) translate(0 58)`}>{children}</g>;
}

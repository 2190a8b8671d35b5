/** Cheeks and freckles, whichever way a head looks. */
import type { Point } from '../../kit/curves.ts';
import { usePaint } from '../../kit/drawing.tsx';
import { darker } from '../../kit/palette.ts';
import { Oval } from '../../kit/shapes.tsx';
import { cheekColour } from '../colours.ts';
import type { FaceLooks } from './looks.ts';

/** The red of a cheek: fainter at night, and above a beard. */
export function useCheekFill(looks: FaceLooks, night: boolean): string {
  const [inner, between] = night || looks.beard ? [0.4, 0.22] : [0.85, 0.5];
  return usePaint().fade(cheekColour(looks.skin), inner, [0.55, between]);
}

export const Freckles = ({ spots, looks }: { spots: readonly Point[]; looks: FaceLooks }) => (
  <>
    {spots.map((spot) => (
      <Oval key={spot[0]} at={spot} radius={[1.3, 1.2]} fill={darker(looks.skin, 0.28)} opacity={0.7} />
    ))}
  </>
);

/** Hands in several skins: the library has them in one. */
import { Library } from '../../../cards/parts/library.tsx';
import type { Point } from '../../../kit/curves.ts';

const skins = {
  light: { '#c68d7b': '#FFD7C2', '#a9715f': '#E8A98C' },
  medium: {},
  brown: { '#c68d7b': '#966661', '#a9715f': '#764C49' },
  dark: { '#c68d7b': '#5F3E3C', '#a9715f': '#40282A' },
} as const;

interface Props {
  skin: keyof typeof skins;
  at: Point;
  size: number;
  turn?: number;
}

export const RaisedHand = ({ skin, ...placed }: Props) => (
  <Library name="raised-hand-medium" {...placed} untreated swap={skins[skin]} />
);

/** Two hands, palms up, that carry. */
export const CarryingHands = ({ skin, ...placed }: Props) => (
  <Library name="palms-up-together-medium" {...placed} untreated swap={skins[skin]} />
);

/** What a person looks like, whatever they do: the cast is a list of these. */
import type { Age } from './proportions.ts';
import type { Skin } from './colours.ts';

export type HairName =
  'curls' | 'waves' | 'long' | 'coils' | 'fade' | 'bob' | 'short' | 'sweep' | 'tousle' | 'bun' | 'braid' | 'puffs';

interface Hair {
  style: HairName;
  colour: string;
  /** Colour of the eyebrows when it is not the hair's. */
  brow?: string;
  /** A bob behind the ear (the viewer's right). */
  tucked?: boolean;
  /** How far waves and long hair hang below the middle of the head; 92 by default, a head is 100 high. */
  length?: number;
}

export interface Headwear {
  kind: 'hijab' | 'wrap' | 'cap' | 'bobble' | 'clip' | 'band';
  colour: string;
}

export type PatternName = 'stripes' | 'dots' | 'block' | 'quilted' | 'star' | 'sun' | 'fish' | 'leaf';

export interface Top {
  kind: 'tee' | 'sweater' | 'hoodie' | 'shirt' | 'cardigan' | 'dungarees' | 'dress';
  colour: string;
  pattern?: PatternName;
  /** Colour of the pattern, or of the dress's hem line. */
  accent?: string;
  sleeve?: 'short' | 'long';
  sleeveColour?: string;
  /** Neck and edge of short sleeves. */
  trim?: string;
  cuff?: string;
  /** What shows under an open cardigan. */
  under?: string;
  /** Colour of the dungarees over the shirt. */
  bib?: string;
}

interface Bottom {
  kind: 'trousers' | 'shorts' | 'skirt';
  colour: string;
  socks?: string;
  /** Tights; otherwise skin. */
  legs?: string;
  /** How far down the leg a skirt reaches, 0–1. */
  length?: number;
}

export interface Looks {
  age: Age;
  skin: Skin;
  iris?: string;
  freckles?: boolean;
  /** Fine lines of age. */
  lines?: boolean;
  beard?: boolean;
  hair: Hair;
  headwear?: Headwear;
  /** Colour of the frames. */
  glasses?: string;
  hearingAid?: boolean;
  earrings?: string;
  /** Ears that glow when someone is cross or shy. */
  hotEars?: boolean;
  top: Top;
  bottom: Bottom;
  shoes: string;
  /** Worn instead of shoes, by colour. */
  boots?: string;
  /** A boot on this foot only; the other wears the slipper or shoe. */
  onlyBoot?: 'left' | 'right';
  slippers?: string;
  /** In tights, when there are any. */
  barefoot?: boolean;
  /** A knitted scarf round the neck, by colour. */
  scarf?: string;
  mittens?: string;
  /** An apron over everything, by colour. */
  apron?: string;
  /** 1 to 1.4 widens the body. */
  girth?: number;
  chairColour?: string;
}

export const wearsSkirt = (looks: Pick<Looks, 'top' | 'bottom'>) =>
  looks.top.kind === 'dress' || looks.bottom.kind === 'skirt';

export const skirtColour = (looks: Pick<Looks, 'top' | 'bottom'>) =>
  looks.top.kind === 'dress' ? looks.top.colour : looks.bottom.colour;

/** Hijab and headscarf hide hair and ears. */
export const hidesHair = (looks: Pick<Looks, 'headwear'>) =>
  looks.headwear?.kind === 'hijab' || looks.headwear?.kind === 'wrap';

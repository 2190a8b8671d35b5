/** Every hair style by name. */
import type { HairName } from '../looks.ts';
import { bob } from './bob.ts';
import { braid } from './braid.ts';
import { bun } from './bun.ts';
import { coils, fade } from './coils.ts';
import { curls } from './curls.ts';
import { long, waves } from './long.ts';
import { puffs } from './puffs.ts';
import { sweep, tousle } from './short.ts';
import type { HairStyle } from './style.ts';

export const hairStyles: Record<HairName, HairStyle> = {
  curls,
  waves,
  long,
  coils,
  fade,
  bob,
  short: sweep,
  sweep,
  tousle,
  bun,
  braid,
  puffs,
};

/** What the face shows of a person's looks. */
import { skinColour } from '../colours.ts';
import type { Looks } from '../looks.ts';

export interface FaceLooks {
  skin: string;
  iris: string;
  browColour: string;
  freckles: boolean;
  lines: boolean;
  beard: boolean;
}

export const faceLooks = (looks: Looks): FaceLooks => ({
  skin: skinColour(looks.skin),
  iris: looks.iris ?? '#5B3A2E',
  browColour: looks.hair.brow ?? looks.hair.colour,
  freckles: looks.freckles ?? false,
  lines: looks.lines ?? false,
  beard: looks.beard ?? false,
});

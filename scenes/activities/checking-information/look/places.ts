/** Where everything of the newsroom stands. All in board units, 1280 × 720. */
import type { Box } from '../../../../src/core/picture.ts';
import { BOWLS, deskOrder, TOOLS, VERDICTS, type Bowl, type Level, type Tool, type Verdict } from '../level.ts';

type Point = readonly [x: number, y: number];

/** Stories wait in two rows on the pin board. */
export function homeBox(level: Level, claim: string): Box {
  const index = deskOrder(level).findIndex(({ id }) => id === claim);
  return [31 + (index % 2) * 124, 105 + Math.floor(index / 2) * 124, 102, 102];
}

/** The story that is weighed hangs on the post of the scale. */
export const POST: Box = [443, 338, 94, 94];

export const doorBox = (tool: Tool): Box => [306 + TOOLS.indexOf(tool) * 122, 92, 108, 156];

export const stampBox = (verdict: Verdict): Box => [704 + VERDICTS.indexOf(verdict) * 54, 296, 52, 66];

const LAMP: Point = [50, 64];

/** A lamp that stands on this point. */
export const lampOn = ([x, y]: Point, scale = 1): Box => [
  x - (LAMP[0] * scale) / 2,
  y - LAMP[1] * scale,
  LAMP[0] * scale,
  LAMP[1] * scale,
];

/** In the doorway, a little in front of it. */
export function lampAtDoor(tool: Tool): Box {
  const [left, top, width, height] = doorBox(tool);
  return lampOn([left + width / 2 + 4, top + height - 4], 1.12);
}

/** Far back in the corridor, before it comes forward. */
export function lampBehindDoor(tool: Tool): Box {
  const [left, top, width] = doorBox(tool);
  return lampOn([left + width / 2 + 8, top + 124], 0.45);
}

/** The beam turns about its middle; a bowl hangs from each end. */
const HUB: Point = [490, 308];
const REACH = 142;
const DEGREES = 6.5;
const STEEPEST = 15;

export const BEAM: Box = [HUB[0] - 160, HUB[1] - 22, 320, 44];
export const BEAM_PIVOT = HUB;

/** How far the beam is turned; the bowl of "stronger" hangs at the left. */
export const turnOf = (lean: number): number => -Math.max(-STEEPEST, Math.min(STEEPEST, lean * DEGREES));

const BOWL: Point = [136, 152];

type Hanging = Exclude<Bowl, 'little'>;

export function bowlBox(bowl: Hanging, lean: number): Box {
  const angle = (turnOf(lean) * Math.PI) / 180;
  const side = bowl === 'stronger' ? -1 : 1;
  const end: Point = [HUB[0] + side * REACH * Math.cos(angle), HUB[1] + side * REACH * Math.sin(angle)];
  return [end[0] - BOWL[0] / 2, end[1], BOWL[0], BOWL[1]];
}

export const TRAY: Box = [396, 590, 188, 72];

/** Where lamps stand in a bowl: three places side by side, in the order of the doors. */
export function berth(tool: Tool, bowl: Bowl, lean: number): Box {
  const across = (TOOLS.indexOf(tool) - 1) * 36;
  if (bowl === 'little') return lampOn([TRAY[0] + TRAY[2] / 2 + across * 1.3, TRAY[1] + 34], 0.86);
  const [left, top, width] = bowlBox(bowl, lean);
  return lampOn([left + width / 2 + across, top + 122], 0.9);
}

/** Where a lamp may be let go: generous, and steady while the beam moves. */
export const ZONES: Readonly<Record<Bowl, Box>> = Object.fromEntries(
  BOWLS.map((bowl) => [bowl, zoneOf(bowl)]),
) as Record<Bowl, Box>;

function zoneOf(bowl: Bowl): Box {
  if (bowl === 'little') return [TRAY[0] - 14, TRAY[1] - 32, TRAY[2] + 28, TRAY[3] + 46];
  const [left, top, width, height] = bowlBox(bowl, 0);
  return [left - 12, top + 12, width + 24, height + 8];
}

/** The front page: small on the desk while it fills, large when it is done. */
export const PAGE = { small: [28, 352, 236, 324], large: [229, 92, 434, 596] } as const;

/** Paper stars round the large page. */
export const SPARKS: Box = [166, 82, 560, 620];

type PageSize = keyof typeof PAGE;

/** Three boxes for what could be settled; the last is the column "we are still checking". */
const STILL_CHECKING = 3;

function slotOf(level: Level, claim: string): number {
  if (level.claims.find(({ id }) => id === claim)?.verdict === 'notsure') return STILL_CHECKING;
  return deskOrder(level)
    .filter(({ verdict }) => verdict !== 'notsure')
    .findIndex(({ id }) => id === claim);
}

/** A part of a box, by shares of its sides. */
const within = ([left, top, width, height]: Box, [x, y, wide, high]: Box): Box => [
  left + width * x,
  top + height * y,
  width * wide,
  height * high,
];

/** The picture of a printed story in its box of the page. */
export function printedBox(level: Level, claim: string, page: PageSize): Box {
  const slot = slotOf(level, claim);
  return within(PAGE[page], [0.085 + (slot % 2) * 0.455, 0.235 + Math.floor(slot / 2) * 0.375, 0.3, 0.2185]);
}

/** The stamp's print over the corner of a story, and the lamp that weighed most beside it. */
export const printOn = (card: Box): Box => within(card, [0.5, 0.52, 0.72, 0.72]);
export const lampOnCard = (card: Box): Box => within(card, [-0.1, 0.78, 0.36, 0.46]);

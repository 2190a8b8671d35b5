/** What lies on the desk: one open card and one row of choices. */
import type { Choice, Desk } from '../../../src/core/activity.ts';
import { SLOTS, tileOrder, type Level, type Slot } from './level.ts';
import { levelOf } from './levels.ts';
import { slotsLeft } from './phases/advice.ts';
import { isHiddenInstead, itemsLeft } from './phases/photo.ts';
import { pileOf } from './phases/pond.ts';
import { rules } from './rules.ts';
import type { PondMove, State } from './state.ts';

export function desk(state: State, open: string | null): Desk {
  const level = levelOf(state);
  if (state.phase === 'pond') return pondDesk(level, state, open);
  if (state.phase === 'photo') return photoDesk(level, state, open);
  if (state.phase === 'advice') return adviceDesk(level, state, open);
  return { choices: [] };
}

/** The open card's ways to go; the places are the buttons. */
const waysOf = (state: State, belongs: (move: PondMove) => boolean, shows: 'thing' | 'place'): Choice[] =>
  rules
    .moves(state)
    .filter(belongs)
    .map((move) => ({ part: move[shows], move: move.id }));

/** The rest of a pile, beginning with the one that follows: turned one by one, all come round. */
function othersAfter(pile: readonly string[], shown: string): string[] {
  const at = pile.indexOf(shown);
  return [...pile.slice(at + 1), ...pile.slice(0, at)];
}

function pondDesk(level: Level, state: State, open: string | null): Desk {
  const pile = pileOf(level, state).map(({ id }) => id);
  const top = pile[0] ?? '';
  const isHandEmpty = state.at[top] !== 'hand';
  const title = isHandEmpty ? { title: `level${level.number}.goal` } : {};
  if (open && !pile.includes(open)) return { open, ...title, choices: [{ part: top }] };
  const shown = open ?? top;
  const choices = waysOf(state, (move) => move.thing === shown, 'place');
  return { open: shown, ...title, choices, pile: othersAfter(pile, shown) };
}

function photoDesk(level: Level, state: State, open: string | null): Desk {
  const words = `level${level.number}.photo`;
  const left = itemsLeft(level, state).map(({ id }) => id);
  const [first] = left;
  if (!first) {
    const title = isHiddenInstead(level, state) ? `${words}.ifHidden` : `${words}.share`;
    const isLooking = open !== null && level.shore.some(({ who }) => who === open);
    if (isLooking) return { open, title, choices: [{ part: 'photo' }] };
    return { open: 'photo', title, choices: waysOf(state, () => true, 'place') };
  }
  const title = `${words}.text`;
  const isDone = open !== null && level.photo.items.some(({ id }) => id === open) && !left.includes(open);
  if (isDone) return { open, title, choices: [{ part: first }] };
  const shown = open && left.includes(open) ? open : first;
  const choices = waysOf(state, (move) => move.place === shown, 'thing');
  return { open: shown, title, choices, pile: othersAfter(left, shown) };
}

function adviceDesk(level: Level, state: State, open: string | null): Desk {
  const slot = slotShown(level, state, open);
  const isRead = open === 'friend' || SLOTS.some((each) => each === open && state.tiles[each] !== undefined);
  const choices = waysOf(state, (move) => move.place === slot, 'thing');
  return { ...(isRead && open && { open }), title: `slot.${slot}`, choices };
}

function slotShown(level: Level, state: State, open: string | null): Slot {
  const left = slotsLeft(state);
  const asked = left.find((slot) => slot === open || tileOrder(level, slot).some(({ id }) => id === open));
  return asked ?? left[0] ?? 'next';
}

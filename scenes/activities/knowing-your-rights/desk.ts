/** What lies on the desk: one open card and one row of choices. */
import type { Choice, Desk } from '../../../src/core/activity.ts';
import { WHO, type Level } from './level.ts';
import { levelOf } from './levels.ts';
import { isTied, lettersLeft } from './phases/cases.ts';
import { waysInOrder } from './phases/ropes.ts';
import { pileOf } from './phases/sort.ts';
import { rules } from './rules.ts';
import type { State } from './state.ts';

export function desk(state: State, open: string | null): Desk {
  const level = levelOf(state);
  switch (state.phase) {
    case 'sort':
      return sortDesk(level, state, open);
    case 'ropes':
      return ropesDesk(level, state, open);
    case 'cases':
      return casesDesk(level, state, open);
    case 'top3':
      return flagsDesk(level, state, open);
    case 'done':
      return { choices: [] };
  }
}

/** Where a thing may go now; the places are the buttons. */
const waysOut = (state: State, thing: string): Choice[] =>
  rules
    .moves(state)
    .filter((move) => move.thing === thing)
    .map((move) => ({ part: move.place, move: move.id }));

/** The rest of a pile, beginning with the one that follows: turned one by one, all come round. */
function othersAfter(pile: readonly string[], shown: string): string[] {
  const at = pile.indexOf(shown);
  return [...pile.slice(at + 1), ...pile.slice(0, at)];
}

/** The open one of a pile with its ways out; anything else is looked at, with the way back to the pile. */
function pileDesk(state: State, pile: readonly string[], open: string | null, isLooked: boolean, title?: string): Desk {
  const top = pile[0] ?? '';
  const asked = title ? { title } : {};
  if (open && isLooked && !pile.includes(open)) return { open, choices: [{ part: top }] };
  const shown = open && pile.includes(open) ? open : top;
  return { open: shown, ...asked, choices: waysOut(state, shown), pile: othersAfter(pile, shown) };
}

function sortDesk(level: Level, state: State, open: string | null): Desk {
  const pile = pileOf(level, state).map(({ id }) => id);
  return pileDesk(state, pile, open, state.place[open ?? ''] === 'sewn');
}

function ropesDesk(level: Level, state: State, open: string | null): Desk {
  const ways = waysInOrder(level, state);
  const need = level.needs.find(({ id }) => id === open);
  if (need) {
    const holding = ways.filter(({ serves }) => serves.includes(need.id));
    return { open: need.id, choices: holding.map(({ id }) => ({ part: id })) };
  }
  return pileDesk(
    state,
    ways.map(({ id }) => id),
    open,
    false,
  );
}

/** The question stands there until the first letter is closed: then it is known. */
function casesDesk(level: Level, state: State, open: string | null): Desk {
  const left = lettersLeft(level, state);
  const pile = left.map(({ id }) => id);
  const isLookedAt = level.letters.some(({ id }) => id === open) && !pile.includes(open ?? '');
  const shown = left.find(({ id }) => id === open) ?? left[0];
  const isCalling = shown !== undefined && isTied(state, shown);
  const isFirst = left.length === level.letters.length;
  const title = isCalling ? 'ask.who' : 'ask.right';
  const answered = pileDesk(state, pile, open, isLookedAt, isFirst ? title : undefined);
  return isLookedAt ? answered : { ...answered, ...inColumns(isCalling ? WHO.length : level.rights.length) };
}

function flagsDesk(level: Level, state: State, open: string | null): Desk {
  const title = `level${level.number}.flags`;
  const planted = state.top.find((right) => right === open);
  const pile = state.top.filter((right) => right !== planted);
  if (planted) return { open: planted, title, choices: waysOut(state, planted), pile: [...pile, 'flag'] };
  const choices = rules
    .moves(state)
    .filter((move) => move.do === 'flag')
    .map((move) => ({ part: move.place, move: move.id }));
  return { open: 'flag', title, choices, pile, ...inColumns(level.rights.length) };
}

/** Rows of three where rows of two would be too many to be seen at once. */
const inColumns = (count: number): Pick<Desk, 'columns' | 'dense'> => ({ columns: count > 6 ? 3 : 2, dense: true });

/** A pond that solves the level and moves as few boats as it can, for hints to lead to. */
import { RINGS, type Card, type Level, type Ring } from '../level.ts';
import type { State } from '../state.ts';

export function calmPond(level: Level, state: State): Readonly<Record<string, Ring>> {
  const out = level.minAnyone > 0 ? outerRing(level, state) : null;
  const ringFor = (card: Card): Ring => {
    if (!out) return ringNow(state, card.id) ?? card.accept[0] ?? 'me';
    return out.has(card.id) ? 'anyone' : (card.accept.find((ring) => ring !== 'anyone') ?? 'anyone');
  };
  return Object.fromEntries(level.cards.map((card) => [card.id, ringFor(card)]));
}

/** A boat in the pond lies well: others come back to the hand. */
const ringNow = (state: State, card: string) => RINGS.find((ring) => state.at[card] === ring);

/** Enough cards for "anyone" of which no two snap, keeping most of those that lie there already. */
function outerRing(level: Level, state: State): ReadonlySet<string> {
  const free = level.cards.filter((card) => card.accept.includes('anyone')).map(({ id }) => id);
  let best: string[] = [];
  let mostKept = -1;
  for (const group of groupsOf(free)) {
    if (group.length < level.minAnyone || snaps(level, group)) continue;
    const kept = group.filter((id) => state.at[id] === 'anyone').length;
    if (kept <= mostKept) continue;
    best = group;
    mostKept = kept;
  }
  return new Set(best);
}

const snaps = (level: Level, group: readonly string[]) =>
  level.links.some(({ ring, cards }) => ring === 'anyone' && cards.every((card) => group.includes(card)));

/** All groups of some ids: nine cards make 512. */
const groupsOf = (ids: readonly string[]): string[][] =>
  ids.reduce<string[][]>((groups, id) => [...groups, ...groups.map((group) => [...group, id])], [[]]);

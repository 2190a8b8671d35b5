/** Twelve bags: what is a right is sewn on and cannot be let go; what is a want can wait in the valley. */
import { bagOrder, type Bag, type Level } from '../level.ts';
import type { BalloonMove, Last, Stage, State } from '../state.ts';

const sew = (bag: string): BalloonMove => ({ id: `sew:${bag}`, do: 'sew', thing: bag, place: 'canopy' });

const letGo = (bag: string): BalloonMove => ({ id: `let-go:${bag}`, do: 'let-go', thing: bag, place: 'valley' });

const takeBack = (bag: string): BalloonMove => ({
  id: `take-back:${bag}`,
  do: 'take-back',
  thing: bag,
  place: 'basket',
});

export const wantsIn = (level: Level, state: State, place: 'basket' | 'valley'): Bag[] =>
  level.bags.filter(({ id, right }) => !right && state.place[id] === place);

/** Bags that can still be moved: those in the basket first. */
export function pileOf(level: Level, state: State): Bag[] {
  const order = bagOrder(level);
  return ['basket', 'valley'].flatMap((place) => order.filter(({ id }) => state.place[id] === place));
}

const isUp = (level: Level, state: State) =>
  level.bags.every(({ id, right }) => !right || state.place[id] === 'sewn') &&
  wantsIn(level, state, 'valley').length >= level.letGoNeeded;

/** The second line: how the balloon answers, and at the end that a want may travel along. */
function settled(level: Level, state: State, last: Last): State {
  if (!isUp(level, state)) return { ...state, last };
  const isKept = wantsIn(level, state, 'basket').length > 0;
  return { ...state, last: { ...last, also: isKept ? `level${level.number}.kept` : 'feedback.solved' } };
}

export const sort: Stage = {
  moves: (level, state) =>
    pileOf(level, state).flatMap(({ id }) => (state.place[id] === 'basket' ? [sew(id), letGo(id)] : [takeBack(id)])),
  play(level, state, move) {
    const bag = level.bags.find(({ id }) => id === move.thing);
    if (!bag) return state;
    const words = `level${level.number}.card.${bag.id}`;
    const put = (place: 'basket' | 'sewn' | 'valley', last: Last): State =>
      settled(level, { ...state, place: { ...state.place, [bag.id]: place } }, last);
    if (move.do === 'take-back') return put('basket', { fits: true, because: 'feedback.back', move });
    if (move.do === 'sew') {
      if (!bag.right) return put('basket', { fits: false, because: `${words}.sewn`, move });
      return put('sewn', { fits: true, because: `${words}.ok`, move });
    }
    if (bag.right) return put('basket', { fits: false, because: `${words}.dropped`, move });
    return put('valley', { fits: true, because: `${words}.waits`, also: 'feedback.rise', move });
  },
  isOver: isUp,
  hint(level, state) {
    const isEnough = wantsIn(level, state, 'valley').length >= level.letGoNeeded;
    const next = bagOrder(level).find(({ id, right }) => state.place[id] === 'basket' && (right || !isEnough));
    if (!next) return null;
    return next.right ? sew(next.id) : letGo(next.id);
  },
};

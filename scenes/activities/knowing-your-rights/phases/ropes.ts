/** Ways in the basket hold the ropes of rights: each right needs one, and together they must be light enough. */
import { bareNeeds, weightOf, type Level, type Way } from '../level.ts';
import type { BalloonMove, Stage, State } from '../state.ts';
import { lightBasket } from './light-basket.ts';

const letGo = (way: string): BalloonMove => ({ id: `let-go:${way}`, do: 'let-go', thing: way, place: 'valley' });

const takeBack = (way: string): BalloonMove => ({
  id: `take-back:${way}`,
  do: 'take-back',
  thing: way,
  place: 'basket',
});

export const waysAboard = (level: Level, state: State): Way[] => level.ways.filter(({ id }) => state.aboard[id]);

/** Ways as they stand in the basket, then those in the valley. */
export const waysInOrder = (level: Level, state: State): Way[] => [
  ...waysAboard(level, state),
  ...level.ways.filter(({ id }) => !state.aboard[id]),
];

function flies(level: Level, state: State): boolean {
  const aboard = waysAboard(level, state);
  return weightOf(aboard) <= level.capacity && bareNeeds(level, aboard).length === 0;
}

export const ropes: Stage = {
  moves: (level, state) => waysInOrder(level, state).map(({ id }) => (state.aboard[id] ? letGo(id) : takeBack(id))),
  play(level, state, move) {
    const way = level.ways.find(({ id }) => id === move.thing);
    if (!way) return state;
    const words = `level${level.number}`;
    const after: State = { ...state, aboard: { ...state.aboard, [way.id]: move.do === 'take-back' } };
    const aboard = waysAboard(level, after);
    const bare = bareNeeds(level, aboard).find(({ id }) => way.serves.includes(id));
    if (bare) {
      const because = `${words}.need.${bare.id}.bare`;
      return { ...after, last: { fits: false, because, also: 'feedback.bare', move } };
    }
    if (flies(level, after)) {
      return { ...after, last: { fits: true, because: `${words}.fly`, also: 'feedback.solved', move } };
    }
    const because = `${words}.way.${way.id}.note`;
    const isTooHeavy = move.do === 'take-back' && weightOf(aboard) > level.capacity;
    const also = isTooHeavy ? { also: 'feedback.heavy' } : move.do === 'let-go' ? { also: 'feedback.rise' } : {};
    return { ...after, last: { fits: true, because, ...also, move } };
  },
  isOver: flies,
  hint(level, state) {
    const wanted = lightBasket(level, state);
    const missing = level.ways.find(({ id }) => wanted.has(id) && !state.aboard[id]);
    if (missing) return takeBack(missing.id);
    const spare = [...waysAboard(level, state)]
      .sort((one, other) => other.weight - one.weight)
      .find(({ id }) => !wanted.has(id));
    return spare ? letGo(spare.id) : null;
  },
};

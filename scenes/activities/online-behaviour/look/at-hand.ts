/** Pictures the next move may need, kept out of sight, so that nothing has to be waited for when it is made. */
import type { Piece } from '../../../../src/core/picture.ts';
import { castOf, feelingOf, moved, optionsOf, type Level } from '../level.ts';
import type { State } from '../state.ts';
import { faceOf, pieceOf } from './images.ts';

const ALWAYS = ['letter', 'used', 'mark-up', 'mark-down', 'spark', 'petal', 'sheet', 'glider'];

export function atHand(level: Level, state: State): Piece[] {
  const options = optionsOf(level, state.moment);
  const people = castOf(level);
  const next = options.flatMap(({ kind, feel }) => {
    const after = moved(level, state.feel, feel);
    const changed = people.filter((person) => feelingOf(after, person) !== feelingOf(state.feel, person));
    return [
      `cards/kind-${kind}`,
      ...changed.flatMap((person) => {
        const feeling = feelingOf(after, person);
        return [`flower-${feeling}`, faceOf(person, feeling)];
      }),
    ];
  });
  return [...new Set([...ALWAYS, ...next])].flatMap((name) =>
    pieceOf(`at-hand:${name}`, name, [0, 0, 1, 1], { opacity: 0, fixed: true }),
  );
}

/** Three flags for the rights that matter most today: any three are right. */
import type { BalloonMove, Stage } from '../state.ts';
import { FLAGS } from '../state.ts';

const flag = (right: string): BalloonMove => ({ id: `flag:${right}`, do: 'flag', thing: 'flag', place: right });

const unflag = (right: string): BalloonMove => ({ id: `unflag:${right}`, do: 'unflag', thing: right, place: 'stand' });

export const top3: Stage = {
  moves: (level, { top }) => [
    ...level.rights.filter((right) => !top.includes(right)).map(flag),
    ...level.rights.filter((right) => top.includes(right)).map(unflag),
  ],
  play(level, state, move) {
    const right = level.rights.find((each) => each === (move.do === 'flag' ? move.place : move.thing));
    if (!right) return state;
    if (move.do === 'unflag') {
      const top = state.top.filter((each) => each !== right);
      return { ...state, top, last: { fits: true, because: 'flag.off', move } };
    }
    const top = [...state.top, right];
    return { ...state, top, last: { fits: true, because: top.length === FLAGS ? 'flag.three' : 'flag.on', move } };
  },
  isOver: (_level, { top }) => top.length === FLAGS,
  hint(level, { top }) {
    const next = level.rights.find((right) => !top.includes(right));
    return next ? flag(next) : null;
  },
};

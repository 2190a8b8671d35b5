/** What Sango and the page say, as keys. */
import type { Lines } from '../../../src/core/activity.ts';
import { VERDICTS } from './level.ts';
import { claimOf, levelOf } from './levels.ts';
import { hint as nextMove } from './hint.ts';
import { storiesLeft } from './moves.ts';
import { clueId, hung, lean, storyOf, waiting, wordsOf, type State } from './state.ts';

export function lines(state: State): Lines {
  const level = levelOf(state);
  const words = `level${level.number}`;
  const isWeighing = state.open !== null && waiting(storyOf(state, state.open)).length > 0;
  return {
    title: 'short',
    name: `${words}.name`,
    goal: isWeighing ? 'help.hang' : `${words}.goal`,
    sango: isWeighing ? 'help.weigh' : `${words}.sango`,
    hints: hints(state),
    done: `${words}.done`,
    picture: `scale.${scaleNow(state)}`,
  };
}

/** The scale in a word, for those who do not see it. */
function scaleNow(state: State): 'page' | 'empty' | 'level' | 'stronger' | 'weaker' {
  if (storiesLeft(state).length === 0) return 'page';
  const story = state.open === null ? null : storyOf(state, state.open);
  if (!story || hung(story).length === 0) return 'empty';
  if (lean(story) === 0) return 'level';
  return lean(story) > 0 ? 'stronger' : 'weaker';
}

/** First what it is about, then what the next move is and why it is a good one. */
function hints(state: State): readonly [where: string, what: string] {
  const { number, secondHintFor } = levelOf(state);
  const next = nextMove(state);
  const claim = claimOf(state, state.open);
  const [first, second] = [`level${number}.hint.1`, `level${number}.hint.2`];
  if (next?.do === 'visit') return [first, `help.visit.${next.thing}`];
  if (next?.do === 'pin' && claim) {
    const tool = waiting(storyOf(state, claim.id)).find((each) => clueId(claim.id, each) === next.thing);
    return [secondHintFor === 'pin' ? second : first, `${wordsOf(state, claim.id)}.clue.${tool ?? 'who'}.wrong`];
  }
  if (next?.do === 'stamp') {
    const verdict = VERDICTS.find((each) => each === next.thing) ?? 'notsure';
    return [secondHintFor === 'stamp' ? second : 'help.scale', `help.stamp.${verdict}`];
  }
  if (next?.do === 'why') return ['help.proof', claim?.verdict === 'notsure' ? 'help.why.open' : 'help.why.settled'];
  return [first, 'help.open'];
}

/** What Sango and the page say, as keys. */
import type { Lines } from '../../../src/core/activity.ts';
import { levelOf } from './levels.ts';
import { rules } from './rules.ts';
import type { State } from './state.ts';
import { optionWords } from './level.ts';

export function lines(state: State): Lines {
  const level = levelOf(state);
  const words = `level${level.number}`;
  const next = rules.hint(state);
  const [moment = '', option = ''] = next?.thing.split(':') ?? [];
  return {
    title: 'short',
    name: `${words}.name`,
    goal: `${words}.goal`,
    sango: `${words}.sango`,
    hints:
      next?.do === 'choose'
        ? [`${words}.hint.${moment}`, `${optionWords(level, moment, option)}.because`]
        : ['feedback.back-where', 'feedback.back-what'],
    done: `${words}.done`,
  };
}

/** What Sango and the page say, as keys. */
import type { Lines } from '../../../src/core/activity.ts';
import { SLOTS, type Level } from './level.ts';
import { levelOf } from './levels.ts';
import { tileWords } from './phases/advice.ts';
import { boardOf } from './picture.ts';
import { rules } from './rules.ts';
import type { State } from './state.ts';

export function lines(state: State): Lines {
  const level = levelOf(state);
  const words = `level${level.number}`;
  return {
    title: 'short',
    name: `${words}.name`,
    goal: `${words}.goal`,
    sango: `${words}.sango`,
    hints: hints(level, state),
    done: `${words}.done`,
    ...(boardOf(state) === 'photo' && { picture: `${words}.photo.pic` }),
  };
}

/** The pond has two hints of its own; later phases say what it is about, then why the next step is a good one. */
function hints(level: Level, state: State): readonly [string, string] {
  const words = `level${level.number}`;
  const next = rules.hint(state);
  if (next?.do === 'use') return ['can.3', `${words}.photo.item.${next.place}.ok`];
  if (next?.do === 'share') return ['can.3', `${words}.sango`];
  const slot = next?.do === 'tile' && SLOTS.find((each) => each === next.place);
  if (next && slot) return ['can.4', `${tileWords(level, slot, next.thing)}.because`];
  const saysItself = next?.do === 'drop' && !level.secondHintFor.some((ring) => ring === next.place);
  return [`${words}.hint.1`, saysItself ? `${words}.card.${next.thing}.ok` : `${words}.hint.2`];
}

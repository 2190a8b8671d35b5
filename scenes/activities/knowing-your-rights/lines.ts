/** What Sango and the page say, as keys. */
import type { Lines } from '../../../src/core/activity.ts';
import { bareNeeds, weightOf, type Level, type PhaseName } from './level.ts';
import { levelOf } from './levels.ts';
import { waysAboard } from './phases/ropes.ts';
import { rules } from './rules.ts';
import type { State } from './state.ts';

export function lines(state: State): Lines {
  const level = levelOf(state);
  const words = `level${level.number}`;
  return {
    title: 'short',
    name: `${words}.name`,
    goal: `${words}.${GOALS[phaseShown(state)]}`,
    sango: `${words}.sango`,
    hints: hints(level, state),
    done: `${words}.done`,
    picture: `picture.${seen(level, state)}`,
  };
}

const GOALS: Readonly<Record<PhaseName, string>> = { sort: 'goal', ropes: 'goal', cases: 'letters', top3: 'flags' };

/** The phase the board shows: the last one stays when all is done. */
export function phaseShown(state: State): PhaseName {
  if (state.phase !== 'done') return state.phase;
  const { phases } = levelOf(state);
  return phases[phases.length - 1] ?? 'sort';
}

/** Where to look, then what to do and why. */
function hints(level: Level, state: State): readonly [string, string] {
  const words = `level${level.number}`;
  const next = rules.hint(state);
  switch (next?.do) {
    case 'sew':
      return [`${words}.hint.1`, 'hint.sew'];
    case 'let-go':
      if (state.phase === 'sort') return [`${words}.hint.2`, `${words}.card.${next.thing}.waits`];
      return [ropeHint(level, state), isHeavy(level, next.thing) ? 'hint.lighter' : 'hint.spare'];
    case 'take-back':
      return [ropeHint(level, state), 'hint.missing'];
    case 'tie':
      return ['hint.letter', `${words}.case.${next.thing}.hint`];
    case 'call':
      return ['hint.duty', `${words}.case.${next.thing}.who.hint`];
    default:
      return ['hint.flag', 'hint.any'];
  }
}

/** First what to look for; once something has been let go, how it can come out. */
const ropeHint = (level: Level, state: State) =>
  `level${level.number}.hint.${waysAboard(level, state).length === level.ways.length ? 1 : 2}`;

/** A heavy bag that holds ropes: lighter ones can hold them. */
const isHeavy = (level: Level, id: string) =>
  level.ways.some((way) => way.id === id && way.weight >= 3 && way.serves.length > 0);

/** The name of the words for what the picture shows. */
function seen(level: Level, state: State): 'low' | 'rising' | 'hanging' | 'letters' | 'flags' {
  const phase = phaseShown(state);
  if (phase === 'cases') return 'letters';
  if (phase === 'top3') return 'flags';
  if (phase === 'sort') return Object.values(state.place).includes('valley') ? 'rising' : 'low';
  const aboard = waysAboard(level, state);
  if (weightOf(aboard) <= level.capacity && bareNeeds(level, aboard).length > 0) return 'hanging';
  return aboard.length < level.ways.length ? 'rising' : 'low';
}

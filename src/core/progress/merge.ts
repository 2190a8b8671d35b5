/** Joins two records. Commutative, associative and idempotent: any order, any number of times, the same result. */
import {
  CHOICES_KEPT,
  emptyActivity,
  emptyLevel,
  emptyPlayer,
  emptyProgress,
  emptyStory,
  type ActivityRecord,
  type ChoiceMade,
  type Latest,
  type LevelRecord,
  type Player,
  type Progress,
  type Stamp,
  type StoryRecord,
} from './record.ts';

const order = <Value extends number | string>(one: Value, other: Value) => (one < other ? -1 : one > other ? 1 : 0);

export const compareStamps = (one: Stamp, other: Stamp) => order(one[0], other[0]) || order(one[1], other[1]);

const later = (one: Stamp, other: Stamp): Stamp => (compareStamps(one, other) >= 0 ? one : other);

/** JSON with sorted keys, so that equal stamps with different values still have one winner everywhere. */
function spelled(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => order(one, other)))
      : inner,
  );
}

function latest<Value>(one: Latest<Value>, other: Latest<Value>): Latest<Value> {
  const ahead = compareStamps(one.stamp, other.stamp) || order(spelled(one.value), spelled(other.value));
  return ahead >= 0 ? one : other;
}

type Table<Value> = Readonly<Record<string, Value>>;

function tables<Value>(
  one: Table<Value>,
  other: Table<Value>,
  empty: Value,
  join: (one: Value, other: Value) => Value,
): Table<Value> {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return Object.fromEntries(keys.map((key) => [key, join(one[key] ?? empty, other[key] ?? empty)]));
}

const compareChoices = (one: ChoiceMade, other: ChoiceMade) =>
  compareStamps(one.stamp, other.stamp) || order(one.page, other.page) || order(one.answer, other.answer);

/** The choices of both, each once, in order; forgotten ones and the oldest beyond the limit dropped. */
function choices(one: readonly ChoiceMade[], other: readonly ChoiceMade[], forgotten: Stamp): ChoiceMade[] {
  const all = [...one, ...other].sort(compareChoices);
  return all
    .filter((choice, index) => index === 0 || compareChoices(choice, all[index - 1] ?? choice) !== 0)
    .filter((choice) => compareStamps(choice.stamp, forgotten) > 0)
    .slice(-CHOICES_KEPT);
}

function stories(one: StoryRecord, other: StoryRecord): StoryRecord {
  const forgotten = later(one.forgotten, other.forgotten);
  return {
    place: latest(one.place, other.place),
    choices: choices(one.choices, other.choices, forgotten),
    ended: one.ended || other.ended,
    forgotten,
  };
}

const levels = (one: LevelRecord, other: LevelRecord): LevelRecord => ({
  done: one.done || other.done,
  board: latest(one.board, other.board),
});

const activities = (one: ActivityRecord, other: ActivityRecord): ActivityRecord => ({
  levels: tables(one.levels, other.levels, emptyLevel, levels),
  reflection: latest(one.reflection, other.reflection),
});

const players = (one: Player, other: Player): Player => ({
  settings: latest(one.settings, other.settings),
  stories: tables(one.stories, other.stories, emptyStory, stories),
  activities: tables(one.activities, other.activities, emptyActivity, activities),
});

export const merge = (one: Progress, other: Progress): Progress => ({
  ...emptyProgress,
  players: tables(one.players, other.players, emptyPlayer, players),
});

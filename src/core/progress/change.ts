/** Every change of the record, as a pure function: `(progress, …, stamp) → progress`. */
import type { Choice, Reading } from '../reader.ts';
import { merge } from './merge.ts';
import {
  emptyActivity,
  emptyLevel,
  emptyPlayer,
  emptyProgress,
  emptyStory,
  SOLE_PLAYER,
  soleActivity,
  soleStory,
  type ActivityRecord,
  type LevelRecord,
  type Player,
  type Progress,
  type Reflection,
  type Settings,
  type Stamp,
  type StoryRecord,
} from './record.ts';

/** The next order mark after everything in the record. */
export function nextStamp(progress: Progress, tag: string): Stamp {
  let count = 0;
  const see = (stamp: Stamp) => (count = Math.max(count, stamp[0]));
  for (const player of Object.values(progress.players)) {
    see(player.settings.stamp);
    for (const story of Object.values(player.stories)) {
      [story.place.stamp, story.forgotten, ...story.choices.map((choice) => choice.stamp)].forEach(see);
    }
    for (const activity of Object.values(player.activities)) {
      [activity.reflection.stamp, ...Object.values(activity.levels).map((level) => level.board.stamp)].forEach(see);
    }
  }
  return [count + 1, tag];
}

/** A record that holds nothing but this change of the sole player; merged into the whole. */
const withPlayer = (progress: Progress, player: Partial<Player>): Progress =>
  merge(progress, { ...emptyProgress, players: { [SOLE_PLAYER]: { ...emptyPlayer, ...player } } });

const withStory = (progress: Progress, id: string, story: Partial<StoryRecord>): Progress =>
  withPlayer(progress, { stories: { [id]: { ...emptyStory, ...story } } });

const withActivity = (progress: Progress, id: string, activity: Partial<ActivityRecord>): Progress =>
  withPlayer(progress, { activities: { [id]: { ...emptyActivity, ...activity } } });

const withLevel = (progress: Progress, id: string, number: number, level: Partial<LevelRecord>): Progress =>
  withActivity(progress, id, { levels: { [number]: { ...emptyLevel, ...level } } });

/** Remembers where the child is; at a true ending the place is closed and the story counts as read. */
export function turnedPage(progress: Progress, story: string, reading: Reading, stamp: Stamp): Progress {
  const { page, trail, choices, ended } = reading;
  const place = ended ? null : { page, trail: trail.slice(-40), chosen: choices.length };
  return withStory(progress, story, { place: { stamp, value: place }, ended });
}

export const choseAnswer = (progress: Progress, story: string, choice: Choice, stamp: Stamp): Progress =>
  withStory(progress, story, { choices: [{ stamp, ...choice }] });

/** Takes back what was chosen in a story and where it was left, at the child's wish. */
export function forgotStory(progress: Progress, story: string, stamp: Stamp): Progress {
  return withStory(progress, story, { forgotten: stamp, place: { stamp, value: null } });
}

export const movedPiece = (progress: Progress, activity: string, level: number, board: unknown, stamp: Stamp) =>
  withLevel(progress, activity, level, { board: { stamp, value: board } });

export const solvedLevel = (progress: Progress, activity: string, level: number): Progress =>
  withLevel(progress, activity, level, { done: true });

export const reflected = (progress: Progress, activity: string, value: Reflection, stamp: Stamp): Progress =>
  withActivity(progress, activity, { reflection: { stamp, value } });

export function changedSettings(progress: Progress, change: Partial<Settings>, stamp: Stamp): Progress {
  const value = { ...progress.players[SOLE_PLAYER]?.settings.value, ...change };
  return withPlayer(progress, { settings: { stamp, value } });
}

/** Where a story may be gone on with: a page other than its first, left before the end. */
export const placeToGoOn = (progress: Progress, story: string): string | null =>
  soleStory(progress, story).place.value?.page ?? null;

export const doneLevels = (progress: Progress, activity: string): number[] =>
  Object.entries(soleActivity(progress, activity).levels)
    .filter(([, level]) => level.done)
    .map(([number]) => Number(number))
    .sort();

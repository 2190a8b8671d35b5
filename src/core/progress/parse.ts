/**
 * Reads a record from outside: from storage or from a file. Never throws; keeps every part that is sound and drops
 * only what is not. The front door to valibot.
 */
import * as v from 'valibot';
import { merge } from './merge.ts';
import { emptyProgress, NEVER, VERSION, type Player, type Progress } from './record.ts';

export type Parsed =
  /** `damaged` tells that something had to be dropped. */
  | { is: 'progress'; progress: Progress; damaged: boolean }
  /** Nothing stored yet. */
  | { is: 'empty' }
  /** Written by a later version of the game: to be left alone. */
  | { is: 'newer' }
  | { is: 'broken' };

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64), v.regex(/^[A-Za-z0-9][\w.+:-]*$/));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const stamp = v.tuple([count, v.pipe(v.string(), v.maxLength(16), v.regex(/^[a-z0-9]*$/))]);
const latest = <Schema extends v.GenericSchema>(value: Schema) => v.object({ stamp, value });

const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** A table whose unsound rows are dropped one by one. */
const table = <Schema extends v.GenericSchema>(row: Schema) =>
  v.pipe(
    v.record(v.string(), v.unknown()),
    v.transform((rows): Record<string, v.InferOutput<Schema>> => {
      const sound = Object.entries(rows).flatMap(([key, value]) => {
        const read = UNSAFE_KEYS.has(key) || !v.is(id, key) ? null : v.safeParse(row, value);
        return read?.success ? [[key, read.output] as const] : [];
      });
      return Object.fromEntries(sound);
    }),
  );

/** A list whose unsound items are dropped one by one. */
const list = <Schema extends v.GenericSchema>(item: Schema) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((items): v.InferOutput<Schema>[] =>
      items.flatMap((value) => {
        const read = v.safeParse(item, value);
        return read.success ? [read.output] : [];
      }),
    ),
  );

const never = { stamp: NEVER, value: null };

const place = v.object({ page: id, trail: v.pipe(list(id), v.maxLength(64)), chosen: v.fallback(count, 0) });

const story = v.object({
  place: v.fallback(latest(v.nullable(place)), never),
  choices: v.fallback(list(v.object({ stamp, page: id, answer: id })), []),
  ended: v.fallback(v.boolean(), false),
  forgotten: v.fallback(stamp, [...NEVER]),
});

const level = v.object({ done: v.fallback(v.boolean(), false), board: v.fallback(latest(v.any()), never) });

const sure = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3)));

const reflection = v.object({ picture: v.nullable(id), before: sure, now: sure });

const activity = v.object({
  levels: v.fallback(table(level), {}),
  reflection: v.fallback(latest(v.nullable(reflection)), never),
});

const tag = v.nullable(v.pipe(v.string(), v.maxLength(16), v.regex(/^[A-Za-z-]+$/)));

/** A bad value of one setting leaves the others. */
const settings = v.object({
  language: v.fallback(v.optional(tag), undefined),
  voiceLanguage: v.fallback(v.optional(tag), undefined),
  voice: v.fallback(v.optional(v.boolean()), undefined),
  effects: v.fallback(v.optional(v.boolean()), undefined),
  music: v.fallback(v.optional(v.boolean()), undefined),
  readAloud: v.fallback(v.optional(v.boolean()), undefined),
  pace: v.fallback(v.optional(v.picklist([0.75, 1, 1.25])), undefined),
  captions: v.fallback(v.optional(v.boolean()), undefined),
  vowelMarks: v.fallback(v.optional(v.nullable(v.boolean())), undefined),
  stillPictures: v.fallback(v.optional(v.boolean()), undefined),
  largeText: v.fallback(v.optional(v.picklist([100, 125, 150, 200])), undefined),
  shortcuts: v.fallback(v.optional(v.boolean()), undefined),
  scanning: v.fallback(v.optional(v.picklist(['off', 'one', 'two'])), undefined),
  scanSeconds: v.fallback(v.optional(v.picklist([1, 2, 3, 5, 8])), undefined),
});

const player = v.object({
  settings: v.fallback(latest(settings), { stamp: [...NEVER], value: {} }),
  stories: v.fallback(table(story), {}),
  activities: v.fallback(table(activity), {}),
});

const envelope = v.object({ kind: v.literal('play-with-sango/progress'), version: count });

/** JSON drops what is undefined; so does a record. */
const withoutGaps = (value: Player): Player => JSON.parse(JSON.stringify(value)) as Player;

export function parse(value: unknown): Parsed {
  if (value === undefined || value === null) return { is: 'empty' };
  const head = v.safeParse(envelope, value);
  if (!head.success) return { is: 'broken' };
  if (head.output.version > VERSION) return { is: 'newer' };
  const players = v.safeParse(table(player), (value as { players?: unknown }).players);
  if (!players.success) return { is: 'broken' };
  const sound = Object.entries(players.output).map(([key, each]) => [key, withoutGaps(each as Player)] as const);
  const read: Progress = { ...emptyProgress, players: Object.fromEntries(sound) };
  // Merging with nothing sorts and limits, so that a record read from anywhere has the one canonical form.
  const progress = merge(read, emptyProgress);
  return { is: 'progress', progress, damaged: !isWithin(value, progress) };
}

/** Whether everything of a value is still there; what was filled in besides is no loss. */
function isWithin(part: unknown, whole: unknown): boolean {
  if (typeof part !== 'object' || part === null) return Object.is(part, whole);
  if (typeof whole !== 'object' || whole === null || Array.isArray(part) !== Array.isArray(whole)) return false;
  if (Array.isArray(part) && part.length !== (whole as unknown[]).length) return false;
  return Object.entries(part).every(([key, inner]) => isWithin(inner, (whole as Record<string, unknown>)[key]));
}

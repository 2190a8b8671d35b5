/** The progress record as a file to take along: `….sango.json`. Reading one never harms what is already here. */
import { parse } from '../core/progress/parse.ts';
import { merge } from '../core/progress/merge.ts';
import type { Progress } from '../core/progress/record.ts';

/** Far above what forty players need; larger files are refused unread. */
const LARGEST_BYTES = 1_000_000;
const DEEPEST = 24;
const PLAYERS_AT_MOST = 40;

export type Reading = { is: 'progress'; progress: Progress } | { is: 'not' | 'newer' | 'large' };

export function readProgressFile(text: string): Reading {
  if (text.length > LARGEST_BYTES) return { is: 'large' };
  try {
    const value: unknown = JSON.parse(text);
    if (isHostile(value)) return { is: 'not' };
    const parsed = parse(value);
    if (parsed.is === 'newer') return { is: 'newer' };
    if (parsed.is !== 'progress' || parsed.damaged) return { is: 'not' };
    if (Object.keys(parsed.progress.players).length > PLAYERS_AT_MOST) return { is: 'not' };
    return { is: 'progress', progress: parsed.progress };
  } catch {
    return { is: 'not' };
  }
}

const UNSAFE_KEYS = ['__proto__', 'constructor', 'prototype'];

/** Nested too deep, or with keys that could reach into the language itself. */
function isHostile(value: unknown, depth = 0): boolean {
  if (depth > DEEPEST) return true;
  if (typeof value === 'string') return value.length > 4000;
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inner]) => UNSAFE_KEYS.includes(key) || isHostile(inner, depth + 1));
}

export const joined = (here: Progress, brought: Progress): Progress => merge(here, brought);

/** Hands a file to the browser's own "save as". */
export function saveFile(name: string, value: unknown): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(value, null, 1)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

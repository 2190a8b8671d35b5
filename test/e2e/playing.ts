/** Plays any activity in the browser: its rules say which move leads on, a pair of hands says how it is made. */
import type { Page } from '@playwright/test';
import { levels as newsLevels } from '../../scenes/activities/checking-information/levels.ts';
import { rules as newsRules } from '../../scenes/activities/checking-information/rules.ts';
import { levels as balloonLevels } from '../../scenes/activities/knowing-your-rights/levels.ts';
import { rules as balloonRules } from '../../scenes/activities/knowing-your-rights/rules.ts';
import { levels as chatLevels } from '../../scenes/activities/online-behaviour/levels.ts';
import { rules as chatRules } from '../../scenes/activities/online-behaviour/rules.ts';
import type { Carrying, Move, Rules } from '../../src/core/activity.ts';
import { laidOut } from './layout.ts';
import { action, expect, keyboard, main, pointer, type Hands } from './game.ts';
import { makeMove, type LevelNumber, type Way } from './solving.ts';

export interface Game {
  id: string;
  levels: readonly unknown[];
  rules: Rules<unknown, unknown>;
}

const game = <Level, State, M extends Move>(id: string, rules: Rules<Level, State, M>, levels: readonly Level[]) =>
  ({ id, rules, levels }) as unknown as Game;

/** The pond has tests of its own. */
export const games: readonly Game[] = [
  game('knowing-your-rights', balloonRules, balloonLevels),
  game('checking-information', newsRules, newsLevels),
  game('online-behaviour', chatRules, chatLevels),
];

const hands: Readonly<Record<Way, Hands>> = { drag: pointer, tap: pointer, keys: keyboard };

/** The moves of a level from its start to its end, as hints lead. */
export function wayThrough({ rules, levels }: Game, level: LevelNumber): Move[] {
  const moves: Move[] = [];
  for (let state = rules.start(levels[level - 1]); !rules.solved(state);) {
    const move = rules.hint(state);
    if (!move) throw new Error(`Level ${level} has no move that leads on`);
    moves.push(move);
    state = rules.play(state, move);
  }
  return moves;
}

/** The first move of a level that does not fit, if any. */
export function firstMisfit({ rules, levels }: Game, level: LevelNumber): Move | undefined {
  const start = rules.start(levels[level - 1]);
  return rules.moves(start).find((move) => rules.feedback(rules.play(start, move))?.fits === false);
}

const seen = (page: Page, selector: string) => page.locator(selector).locator('visible=true');

const isThere = async (page: Page, selector: string) => (await seen(page, selector).count()) > 0;

const isCarrying = (move: Move): move is Carrying => move.thing !== undefined && move.place !== undefined;

/** Makes one move: by carrying where both ends can be seen, by its own button, or where Sango points. */
export async function makeAnyMove(page: Page, way: Way, move: Move): Promise<void> {
  const ownButton = `[data-move="${move.id}"]`;
  if (isCarrying(move) && !move.sole) {
    const ends = [`[data-thing="${move.thing}"]`, `[data-place="${move.place}"]`];
    if ((await isThere(page, ends[0] ?? '')) && (await isThere(page, ends[1] ?? ''))) return makeMove[way](page, move);
  }
  if (await isThere(page, ownButton)) return hands[way].press(page, ownButton);
  await hands[way].press(page, '[data-action="hint"]');
  await hands[way].press(page, '[data-action="hint"]');
  await hands[way].press(page, '[data-hinted]');
}

/** From the start of a level to its end. */
export async function playThrough(page: Page, way: Way, played: Game, level: LevelNumber): Promise<void> {
  await expect(main(page)).toHaveAttribute('data-state', 'ready');
  for (const move of wayThrough(played, level)) {
    await laidOut(page);
    await makeAnyMove(page, way, move);
  }
  await expect(main(page)).toHaveAttribute('data-state', 'finished');
  await expect(action(page, 'next')).toBeVisible();
}

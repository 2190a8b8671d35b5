/** The three levels, by number. */
import type { Level } from './level.ts';
import { levelOne } from './levels/level-1.ts';
import { levelThree } from './levels/level-3.ts';
import { levelTwo } from './levels/level-2.ts';

export const levels: readonly [Level, Level, Level] = [levelOne, levelTwo, levelThree];

export function levelOf({ level }: { level: Level['number'] }): Level {
  return levels[level - 1] ?? levelOne;
}

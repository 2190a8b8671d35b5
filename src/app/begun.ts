import { compareStamps } from '../core/progress/merge.ts';
import { NEVER, soleActivity, type Progress } from '../core/progress/record.ts';

/** The level of an activity that was begun last and is not done; null when there is none. */
export function begunActivity(progress: Progress, id: string): 1 | 2 | 3 | null {
  const levels = Object.entries(soleActivity(progress, id).levels)
    .filter(([, level]) => !level.done && level.board.value !== null && compareStamps(level.board.stamp, NEVER) > 0)
    .sort(([, one], [, other]) => compareStamps(other.board.stamp, one.board.stamp));
  const first = levels[0];
  return first ? (Number(first[0]) as 1 | 2 | 3) : null;
}

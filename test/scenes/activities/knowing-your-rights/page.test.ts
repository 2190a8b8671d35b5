import { describe, expect, test } from 'vitest';
import { activity } from '../../../../scenes/activities/knowing-your-rights/activity.ts';
import { levels } from '../../../../scenes/activities/knowing-your-rights/levels.ts';
import { rules } from '../../../../scenes/activities/knowing-your-rights/rules.ts';
import type { BalloonMove, State } from '../../../../scenes/activities/knowing-your-rights/state.ts';
import type { Picture } from '../../../../src/core/picture.ts';
import { partsFor } from '../../../../src/ui/activity/board.tsx';
import { isSpot } from '../../../../src/ui/activity/spots.tsx';
import { ledByHints } from '../../hints.ts';

/** Every state on the way of hints, and what each of its moves leads to. */
const steps = levels.flatMap((level) =>
  ledByHints(rules, rules.start(level)).flatMap(({ before }) =>
    rules.moves(before).map((move) => ({ before, after: rules.play(before, move) })),
  ),
);
const states = [...levels.map((level) => rules.start(level)), ...steps.map(({ after }) => after)];

describe('what the page is made of', () => {
  test('turning the pile brings every move to the desk', () => {
    const lost = new Set<string>();
    for (const state of states.filter((each) => !rules.solved(each))) {
      const seen = new Set<string | undefined>();
      const first = activity.desk(state, null);
      for (const open of [null, ...(first.pile ?? [])]) {
        for (const { move } of activity.desk(state, open).choices) seen.add(move);
      }
      for (const { id } of rules.moves(state)) if (!seen.has(id)) lost.add(`${state.phase} ${id}`);
    }
    expect([...lost]).toEqual([]);
  });
});

describe('where parts lie', () => {
  test('inside the play area, in both reading directions, and none needs a button of its own on the board', () => {
    const astray = new Set<string>();
    for (const state of states) {
      for (const rightToLeft of [false, true]) {
        for (const part of partsFor(activity.parts(state), rightToLeft)) {
          const [left, top, width, height] = part.box ?? part.zone ?? [446, 400, 0, 0];
          const isInside = left >= 8 && left + width <= 884 && top >= 84 && top + height <= 720;
          if (isSpot(part) || !isInside) astray.add(`${state.level} ${state.phase} ${part.id} ${rightToLeft}`);
        }
      }
    }
    expect([...astray]).toEqual([]);
  });

  test('bags of one row do not hide each other', () => {
    for (const level of levels) {
      const boxes = activity.parts(rules.start(level)).flatMap(({ id, box }) => {
        const isBag = [...level.bags, ...level.ways].some((each) => each.id === id);
        return isBag && box ? [box] : [];
      });
      for (const [index, one] of boxes.entries()) {
        for (const other of boxes.slice(index + 1)) {
          const [middle, high] = [one[0] + one[2] / 2, one[1] + one[3] / 2];
          const isIn =
            middle > other[0] && middle < other[0] + other[2] && high > other[1] && high < other[1] + other[3];
          expect(isIn, `level ${level.number}`).toBe(false);
        }
      }
    }
  });
});

const boxOf = (picture: Picture, id: string) => picture.pieces.find((piece) => piece.id === id)?.box ?? [0, 0, 0, 0];

const drawn = (state: State) => activity.picture(state, null);

describe('what the picture shows', () => {
  test('each want that is let go lets the balloon rise; letting a right go does not', () => {
    const start = rules.start(levels[0]);
    const top = (state: State) => boxOf(drawn(state), 'canopy')[1];
    for (const { id, right } of levels[0].bags) {
      const after = rules.play(start, { id: `let-go:${id}` } as BalloonMove);
      if (right) expect(top(after)).toBe(top(start));
      else expect(top(after)).toBeLessThan(top(start) - 10);
    }
  });

  test('heavier ways lift the balloon more', () => {
    const start = rules.start(levels[1]);
    const rise = (id: string) => {
      const after = rules.play(start, { id: `let-go:${id}` } as BalloonMove);
      return boxOf(drawn(start), 'canopy')[1] - boxOf(drawn(after), 'canopy')[1];
    };
    expect(rise('console')).toBeGreaterThan(rise('library'));
    expect(rise('library')).toBeGreaterThan(rise('radio'));
    expect(rise('radio')).toBeGreaterThan(0);
  });

  test('a rope is drawn from each right to each way that serves it', () => {
    for (const level of [levels[1], levels[2]]) {
      const ropes = drawn(rules.start(level)).pieces.filter(({ id }) => id.startsWith('rope:'));
      expect(ropes.map(({ id }) => id).sort()).toEqual(
        level.ways.flatMap((way) => way.serves.map((need) => `rope:${need}:${way.id}`)).sort(),
      );
    }
  });

  test('what lies open on the desk stands out', () => {
    const start = rules.start(levels[0]);
    const [one, other] = activity.desk(start, null).pile ?? [];
    const top = (open: string | undefined) => boxOf(activity.picture(start, open ?? null), `bag:${one}`)[1];
    expect(top(one)).toBeLessThan(top(other));
  });

  test('stars fly at the end of each level, and are gone at rest', () => {
    const isStar = ({ id }: { id: string }) => id.startsWith('star:');
    for (const { before, after } of steps) {
      const isEnd = rules.solved(after);
      const passing = activity.passing?.(before, after) ?? [];
      expect(passing.some(({ pieces }) => pieces.some(isStar))).toBe(isEnd);
      expect(drawn(after).pieces.some(isStar)).toBe(false);
    }
  });
});

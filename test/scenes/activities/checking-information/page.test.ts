import { expect, test } from 'vitest';
import { activity } from '../../../../scenes/activities/checking-information/activity.ts';
import { levels } from '../../../../scenes/activities/checking-information/levels.ts';
import { rules } from '../../../../scenes/activities/checking-information/rules.ts';

test.each(levels)('level $number starts with four stories to open', (level) => {
  expect(rules.moves(rules.start(level)).map((move) => move.do)).toEqual(['open', 'open', 'open', 'open']);
});

test('keys 1 to 3 are the doors, 4 to 6 the stamps', () => {
  const start = rules.start(levels[0]);
  const open = rules.moves(start)[0];
  const desk = activity.desk(open ? rules.play(start, open) : start, null);
  expect(desk.choices.map(({ part }) => part)).toEqual(['who', 'else', 'look', 'true', 'nottrue', 'notsure']);
});

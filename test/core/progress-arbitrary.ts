/** Random progress records, and random damage to them. */
import fc from 'fast-check';
import { merge } from '../../src/core/progress/merge.ts';
import { emptyProgress, type Progress, type Stamp } from '../../src/core/progress/record.ts';

const id = fc.constantFrom('right-to-play', 'privacy', 'keeping-private', 'rp-01', 'rp-04', 'a', 'b', 'drawer');
const stamp = fc.tuple(fc.nat(40), fc.constantFrom('', 'ab1', 'zz9', 'q')).map(([count, tag]): Stamp => [count, tag]);
const latest = <Value>(value: fc.Arbitrary<Value>) => fc.record({ stamp, value });
const table = <Value>(row: fc.Arbitrary<Value>) => fc.dictionary(id, row, { maxKeys: 3 });

const story = fc.record({
  place: latest(fc.option(fc.record({ page: id, trail: fc.array(id, { maxLength: 4 }), chosen: fc.nat(9) }))),
  choices: fc.array(fc.record({ stamp, page: id, answer: id }), { maxLength: 8 }),
  ended: fc.boolean(),
  forgotten: stamp,
});
const level = fc.record({
  done: fc.boolean(),
  board: latest(fc.option(fc.record({ phase: id, at: fc.dictionary(id, id, { maxKeys: 2 }) }))),
});
const sure = fc.option(fc.constantFrom(1, 2, 3));
const activity = fc.record({
  levels: fc.dictionary(fc.constantFrom('1', '2', '3'), level, { maxKeys: 3 }),
  reflection: latest(fc.option(fc.record({ picture: fc.option(id), before: sure, now: sure }))),
});
const settings = latest(
  fc.record(
    {
      language: fc.constantFrom('en', 'ar', null),
      pace: fc.constantFrom<0.75 | 1 | 1.25>(0.75, 1, 1.25),
      voice: fc.boolean(),
      largeText: fc.constantFrom<100 | 125 | 150 | 200>(100, 125, 150, 200),
    },
    { requiredKeys: [] },
  ),
);
const player = fc.record({ settings, stories: table(story), activities: table(activity) });

/** In the one canonical form that merging and reading give. */
export const anyProgress: fc.Arbitrary<Progress> = fc
  .dictionary(fc.constantFrom('player-1', 'player-2'), player, { maxKeys: 2 })
  .map((players) => merge({ ...emptyProgress, players } as Progress, emptyProgress));

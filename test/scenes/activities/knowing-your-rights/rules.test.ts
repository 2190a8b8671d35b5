import { describe, expect, test } from 'vitest';
import type { Level } from '../../../../scenes/activities/knowing-your-rights/level.ts';
import { levels } from '../../../../scenes/activities/knowing-your-rights/levels.ts';
import { rules } from '../../../../scenes/activities/knowing-your-rights/rules.ts';
import type { BalloonMove, State } from '../../../../scenes/activities/knowing-your-rights/state.ts';
import { ledByHints } from '../../hints.ts';

const named = (id: string): BalloonMove => ({ id }) as BalloonMove;

const play = (level: Level, ...ids: string[]) =>
  ids.reduce((state, id) => rules.play(state, named(id)), rules.start(level));

/** The state at the beginning of a phase, led there by hints. */
function atPhase(level: Level, phase: State['phase']): State {
  const start = rules.start(level);
  const path = [start, ...ledByHints(rules, start).map(({ after }) => after)];
  const found = path.find((state) => state.phase === phase);
  if (!found) throw new Error(`Level ${level.number} has no ${phase}`);
  return found;
}

describe('rights and wants', () => {
  const [one] = levels;
  const rights = one.bags.filter(({ right }) => right);
  const wants = one.bags.filter(({ right }) => !right);

  test('no move gets a right out of the balloon', () => {
    for (const { id } of rights) {
      const dropped = play(one, `let-go:${id}`);
      expect(dropped.last).toMatchObject({ fits: false, because: `level1.card.${id}.dropped` });
      expect(dropped.place[id]).toBe('basket');
      const sewn = play(one, `sew:${id}`);
      expect(rules.moves(sewn).some(({ thing }) => thing === id)).toBe(false);
    }
  });

  test('a want does not stay sewn, and comes back from the valley when it is called', () => {
    for (const { id } of wants) {
      expect(play(one, `sew:${id}`).last).toMatchObject({ fits: false, because: `level1.card.${id}.sewn` });
      expect(play(one, `sew:${id}`).place[id]).toBe('basket');
      expect(play(one, `let-go:${id}`).place[id]).toBe('valley');
      expect(play(one, `let-go:${id}`, `take-back:${id}`).place[id]).toBe('basket');
    }
  });

  test('any one want may come along, and Sango says that it is fine', () => {
    for (const kept of wants) {
      const ids = [...rights.map(({ id }) => `sew:${id}`), ...wants.map(({ id }) => `let-go:${id}`)];
      const state = play(one, ...ids.filter((id) => id !== `let-go:${kept.id}`));
      expect(state).toMatchObject({ phase: 'top3', last: { also: 'level1.kept' } });
    }
  });

  test('with four wants in the valley the balloon still waits', () => {
    const ids = [...rights.map(({ id }) => `sew:${id}`), ...wants.slice(2).map(({ id }) => `let-go:${id}`)];
    expect(play(one, ...ids).phase).toBe('sort');
  });
});

describe('ropes', () => {
  const [, two, three] = levels;
  const keeping = (level: Level, ...kept: string[]) =>
    play(level, ...level.ways.filter(({ id }) => !kept.includes(id)).map(({ id }) => `let-go:${id}`));

  test('a right without a rope is named, and the same bag ties it again', () => {
    const bare = play(two, 'let-go:login', 'let-go:room');
    expect(bare).toMatchObject({ aboard: { room: false }, last: { fits: false, because: 'level2.need.private.bare' } });
    expect(rules.play(bare, named('take-back:login')).last).toMatchObject({ fits: true });
    const empty = play(two, 'let-go:login', 'let-go:room', ...two.ways.map(({ id }) => `let-go:${id}`));
    expect(empty.phase).toBe('ropes');
  });

  test.each([
    ['one heavy bag', ['laptop', 'meeting', 'login']],
    ['the other heavy bag', ['room', 'library', 'ball', 'meeting']],
    ['light bags only', ['radio', 'library', 'ball', 'meeting', 'login']],
  ])('level 2 flies with %s', (_name, kept) => {
    expect(keeping(two, ...kept)).toMatchObject({ phase: 'cases', last: { fits: true, because: 'level2.fly' } });
  });

  test.each([
    ['four small bags', ['captions', 'buttons', 'arabic', 'textvote']],
    ['two big bags for two children each', ['tablet', 'quest']],
    ['one big bag', ['captions', 'arabic', 'quest']],
  ])('level 3 flies with %s', (_name, kept) => {
    expect(keeping(three, ...kept).phase).toBe('cases');
  });

  test('a basket with all ropes that is one stone too heavy does not fly', () => {
    expect(keeping(two, 'laptop', 'meeting', 'login', 'shoes').phase).toBe('ropes');
    expect(keeping(three, 'tablet', 'buttons', 'textvote', 'arabic').phase).toBe('ropes');
  });
});

describe('letters', () => {
  const [, two, three] = levels;
  const after = (state: State, ...ids: string[]) => ids.reduce((at, id) => rules.play(at, named(id)), state);

  test('a right that is near has words of its own; the others share some', () => {
    const state = atPhase(two, 'cases');
    expect(after(state, 'tie:aunt:heard').last?.because).toBe('level2.case.aunt.wrong.heard');
    expect(after(state, 'tie:aunt:play').last).toMatchObject({ fits: false, because: 'level2.case.aunt.wrong.other' });
    expect(after(state, 'tie:aunt:play').tied['aunt']).toEqual({});
    expect(after(state, 'tie:museum:learn').tied['museum']).toEqual({ right: 'learn' });
  });

  test('in level 3 somebody is called after the right is found, not before', () => {
    const state = atPhase(three, 'cases');
    expect(after(state, 'call:leila:family')).toBe(state);
    const tied = after(state, 'tie:leila:protect');
    expect(after(tied, 'call:leila:company').last?.because).toBe('level3.case.leila.who.wrong.company');
    expect(after(tied, 'call:leila:government').last?.because).toBe('level3.case.leila.who.wrong.other');
    expect(after(tied, 'call:leila:school').tied['leila']).toEqual({ right: 'protect', who: 'school' });
  });
});

describe('flags', () => {
  test('any three of the rights end the level; one can be taken back', () => {
    const [one] = levels;
    const state = atPhase(one, 'top3');
    const ids = ['flag:rest', 'unflag:rest', 'flag:info', 'flag:heard'];
    const two = ids.reduce((at, id) => rules.play(at, named(id)), state);
    expect(two).toMatchObject({ phase: 'top3', top: ['info', 'heard'] });
    expect(rules.solved(rules.play(two, named('flag:protect')))).toBe(true);
  });
});

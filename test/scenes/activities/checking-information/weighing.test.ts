import { describe, expect, test } from 'vitest';
import { passing, picture } from '../../../../scenes/activities/checking-information/picture.ts';
import { rules } from '../../../../scenes/activities/checking-information/rules.ts';
import { isSettled, lean, storyOf } from '../../../../scenes/activities/checking-information/state.ts';
import { claimOf } from '../../../../scenes/activities/checking-information/levels.ts';
import { ledByHints } from '../../hints.ts';
import { after, named } from './walk.ts';

const said = (level: 1 | 2 | 3, ...ids: readonly string[]) => rules.feedback(after(level, ...ids));

const ALL_OF_CLOSED = ['who:little', 'else:weaker', 'look:little'].flatMap((clue) => [
  `visit:closed:${clue.split(':')[0]}`,
  `pin:closed:${clue}`,
]);

describe('a clue', () => {
  test('hangs only where it belongs; elsewhere it comes back with a reason', () => {
    const wrong = after(1, 'open:octopus', 'visit:octopus:look', 'pin:octopus:look:stronger');
    expect(rules.feedback(wrong)).toEqual({ fits: false, because: 'level1.claim.octopus.clue.look.wrong' });
    expect(storyOf(wrong, 'octopus').pins).toEqual({});
    const right = rules.play(wrong, named('pin:octopus:look:little'));
    expect(rules.feedback(right)?.fits).toBe(true);
    expect(storyOf(right, 'octopus').pins).toEqual({ look: 'little' });
    expect(lean(storyOf(right, 'octopus'))).toBe(0);
  });

  test('that nobody visited cannot hang, and one that hangs stays', () => {
    const state = after(1, 'open:octopus');
    expect(rules.play(state, named('pin:octopus:who:stronger'))).toBe(state);
    const hung = after(1, 'open:octopus', 'visit:octopus:who', 'pin:octopus:who:stronger');
    expect(rules.play(hung, named('pin:octopus:who:little'))).toBe(hung);
    expect(rules.play(hung, named('visit:octopus:who'))).toBe(hung);
  });

  test('the scale is said to move once, and to stay level when all three told little', () => {
    const first = ['open:octopus', 'visit:octopus:who', 'pin:octopus:who:stronger'];
    expect(said(1, ...first)?.also).toBe('feedback.tilt');
    expect(said(1, ...first, 'visit:octopus:else', 'pin:octopus:else:stronger')?.also).toBeUndefined();
    const fish = ['who', 'else', 'look'].flatMap((tool) => [`visit:bigfish:${tool}`, `pin:bigfish:${tool}:little`]);
    expect(said(1, 'open:bigfish', ...fish)?.also).toBe('feedback.level');
  });

  test('five copies are one voice: they pull like one once they hang', () => {
    const state = after(3, 'open:goldfish', 'visit:goldfish:else');
    const lamps = (each: ReturnType<typeof picture>) => each.pieces.filter(({ id }) => id.startsWith('copy:')).length;
    if (picture(state).pieces.some(({ id }) => id === 'lamp:else')) expect(lamps(picture(state))).toBe(4);
    const hung = rules.play(state, named('pin:goldfish:else:weaker'));
    expect(lamps(picture(hung))).toBe(0);
    expect(lean(storyOf(hung, 'goldfish'))).toBe(-1);
    expect(said(3, 'open:goldfish', 'visit:goldfish:else', 'pin:goldfish:else:stronger')?.fits).toBe(false);
  });
});

describe('a stamp', () => {
  test('true and not true need two clues to rest on', () => {
    const one = ['open:octopus', 'visit:octopus:who', 'pin:octopus:who:stronger'];
    expect(said(1, ...one, 'stamp:octopus:true')).toEqual({ fits: false, because: 'feedback.tooEarly' });
    const two = [...one, 'visit:octopus:look', 'pin:octopus:look:little'];
    expect(said(1, ...two, 'stamp:octopus:true')?.because).toBe('feedback.stands');
    expect(said(1, ...two, 'stamp:octopus:nottrue')?.because).toBe('level1.claim.octopus.wrong.nottrue');
  });

  test('not sure yet is honest at any time and keeps the story open', () => {
    expect(said(1, 'open:closed', 'stamp:closed:notsure')).toEqual({ fits: true, because: 'feedback.openDoor' });
    const waits = ['open:closed', 'visit:closed:who', 'stamp:closed:notsure'];
    expect(said(1, ...waits)?.because).toBe('feedback.hang');
    const all = ['open:closed', ...ALL_OF_CLOSED, 'stamp:closed:notsure'];
    expect(said(1, ...all)).toEqual({ fits: true, because: 'level1.claim.closed.wrong.notsure' });
    expect(() => ledByHints(rules, after(1, ...all))).not.toThrow();
  });

  test('not sure yet is the last word where no clue settles the story, also when it was said early', () => {
    const fish = ['who', 'else', 'look'].flatMap((tool) => [`visit:bigfish:${tool}`, `pin:bigfish:${tool}:little`]);
    const early = after(1, 'open:bigfish', 'stamp:bigfish:notsure', ...fish);
    const claim = claimOf(early, 'bigfish');
    expect(claim && isSettled(claim, storyOf(early, 'bigfish'))).toBe(true);
    expect(rules.feedback(early)?.also).toBe('feedback.waits');
    expect(said(1, 'open:bigfish', ...fish, 'stamp:bigfish:true')?.because).toBe('level1.claim.bigfish.wrong.true');
  });
});

describe('the clue that weighed most', () => {
  const doubted = ['open:closed', 'visit:closed:who', 'pin:closed:who:weaker', 'visit:closed:look'];
  const stamped = [...doubted, 'pin:closed:look:weaker', 'stamp:closed:nottrue'];

  test('must carry the verdict; a door that is still closed can be opened for it', () => {
    const wrong = after(1, ...stamped, 'why:closed:who');
    expect(rules.feedback(wrong)).toEqual({ fits: false, because: 'level1.claim.closed.whyWrong' });
    expect(rules.hint(wrong)?.id).toBe('visit:closed:else');
    const right = ['visit:closed:else', 'pin:closed:else:weaker', 'why:closed:else'];
    const printed = right.reduce((state, id) => rules.play(state, named(id)), wrong);
    expect(storyOf(printed, 'closed')).toMatchObject({ stamp: 'nottrue', why: 'else' });
    expect(printed.open).toBe(null);
  });

  test('a printed story can be taken off the page, its clues still hang', () => {
    const path = [...stamped, 'visit:closed:else', 'pin:closed:else:weaker', 'why:closed:else'];
    const again = after(1, ...path, 'open:closed', 'reopen:closed');
    const { stamp, why, pins } = storyOf(again, 'closed');
    expect([stamp, why]).toEqual([undefined, undefined]);
    expect(Object.keys(pins)).toHaveLength(3);
    expect(rules.feedback(again)?.because).toBe('feedback.undo');
  });
});

describe('what is seen while it happens', () => {
  const before = after(1, 'open:octopus', 'visit:octopus:who');
  const seen = (id: string) => passing(before, rules.play(before, named(id)));

  test('a clue that does not fit is seen to come back', () => {
    const pictures = seen('pin:octopus:who:little');
    expect(pictures.length).toBeGreaterThan(2);
    expect(pictures.at(-1)).toEqual(picture(before));
  });

  test('every moment has the size of the board, and a clue comes through its door', () => {
    for (const { size } of seen('pin:octopus:who:stronger')) expect(size).toEqual([1280, 720]);
    const [arriving] = seen('visit:octopus:else');
    expect(arriving?.pieces.map(({ id }) => id)).toContain('lamp:else');
  });
});

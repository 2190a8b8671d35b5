import { describe, expect, it } from 'vitest';
import { stories } from '../../scenes/index.ts';
import { choicesOf } from '../../src/core/story.ts';

const scenes = await Promise.all(stories.map(({ load }) => load()));

describe.each(scenes.map((scene) => [scene.story.id, scene] as const))('the pictures of %s', (_id, scene) => {
  const { story, pictures, cards } = scene;

  it.each(Object.entries(story.pages))('%s moves what its data names', (id, page) => {
    const layers = (pictures[id]?.pieces ?? []).map((piece) => piece.id);
    const touched = page.kind === 'feelings' || page.kind === 'think' ? page.cards : [];
    const cues = [...(page.cues ?? []), ...touched.flatMap(({ cue }) => cue ?? [])];
    cues.forEach(({ piece }) => expect(layers, piece).toContain(piece));
    touched.forEach(({ reveals }) => reveals && expect(layers, reveals).toContain(reveals));
    expect(cues.length).toBeGreaterThan(0);
  });

  it('have a page each, and no page without a story', () => {
    expect(Object.keys(pictures).sort()).toEqual(Object.keys(story.pages).sort());
  });

  it('show every answer, card, act and talk, and no other', () => {
    const wanted = Object.entries(story.pages).flatMap(([id, page]) =>
      page.kind === 'end' ? [`${id}-act`, `${id}-talk`] : choicesOf(page).map((choice) => `${id}-${choice.id}`),
    );
    expect(Object.keys(cards).sort()).toEqual(wanted.sort());
  });

  it('let every child and grown-up in the picture speak with a moving mouth', () => {
    for (const [id, { lines }] of Object.entries(story.pages)) {
      for (const { by } of lines) {
        const piece = pictures[id]?.pieces.find((each) => each.id === by);
        if (piece) expect(piece.talk, `${id} ${by}`).toBeDefined();
      }
    }
  });

  it('hold every piece in a file of its own', () => {
    for (const [id, { pieces }] of Object.entries(pictures)) {
      pieces.forEach(({ id: piece, image }) => expect(image, `${id} ${piece}`).not.toBe(''));
    }
  });
});

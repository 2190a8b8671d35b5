import { describe, expect, it } from 'vitest';
import { story as rightToPlay } from '../../scenes/stories/right-to-play/story.ts';
import drawn from '../../assets/stories/right-to-play/pictures.json';

interface Layer {
  image: string;
  layer?: string;
  talk?: object;
}

const pictures = drawn as unknown as Readonly<Record<string, readonly Layer[]>>;

describe('the pictures of right-to-play', () => {
  it.each(Object.entries(rightToPlay.pages))('%s moves what its data names', (page, { cues = [] }) => {
    const layers = (pictures[page] ?? []).map(({ layer }) => layer);
    cues.forEach(({ piece }) => expect(layers, piece).toContain(piece));
    expect(cues.length).toBeGreaterThan(0);
  });

  it('have a page each, and no page without a story', () => {
    expect(Object.keys(pictures).sort()).toEqual(Object.keys(rightToPlay.pages).sort());
  });

  it('let every child and grown-up in the picture speak with a moving mouth', () => {
    for (const [page, { lines }] of Object.entries(rightToPlay.pages)) {
      for (const { by } of lines) {
        const layer = pictures[page]?.find((each) => each.layer === by);
        if (layer) expect(layer.talk, `${page} ${by}`).toBeDefined();
      }
    }
  });
});

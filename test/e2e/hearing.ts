/** Listens inside the page: which sounds speak, and which word was lit while they did. */
import type { Page } from '@playwright/test';

export interface Heard {
  /** Words in the order they were lit: line and word of the page, how far the sound was, the frame it took; seconds. */
  lit: { line: number; word: number; seconds: number; frame: number }[];
  /** How many voices began, and the most that ever spoke at once. */
  voices: number;
  atOnce: number;
}

/** Call it before the page is opened. Narration sounds through media elements; effects do not. */
export const listenIn = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const heard: Heard = { lit: [], voices: 0, atOnce: 0 };
    (globalThis as unknown as { heard: Heard }).heard = heard;
    const sounds = new Set<HTMLMediaElement>();
    let latest: HTMLMediaElement | null = null;
    // A player that was emptied for reuse counts as playing, but holds nothing.
    const isSounding = ({ paused, ended, readyState }: HTMLMediaElement) => !paused && !ended && readyState > 0;
    const count = () => {
      heard.atOnce = Math.max(heard.atOnce, [...sounds].filter(isSounding).length);
    };

    const { play } = HTMLMediaElement.prototype;
    HTMLMediaElement.prototype.play = function playHeard() {
      heard.voices += 1;
      sounds.add(this);
      latest = this;
      for (const event of ['playing', 'timeupdate']) this.addEventListener(event, count);
      const playing = play.call(this);
      count();
      return playing;
    };

    let [before, frame] = [performance.now(), 0];
    requestAnimationFrame(function measure(now) {
      [before, frame] = [now, now - before];
      requestAnimationFrame(measure);
    });

    const note = (word: HTMLElement) => {
      const line = word.closest('.line');
      heard.lit.push({
        line: line ? [...document.querySelectorAll('.line')].indexOf(line) : -1,
        word: Number(word.dataset['word']),
        seconds: latest?.currentTime ?? Number.NaN,
        frame: frame / 1000,
      });
    };
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        if (target instanceof HTMLElement && target.hasAttribute('data-speaking')) note(target);
      }
    }).observe(document, { subtree: true, attributeFilter: ['data-speaking'] });
  });

export const heardSoFar = (page: Page): Promise<Heard> =>
  page.evaluate(() => (globalThis as unknown as { heard: Heard }).heard);

/** Whether anything speaks at this moment, by the page's own mark. */
export const isSpeaking = (page: Page): Promise<boolean> => page.locator('[data-action="pause"]').isVisible();

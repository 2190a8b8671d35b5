import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Stage } from '../../stage/stage.ts';

/**
 * The canvas, fetched only when the page can already be read; null until it stands, and for good where there is no
 * canvas: the images then do everything.
 */
export function useStage(host: RefObject<HTMLElement | null>, wanted: boolean, still: boolean): Stage | null {
  const [stage, setStage] = useState<Stage | null>(null);

  useEffect(() => {
    if (!wanted || !host.current || !hasCanvas()) return;
    let left = false;
    let made: Stage | null = null;
    const element = host.current;
    void import('../../stage/stage.ts')
      .then(({ createStage }) => createStage(element))
      .then((ready) => {
        if (left) return ready.destroy();
        made = ready;
        setStage(ready);
      })
      .catch(() => undefined);
    return () => {
      left = true;
      made?.destroy();
      setStage(null);
    };
  }, [wanted]);

  useEffect(() => {
    const calm = matchMedia('(prefers-reduced-motion: reduce)');
    const follow = () => stage?.stillPictures(still || calm.matches);
    follow();
    calm.addEventListener('change', follow);
    return () => calm.removeEventListener('change', follow);
  }, [stage, still]);

  return stage;
}

/** Asked before the stage is fetched: Phaser looks for a canvas as soon as it is there, and fails loudly without. */
const hasCanvas = () => document.createElement('canvas').getContext('2d') !== null;

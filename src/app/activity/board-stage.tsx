/** A board on the canvas; its pieces stand as images until the canvas has drawn them, and wherever there is none. */
import './board-stage.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { BoardProps } from '../../ui/activity/props.ts';
import { StillPicture } from '../../ui/pictures.tsx';
import { useStage } from '../story/use-stage.ts';

export function BoardStage({ picture, alt, still }: BoardProps) {
  const host = useRef<HTMLDivElement>(null);
  const stage = useStage(host, true, still);
  const [drawn, setDrawn] = useState(false);
  const shows = useRef(false);

  useEffect(() => {
    if (!stage) return setDrawn(false);
    let current = true;
    void stage.show(picture, shows.current ? 'animated' : 'now').then(({ missing }) => {
      shows.current = true;
      if (current) setDrawn(missing.length === 0);
    });
    return () => {
      current = false;
    };
  }, [stage, picture]);

  return (
    <div class="board-stage" data-drawn={drawn ? '' : undefined}>
      <div id="stage" ref={host} aria-hidden="true" />
      <StillPicture picture={picture} alt={alt} />
    </div>
  );
}

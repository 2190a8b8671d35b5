/** The thing under the finger while it is dragged. It follows by itself: the page is not drawn anew at each step. */
import './drag.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Carried } from './drag.ts';

export function Ghost({ carried: { part, pointer, x, y, back } }: { carried: Carried }) {
  const ghost = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { style } = ghost.current ?? {};
    if (!style) return;
    if (back) {
      style.translate = '';
      return;
    }
    const follow = (event: PointerEvent) => {
      if (event.pointerId !== pointer) return;
      style.translate = `calc(-50% + ${event.clientX - x}px) calc(-50% + ${event.clientY - y}px)`;
    };
    addEventListener('pointermove', follow);
    return () => removeEventListener('pointermove', follow);
  }, [pointer, x, y, back]);
  return (
    <div
      ref={ghost}
      class={`ghost ${back ? 'ghost-back' : ''}`}
      aria-hidden="true"
      style={{ left: `${x}px`, top: `${y}px` }}
    >
      {part.image ? <img src={part.image} alt="" /> : <span class="ghost-plain" />}
    </div>
  );
}

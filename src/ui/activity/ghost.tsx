/** The thing under the finger while it is dragged. */
import './drag.css';
import type { Carried } from './drag.ts';

export function Ghost({ carried: { part, x, y, back } }: { carried: Carried }) {
  return (
    <div class={`ghost ${back ? 'ghost-back' : ''}`} aria-hidden="true" style={{ left: `${x}px`, top: `${y}px` }}>
      {part.image ? <img src={part.image} alt="" /> : <span class="ghost-plain" />}
    </div>
  );
}

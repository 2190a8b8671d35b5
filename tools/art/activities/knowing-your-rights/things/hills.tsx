/** Hills behind somebody, round 0,0. */
import { usePaint } from '../../../kit/drawing.tsx';

export function Hills() {
  const paint = usePaint();
  return (
    <g>
      <path d="M-84 64V6Q-56-34-22 0Q10-44 48-10Q70-22 84-2V64Z" fill={paint.linear(['#BFE3C4', '#8FCBA6'], 90)} />
      <path d="M-84 64V30Q-40 2 2 28Q44 4 84 30V64Z" fill={paint.linear(['#8FCBA6', '#62B08A'], 90)} />
    </g>
  );
}

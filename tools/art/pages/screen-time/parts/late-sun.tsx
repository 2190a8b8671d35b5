import { usePaint } from '../../../kit/drawing.tsx';

/** The low sun has thrown the window far into the room: path data of its panes. */
export function LateSun({ path, opacity = 0.95 }: { path: string; opacity?: number }) {
  const paint = usePaint();
  return (
    <g style="mix-blend-mode:soft-light" filter={paint.blur(5)}>
      <path d={path} fill="#FFD9A0" opacity={opacity} />
    </g>
  );
}

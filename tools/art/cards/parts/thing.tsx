/** Places an own drawing on a card and lights it as one form. */
import { usePaint, type Children } from '../../kit/drawing.tsx';
import { Place, type Placed } from '../../kit/shapes.tsx';

interface Props extends Placed, Children {
  /** Marks that glow or are flat take no light. */
  flat?: boolean;
}

export function Thing({ flat, children, ...placed }: Props) {
  const paint = usePaint();
  const scale = typeof placed.scale === 'number' ? placed.scale : 1;
  const filter = flat ? undefined : paint.form({ size: scale < 0.5 ? 'limb' : 'small', strength: 0.72 });
  return (
    <Place {...placed}>
      <g filter={filter}>{children}</g>
    </Place>
  );
}

import { usePaint, type Children } from '../../../kit/drawing.tsx';
import type { Layered } from '../../../kit/page.tsx';

/** A near figure that the page's lower edge cuts off and that never rises: nothing of it is painted below. */
export function CutAtFoot({ children }: Layered & Children) {
  const paint = usePaint();
  return <g clip-path={paint.clip('M-200-200H1800V906H-200Z')}>{children}</g>;
}

/** How large the board is drawn: page pixels for one unit of the picture; 1 while it is not known. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export function useScale(element: RefObject<HTMLElement | null>, units: number): number {
  const [scale, setScale] = useState(1);
  useEffect(() => {
    const measured = element.current;
    if (!measured || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => {
      const width = measured.clientWidth;
      if (width > 0) setScale(width / units);
    });
    observer.observe(measured);
    return () => observer.disconnect();
  }, []);
  return scale;
}

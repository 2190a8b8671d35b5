import { useEffect, useRef } from 'preact/hooks';

/** Nothing touched for this long: the prompt is said once more, then a last time, then silence. */
const REMINDERS_MS = [20_000, 60_000];

/** Calls `remind` when the child waits; any press starts the wait anew. `key` changes with the page. */
export function useIdle(key: string, waiting: boolean, remind: () => void): void {
  const latest = useRef(remind);
  latest.current = remind;
  useEffect(() => {
    if (!waiting) return;
    let timers: ReturnType<typeof setTimeout>[] = [];
    const stop = () => timers.forEach(clearTimeout);
    const start = () => {
      stop();
      timers = REMINDERS_MS.map((wait) => setTimeout(() => latest.current(), wait));
    };
    start();
    addEventListener('pointerdown', start);
    addEventListener('keydown', start);
    return () => {
      stop();
      removeEventListener('pointerdown', start);
      removeEventListener('keydown', start);
    };
  }, [key, waiting]);
}

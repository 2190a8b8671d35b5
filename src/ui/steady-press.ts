import { useRef } from 'preact/hooks';

/** One control acts at most once in this time: small hands tap twice. */
const STEADY_MS = 500;

/** Wraps a press so that a second one right after it is ignored. */
export function useSteadyPress(onPress: () => void): () => void {
  const last = useRef(-STEADY_MS);
  return () => {
    const now = performance.now();
    if (now - last.current < STEADY_MS) return;
    last.current = now;
    onPress();
  };
}

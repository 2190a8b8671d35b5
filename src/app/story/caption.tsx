import { useEffect, useState } from 'preact/hooks';

/** Long enough to read a few words. */
const SHOWN_MS = 3500;

/** A sound as words, for a moment; new for every page by its key. */
export function Caption({ text }: { text: string }) {
  const [shown, setShown] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setShown(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, []);
  return shown && text ? (
    <p class="caption" aria-hidden="true">
      {text}
    </p>
  ) : null;
}

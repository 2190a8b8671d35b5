import './words.css';
import { useMemo } from 'preact/hooks';
import { splitWords } from '../core/words.ts';

interface Props {
  text: string;
  /** Index of the word being spoken; -1 for none, 'all' where text and voice differ in language. */
  speaking?: number | 'all';
  onWord?: (index: number) => void;
}

/**
 * A line as words that can be lit and touched. Spans hold whole words only, so that Arabic keeps its joins; a screen
 * reader gets one sentence. Touching a word is never the only way to hear it, so the spans are no buttons.
 */
export function Words({ text, speaking = -1, onWord }: Props) {
  const words = useMemo(() => splitWords(text), [text]);
  return (
    <p class="line" onClick={onWord && ((event) => onWord(nearestWord(event)))}>
      {words.map(({ before, word, after }, index) => (
        <>
          {before}
          <span data-word={index} data-speaking={speaking === 'all' || speaking === index ? '' : undefined}>
            {word}
          </span>
          {after}
        </>
      ))}
    </p>
  );
}

/** How far from a word a touch still counts for it, in CSS pixels. */
const REACH = 24;

function nearestWord(event: MouseEvent): number {
  const line = event.currentTarget as HTMLElement;
  let nearest = -1;
  let least = REACH;
  line.querySelectorAll<HTMLElement>('[data-word]').forEach((word, index) => {
    for (const box of word.getClientRects()) {
      const across = Math.max(box.left - event.clientX, 0, event.clientX - box.right);
      const down = Math.max(box.top - event.clientY, 0, event.clientY - box.bottom);
      const distance = Math.hypot(across, down);
      if (distance < least) {
        least = distance;
        nearest = index;
      }
    }
  });
  return nearest;
}

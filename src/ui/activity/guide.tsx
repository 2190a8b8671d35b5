/** Sango's line: a reason takes the place of what was said before. */
import './guide.css';
import type { Guide, Words } from './props.ts';

interface Props {
  guide: Guide;
  mood: keyof Guide;
  /** Keys of the lines shown. */
  said: readonly string[];
  words: Words;
  /** Somebody else who says it. */
  by?: string;
}

export function GuideLine({ guide, mood, said, words, by }: Props) {
  const [first, ...more] = said;
  return (
    <div class="guide">
      <img class="guide-figure" src={by ?? guide[mood]} alt="" draggable={false} />
      {first && (
        <div class={`guide-bubble guide-${mood}`}>
          <p>
            {words(first)}
            {more.map((key) => (
              <span key={key} class="guide-more">
                {' '}
                {words(key)}
              </span>
            ))}
          </p>
        </div>
      )}
    </div>
  );
}

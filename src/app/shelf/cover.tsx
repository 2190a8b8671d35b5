/** One book or activity on its shelf, with a mark that says without words how far a child has come. */
import './cover.css';
import { Icon } from '../../ui/icons.tsx';
import { useSteadyPress } from '../../ui/steady-press.ts';
import { shelfPictures } from './shelf-pictures.ts';

/** How a book or an activity stands with this child: said by a picture mark and by words, never by a score. */
export type Standing = 'new' | 'begun' | 'finished';

interface CoverProps {
  cover: string;
  title: string;
  standing: Standing;
  words: string;
  /** Levels done, for the stepping stones of an activity. */
  steps: number | null;
  scene: string;
  onOpen: () => void;
}

export function Cover({ cover, title, standing, words, steps, scene, onOpen }: CoverProps) {
  const press = useSteadyPress(onOpen);
  return (
    <button
      type="button"
      class={steps === null ? 'cover' : 'cover cover-task'}
      data-scene={scene}
      data-standing={standing}
      onClick={press}
    >
      <span class="cover-picture">
        <img src={cover} alt="" draggable={false} />
        {steps === null && <img class="cover-book" src={shelfPictures.book} alt="" draggable={false} />}
      </span>
      <span class="cover-title">{title}</span>
      <span class="unseen">, {words}</span>
      {steps !== null && (
        <span class="cover-steps" aria-hidden="true">
          {[1, 2, 3].map((step) => (
            <span key={step} class={step <= steps ? 'cover-step cover-step-done' : 'cover-step'} />
          ))}
        </span>
      )}
      {standing === 'begun' ? (
        <span class="cover-ribbon" aria-hidden="true" />
      ) : (
        <span class={`cover-mark cover-${standing}`} aria-hidden="true">
          <Icon name={standing === 'new' ? 'sparkle' : 'check'} />
        </span>
      )}
    </button>
  );
}

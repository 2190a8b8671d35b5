/** Things and places of a board as real buttons: over the picture where they have room, else in a row of their own. */
import './spots.css';
import type { Move, Part } from '../../core/activity.ts';
import type { Picture } from '../../core/picture.ts';
import { placed } from '../pictures.tsx';
import { nameOf } from './names.ts';
import type { Words } from './props.ts';
import { atOnce } from './turns.ts';

interface SpotProps {
  parts: readonly Part[];
  moves: readonly Move[];
  size: Picture['size'];
  /** The part in the hand, or lying open. */
  active: string | null;
  lifted: boolean;
  hinted: string | null;
  words: Words;
  page: Words;
  onPress: (part: string) => void;
}

/** A part that stands over the picture as a button of its own. */
export const isSpot = (part: Part) => part.box !== undefined && !part.crowded && !part.written && !part.answer;

/** Whether a move joins this part with the one in the hand. */
export const canTake = (moves: readonly Move[], active: string | null, part: string) =>
  moves.some(({ thing, place }) => (thing === active && place === part) || (thing === part && place === active));

const roleOf = (moves: readonly Move[], part: string) => {
  if (moves.some(({ thing }) => thing === part)) return { 'data-thing': part };
  return moves.some(({ place }) => place === part) ? { 'data-place': part } : { 'data-look': part };
};

export function Spots({ inRow, ...props }: SpotProps & { inRow: boolean }) {
  const { page } = props;
  return (
    <div class={inRow ? 'spots-row' : 'spots'} role="group" aria-label={page('activity.places')}>
      {props.parts.filter(isSpot).map((part) => (
        <SpotButton key={part.id} part={part} inRow={inRow} {...props} />
      ))}
    </div>
  );
}

function SpotButton({ part, inRow, ...props }: SpotProps & { part: Part; inRow: boolean }) {
  const { moves, active, lifted, hinted, size, words, page, onPress } = props;
  const move = atOnce(moves, part.id)?.id;
  const takes = lifted && canTake(moves, active, part.id);
  return (
    <button
      type="button"
      class={classes({
        'spot-takes': takes,
        'spot-done': part.done && (inRow || part.token !== ''),
        'spot-active': active === part.id,
        'spot-bare': part.fixed,
        'spot-drawn': part.token === '',
      })}
      {...roleOf(moves, part.id)}
      data-move={move}
      data-hinted={hinted !== null && hinted === move ? '' : undefined}
      aria-label={nameOf(part, words, page)}
      aria-pressed={active === part.id ? lifted : undefined}
      style={inRow || !part.box ? undefined : placed(part.box, size)}
      onClick={() => onPress(part.id)}
    >
      <Token part={part} bare={inRow} />
    </button>
  );
}

const classes = (on: Record<string, boolean | undefined>) =>
  ['spot', ...Object.keys(on).filter((name) => on[name])].join(' ');

/** The round picture of a part; nothing where the board's drawing shows it already. */
function Token({ part, bare }: { part: Part; bare?: boolean }) {
  const image = bare ? part.image : (part.token ?? (part.fixed ? '' : part.image));
  if (!image) return null;
  return (
    <span class={`token ${part.done ? 'token-done' : ''}`}>
      <img src={image} alt="" draggable={false} />
    </span>
  );
}

/** What the spots look like where they are no buttons, so that the picture stays whole. */
export function Tokens({ parts, size }: Pick<SpotProps, 'parts' | 'size'>) {
  return (
    <div class="spots spots-drawn" aria-hidden="true">
      {parts.filter(isSpot).map((part) => (
        <span key={part.id} class="spot" style={part.box && placed(part.box, size)}>
          <Token part={part} />
        </span>
      ))}
    </div>
  );
}

/** Words that stand in the picture: a friend's message. */
export function Bubbles({ parts, size, words }: Pick<SpotProps, 'parts' | 'size' | 'words'>) {
  return (
    <>
      {parts.map(
        (part) =>
          part.written &&
          !part.by &&
          part.box && (
            <p key={part.id} class="board-bubble" style={placed(part.box, size)}>
              <span>{words(part.words ?? part.label)}</span>
            </p>
          ),
      )}
    </>
  );
}

/** The desk beside the picture: one open card, its choices in a row with keys, and the pile under it. */
import './desk-columns.css';
// Its rules for small frames come after those of columns.
import './desk.css';
import type { ComponentChildren } from 'preact';
import type { Choice, Desk, Move, Part } from '../../core/activity.ts';
import { Icon } from '../icons.tsx';
import type { Words } from './props.ts';
import { canTake, isSpot } from './spots.tsx';

interface Props {
  desk: Desk;
  /** A chat that has no room in the picture. */
  talk: ComponentChildren;
  /** What lies open stands in the picture. */
  isAnswered: boolean;
  parts: readonly Part[];
  moves: readonly Move[];
  active: string | null;
  lifted: boolean;
  hinted: string | null;
  letterKeys: boolean;
  words: Words;
  page: Words;
  onPress: (part: string) => void;
  onMove: (id: string) => void;
  onOpen: (part: string) => void;
}

export function ActivityDesk(props: Props) {
  const { desk, parts, words, page } = props;
  const open = props.isAnswered ? undefined : parts.find(({ id }) => id === desk.open);
  const pile = desk.pile?.length ? <Pile {...props} pile={desk.pile} /> : null;
  const dense = desk.dense ? '' : undefined;
  return (
    <div class="activity-desk" data-dense={dense} role="group" tabIndex={-1} aria-label={page('activity.desk')}>
      {props.talk}
      {desk.title && <p class="desk-title">{words(desk.title)}</p>}
      {(open || pile) && (
        <div class="desk-open">
          {open && <OpenCard {...props} part={open} />}
          {!desk.dense && pile}
        </div>
      )}
      <div class="desk-choices" data-columns={desk.columns} role="group" aria-label={page('activity.choices')}>
        {desk.choices.map((choice, index) => (
          <ChoiceButton key={index} {...props} choice={choice} index={index} />
        ))}
        {desk.dense && pile}
      </div>
    </div>
  );
}

function OpenCard({ part, moves, active, lifted, words, onPress }: Props & { part: Part }) {
  const isThing = moves.some(({ thing }) => thing === part.id);
  const isPlace = !isThing && moves.some(({ place }) => place === part.id);
  const content = (
    <>
      {part.image && <img class="open-picture" src={part.image} alt="" draggable={false} />}
      <span class="open-words">
        {words(part.words ?? part.label)}
        {part.note && <small>{words(part.note)}</small>}
      </span>
    </>
  );
  if (!isThing && !isPlace) return <div class="open-card">{content}</div>;
  const role = isThing ? { 'data-thing': part.id } : { 'data-place': part.id };
  const inHand = lifted && active === part.id;
  return (
    <button type="button" class="open-card" {...role} aria-pressed={inHand} onClick={() => onPress(part.id)}>
      {content}
    </button>
  );
}

/** Closed cards, a few of them seen; pressing opens the next. */
function Pile({ pile, parts, page, onOpen }: Props & { pile: readonly string[] }) {
  const next = pile[0];
  const seen = pile.slice(0, 3).map((id) => parts.find((part) => part.id === id));
  const label = page('activity.other', { count: pile.length });
  return (
    <button type="button" class="pile" data-action="other" aria-label={label} onClick={() => next && onOpen(next)}>
      {seen.map((part) => part && <img key={part.id} src={part.image} alt="" draggable={false} />)}
      <span class="pile-count" aria-hidden="true">
        {pile.length}
      </span>
    </button>
  );
}

function ChoiceButton({ choice, index, ...props }: Props & { choice: Choice; index: number }) {
  const { parts, moves, active, lifted, hinted, letterKeys, words } = props;
  const part = parts.find(({ id }) => id === choice.part);
  if (!part) return null;
  const made = moves.find(({ id }) => id === choice.move);
  const role = isSpot(part) ? {} : { [made?.place === part.id ? 'data-place' : 'data-thing']: part.id };
  const takes = lifted && canTake(moves, active, part.id);
  const choose = () => (choice.move ? props.onMove(choice.move) : props.onOpen(part.id));
  return (
    <button
      type="button"
      class={`choice ${takes ? 'choice-takes' : ''}`}
      {...role}
      data-move={choice.move}
      data-hinted={choice.move !== undefined && choice.move === hinted ? '' : undefined}
      onClick={choose}
    >
      {part.image && <img src={part.image} alt="" draggable={false} />}
      <span class="choice-words">{words(part.label)}</span>
      {choice.move === hinted && hinted && <Icon name="hint" />}
      {letterKeys && (
        <kbd class="choice-key" aria-hidden="true">
          {index + 1}
        </kbd>
      )}
    </button>
  );
}

/** All that the page can show of one state of an activity, whatever lies open. */
import type { Activity, Desk, Feedback, Lines, Move, Part } from '../../src/core/activity.ts';
import { partsFor } from '../../src/ui/activity/board.tsx';
import { haveRoom } from '../../src/ui/activity/geometry.ts';
import { isSpot } from '../../src/ui/activity/spots.tsx';
import type { Texts } from '../content/texts.ts';
import type { Step } from './hints.ts';

export interface Page {
  parts: ReadonlyMap<string, Part>;
  /** By the part that was opened; the one before any was has the name ''. */
  desks: ReadonlyMap<string, Desk>;
  moves: readonly Move[];
  hint: Move | null;
  lines: Lines;
  feedback: Feedback | null;
}

export function pageOf(activity: Activity, state: unknown): Page {
  const parts = activity.parts(state);
  return {
    parts: new Map(parts.map((part) => [part.id, part])),
    desks: new Map(['', ...parts.map(({ id }) => id)].map((open) => [open, activity.desk(state, open || null)])),
    moves: activity.rules.moves(state),
    hint: activity.rules.hint(state),
    lines: activity.lines(state),
    feedback: activity.rules.feedback(state),
  };
}

/** The keys of all words of a page. */
export const keysOf = ({ parts, desks, lines, feedback }: Page): string[] =>
  [
    ...Object.values(lines).flat(),
    ...[...parts.values()].flatMap(({ label, words, note, now, by }) => [label, words, note, now, by?.name]),
    ...[...desks.values()].map(({ title }) => title),
    feedback?.because,
    feedback?.also,
  ].filter((key) => key !== undefined);

/** The keys of what stands around the play: the reflection, the talk, the sheets to print. */
export const keysAround = ({ reflection, talk, paper }: Activity): string[] => [
  reflection.ask,
  ...reflection.pictures.map(({ label }) => label),
  talk,
  ...(paper ? [paper.title, paper.note, ...paper.answers.flatMap(({ about, words }) => [about, ...words])] : []),
  ...(paper?.tasks ?? []).flatMap(({ words, cards = [], rows = [] }) => [
    words,
    ...cards.map(({ label }) => label),
    ...rows.flatMap(({ title, choices }) => [title, ...choices]),
  ]),
];

/** What is wrong with the moves of a page: a part that is not there, or no way to make it but dragging. */
export function faultsOfMoves({ parts, desks, moves }: Page): string[] {
  const offers = (open: string | undefined, id: string) =>
    open !== undefined && desks.get(open)?.choices.some(({ move }) => move === id);
  const turned = desksInReach(parts, desks);
  return moves.flatMap(({ id, thing, place, sole }) => {
    const isThere = [thing, place].every((part) => part === undefined || parts.has(part));
    const spot = sole && place !== undefined ? parts.get(place) : undefined;
    const isPressed = spot !== undefined && isSpot(spot);
    const isOffered = isPressed || offers(thing, id) || offers(place, id);
    const isReached = isPressed || turned.some((open) => offers(open, id));
    return [
      ...(isThere ? [] : [`${id}: a part is not there`]),
      ...(isOffered ? [] : [`${id}: not on the desk of its thing or place`]),
      ...(isReached ? [] : [`${id}: no pile, button or choice leads to its desk`]),
    ];
  });
}

/** The names of the desks that presses lead to: the pile, choices that open a part, buttons over the picture. */
function desksInReach(parts: Page['parts'], desks: Page['desks']): string[] {
  const spots = [...parts.values()].filter(isSpot).map(({ id }) => id);
  const reached = new Set(['', ...spots]);
  // A set grows while it is walked through; it holds no more names than there are desks.
  for (const open of reached) {
    const { pile = [], choices = [] } = desks.get(open) ?? {};
    for (const id of [...pile, ...choices.flatMap(({ part, move }) => (move ? [] : [part]))]) {
      if (desks.has(id)) reached.add(id);
    }
  }
  return [...reached];
}

/** What is wrong with the desks of a page: nothing to choose, or something that is not there. */
export function faultsOfDesks({ parts, desks, moves }: Page): string[] {
  const made = new Set(moves.map(({ id }) => id));
  return [...desks].flatMap(([name, { open, choices, pile = [] }]) => {
    const ids = [...choices.map(({ part }) => part), ...pile, ...(open === undefined ? [] : [open])];
    const lost = ids.filter((id) => !parts.has(id));
    const illegal = choices.flatMap(({ move }) => (move && !made.has(move) ? [move] : []));
    const nothing = choices.length === 0 ? ['nothing to choose'] : [];
    return [...lost, ...illegal, ...nothing].map((fault) => `${fault}, with "${name}" open`);
  });
}

/** Buttons over the picture keep their distance, and stand left of the desk (right of it when turned). */
export function haveRoomAtFullSize(parts: Page['parts'], rightToLeft: boolean): boolean {
  const spots = partsFor([...parts.values()], rightToLeft).filter(isSpot);
  const boxes = spots.flatMap(({ box }) => (box ? [box] : []));
  return haveRoom(boxes, 1) && boxes.every(([left, , width]) => left >= 16 && left + width <= 876);
}

/** What is wrong with the pictures a move shows: two pieces of one name, one that lies nowhere or comes late. */
export function faultsOfPictures({ picture, passing, images }: Activity, { before, after, move }: Step): string[] {
  const fetched = new Set(images);
  return [picture(after, null), ...(passing?.(before, after) ?? [])].flatMap(({ pieces }) => {
    const names = new Set(pieces.map(({ id }) => id));
    const astray = pieces.filter(({ image, box }) => !fetched.has(image) || !box.every(Number.isFinite));
    return [
      ...astray.map((piece) => `${piece.id} after ${move.id}`),
      ...(names.size < pieces.length ? [`two pieces of one name after ${move.id}`] : []),
    ];
  });
}

/** How many words are read at once: at most, in each of the ways in which the page can stand there. */
export interface Readings {
  /** After a move, and at the start. */
  played: number;
  /** The same, with something opened. */
  open: number;
  /** With a hint; the second opens the desk that offers its move. */
  hint: number;
  /** Who comes back to a board meets its goal again, with Sango's line where nothing was said yet. */
  back: number;
}

export function readingsOf({ parts, desks, hint, lines, feedback }: Page, texts: Texts): Readings {
  const count = (...keys: readonly (string | undefined)[]) =>
    keys.reduce((sum, key) => sum + (key ? (texts[key] ?? '').split(/\s+/).length : 0), 0);
  const written = [...parts.values()].filter((part) => part.written);
  const sizeOf = (some: readonly Part[]) => count(...some.map(({ words, label }) => words ?? label));
  // A chat has the one word "Pretend" above it.
  const talk = sizeOf(written.filter(({ by }) => !by?.own)) + (written.some(({ by }) => by) ? 1 : 0);
  // What the child has sent is not seen with a hint, an answer or a second line.
  const sent = feedback?.also ? 0 : sizeOf(written.filter(({ by }) => by?.own));
  const shown = ({ title, open, choices }: Desk) => {
    const card = parts.get(open ?? '');
    const labels = choices.map(({ part }) => parts.get(part)?.label);
    const own = card?.answer ? 0 : sent;
    return { own, desk: talk + count(title, card?.words ?? card?.label, card?.note, ...labels) };
  };
  const [closed = { own: 0, desk: 0 }, ...opened] = [...desks.values()].map(shown);
  const goal = count(lines.goal, lines.sango);
  const said = feedback ? count(feedback.because, feedback.also) : goal;
  const [where, what] = lines.hints;
  const hinted = ['', hint?.thing ?? '', hint?.place ?? ''].map((open) => desks.get(open));
  const offering = hinted.find((desk) => desk?.choices.some(({ move }) => move === hint?.id));
  return {
    played: closed.desk + closed.own + said,
    open: Math.max(...opened.map(({ desk, own }) => desk + own + said)),
    hint: Math.max(
      closed.desk + count(where),
      closed.desk + count(what),
      (offering ? shown(offering).desk : 0) + count(what),
    ),
    back: closed.desk + closed.own + (feedback ? count(lines.goal) : goal),
  };
}

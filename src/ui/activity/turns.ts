/**
 * What a child does with an activity, as plain steps: tap, drag, keys and switches all end here. Screen and clock stay
 * outside; the same steps give the same play.
 */
import type { Activity, Desk, Feedback, Move } from '../../core/activity.ts';
import { begin, board, move, redo, restore, undo, type Session } from '../../core/session.ts';

/** What just happened, for the line that is read to those who do not see it. */
export interface News {
  what: 'feedback' | 'picked' | 'opened' | 'cancelled' | 'undone' | 'redone' | 'restarted' | 'hint';
  /** The part it is about. */
  part?: string;
}

export interface Play {
  session: Session<unknown>;
  /** The part the child has opened; the desk has one of its own when this is null. */
  opened: string | null;
  /** True while the opened part is in the hand, waiting for its partner. */
  lifted: boolean;
  /** How many of the two hints are shown. */
  hint: 0 | 1 | 2;
  /** The move the second hint points at. */
  hinted: string | null;
  /** Misfits since something last fitted. */
  misfits: number;
  news: News | null;
  /** Grows with every step, so that the same news can be told again. */
  count: number;
}

export type Turn =
  | { do: 'press'; part: string }
  | { do: 'move'; id: string }
  | { do: 'pick'; part: string }
  | { do: 'open'; part: string }
  | { do: 'put-down' }
  | { do: 'undo' }
  | { do: 'redo' }
  | { do: 'again' }
  | { do: 'hint' };

export function openPlay(activity: Activity, level: number, saved: unknown): Play {
  const data = activity.levels[level - 1];
  return {
    session: restore(activity.rules, data, saved),
    opened: null,
    lifted: false,
    hint: 0,
    hinted: null,
    misfits: 0,
    news: null,
    count: 0,
  };
}

export const stateOf = (play: Play): unknown => board(play.session);

export const deskOf = (activity: Activity, play: Play): Desk => activity.desk(stateOf(play), play.opened);

export const feedbackOf = (activity: Activity, play: Play): Feedback | null => activity.rules.feedback(stateOf(play));

/** The part whose partners can be chosen now: the one in the hand, or the one lying open. */
export const activeOf = (activity: Activity, play: Play): string | null =>
  play.opened ?? deskOf(activity, play).open ?? null;

export function joining(moves: readonly Move[], one: string, other: string): Move | undefined {
  return moves.find(({ thing, place }) => (thing === one && place === other) || (thing === other && place === one));
}

/** The move that a press on this part makes without a partner. */
export const atOnce = (moves: readonly Move[], part: string) =>
  moves.find(({ thing, place, sole }) => (thing === part && !place) || (place === part && (!thing || sole)));

/** One step of play. A step that cannot be made gives the same play back. */
export function take(activity: Activity, level: number, play: Play, turn: Turn): Play {
  const after = taken(activity, level, play, turn);
  return after === play ? play : { ...after, count: play.count + 1 };
}

function taken(activity: Activity, level: number, play: Play, turn: Turn): Play {
  const moves = activity.rules.moves(stateOf(play));
  switch (turn.do) {
    case 'press':
      return pressed(activity, play, moves, turn.part);
    case 'move': {
      const made = moves.find(({ id }) => id === turn.id);
      return made ? moved(activity, play, made) : play;
    }
    case 'pick':
      return { ...play, opened: turn.part, lifted: true, news: { what: 'picked', part: turn.part } };
    case 'open':
      return { ...play, opened: turn.part, lifted: false, news: { what: 'opened', part: turn.part } };
    case 'put-down':
      return play.lifted || play.opened ? { ...play, opened: null, lifted: false, news: { what: 'cancelled' } } : play;
    case 'undo':
      return stepped(play, undo(play.session), 'undone');
    case 'redo':
      return stepped(play, redo(play.session), 'redone');
    case 'again':
      return stepped(play, begin(activity.rules.start(activity.levels[level - 1])), 'restarted');
    case 'hint':
      return hinted(activity, play);
  }
}

function pressed(activity: Activity, play: Play, moves: readonly Move[], part: string): Play {
  const active = activeOf(activity, play);
  const made = (active !== null && active !== part && joining(moves, active, part)) || atOnce(moves, part);
  if (made) return moved(activity, play, made);
  if (play.lifted && play.opened === part) return { ...play, lifted: false, news: { what: 'cancelled', part } };
  const isThing = moves.some(({ thing }) => thing === part);
  const isPlace = moves.some(({ place }) => place === part);
  return { ...play, opened: part, lifted: isThing || isPlace, news: { what: isThing ? 'picked' : 'opened', part } };
}

function moved(activity: Activity, play: Play, made: Move): Play {
  const session = move(activity.rules, play.session, made);
  if (session === play.session) return play;
  const fits = activity.rules.feedback(board(session))?.fits !== false;
  return {
    ...play,
    session,
    opened: fits ? null : play.opened,
    lifted: false,
    hint: 0,
    hinted: null,
    misfits: fits ? 0 : play.misfits + 1,
    news: { what: 'feedback' },
  };
}

function stepped(play: Play, session: Session<unknown>, what: News['what']): Play {
  if (session === play.session) return play;
  return { ...play, session, opened: null, lifted: false, hint: 0, hinted: null, misfits: 0, news: { what } };
}

/** First where to look; then the move itself, with its thing or place opened so that its button is there. */
function hinted(activity: Activity, play: Play): Play {
  const state = stateOf(play);
  const next = activity.rules.hint(state);
  if (!next) return play;
  if (play.hint === 0) return { ...play, hint: 1, news: { what: 'hint' } };
  const offers = (part: string | null) => activity.desk(state, part).choices.some(({ move: id }) => id === next.id);
  const opened = [play.opened, next.thing ?? null, next.place ?? null].find(offers);
  return {
    ...play,
    hint: 2,
    hinted: next.id,
    opened: opened === undefined ? play.opened : opened,
    lifted: false,
    news: { what: 'hint' },
  };
}

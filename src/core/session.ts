/** One go at a level: every state passed through, so that each move can be undone and redone. */
import type { Move, Rules } from './activity.ts';

export interface Session<State> {
  /** From the start on; one longer than `made`. */
  states: readonly State[];
  /** The ids of the moves between them. */
  made: readonly string[];
  /** Which state is on the board. */
  at: number;
}

/** What is kept of a go: the moves alone, since playing them again gives the same board. */
export interface SavedGo {
  made: readonly string[];
  at: number;
}

export const begin = <State>(state: State): Session<State> => ({ states: [state], made: [], at: 0 });

export function board<State>(session: Session<State>): State {
  const state = session.states[session.at];
  if (state === undefined) throw new RangeError(`A go has no state ${session.at} of ${session.states.length}`);
  return state;
}

/** Makes a move; what was undone before it is forgotten. A move that changes nothing leaves the go as it was. */
export function move<Level, State, M extends Move>(
  rules: Rules<Level, State, M>,
  session: Session<State>,
  made: M,
): Session<State> {
  const before = board(session);
  const state = rules.play(before, made);
  if (state === before) return session;
  return {
    states: [...session.states.slice(0, session.at + 1), state],
    made: [...session.made.slice(0, session.at), made.id],
    at: session.at + 1,
  };
}

export const canUndo = <State>(session: Session<State>) => session.at > 0;
export const canRedo = <State>(session: Session<State>) => session.at < session.states.length - 1;

export const undo = <State>(session: Session<State>): Session<State> =>
  canUndo(session) ? { ...session, at: session.at - 1 } : session;

export const redo = <State>(session: Session<State>): Session<State> =>
  canRedo(session) ? { ...session, at: session.at + 1 } : session;

export const saved = <State>(session: Session<State>): SavedGo => ({ made: session.made, at: session.at });

/** Plays a kept go again. What cannot be read or no longer fits the rules is left out; nothing here throws. */
export function restore<Level, State, M extends Move>(
  rules: Rules<Level, State, M>,
  level: Level,
  kept: unknown,
): Session<State> {
  let session = begin(rules.start(level));
  const go = readGo(kept);
  for (const id of go.made) {
    const next = rules.moves(board(session)).find((each) => each.id === id);
    if (next) session = move(rules, session, next);
  }
  const undone = Math.max(0, go.made.length - go.at);
  return { ...session, at: Math.max(0, session.at - undone) };
}

function readGo(kept: unknown): SavedGo {
  const { made, at } = (kept ?? {}) as Partial<SavedGo>;
  if (!Array.isArray(made)) return { made: [], at: 0 };
  const ids = made.filter((id) => typeof id === 'string');
  return { made: ids, at: typeof at === 'number' ? Math.min(Math.max(0, at), ids.length) : ids.length };
}

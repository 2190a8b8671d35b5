/** Rules made of phases: a level plays one after the other, each with moves of its own. */
import type { Feedback, Move, Rules } from './activity.ts';

interface PhasedLevel<Name extends string> {
  /** In the order they are played. */
  phases: readonly Name[];
}

interface PhasedState<Name extends string> {
  phase: Name | 'done';
  last: Feedback | null;
}

/** One phase: its moves, what they do, when it is over, and a move that leads on. */
export interface Phase<Level, State, M extends Move> {
  moves(level: Level, state: State): readonly M[];
  play(level: Level, state: State, move: M): State;
  isOver(level: Level, state: State): boolean;
  hint(level: Level, state: State): M | null;
}

interface Parts<Name extends string, Level, State, M extends Move> {
  start(level: Level): State;
  levelOf(state: State): Level;
  phases: Readonly<Record<Name, Phase<Level, State, M>>>;
}

/** The whole of them; a level is solved when its last phase is over. */
export function inPhases<
  Name extends string,
  Level extends PhasedLevel<Name>,
  State extends PhasedState<Name>,
  M extends Move,
>({ start, levelOf, phases }: Parts<Name, Level, State, M>): Rules<Level, State, M> {
  const phaseOf = ({ phase }: State) => (phase === 'done' ? null : phases[phase]);
  const moves = (state: State) => phaseOf(state)?.moves(levelOf(state), state) ?? [];
  const next = ({ phases: order }: Level, phase: State['phase']): State['phase'] =>
    order[order.findIndex((each) => each === phase) + 1] ?? 'done';
  return {
    start,
    moves,
    play(state, wanted) {
      const phase = phaseOf(state);
      const move = moves(state).find(({ id }) => id === wanted.id);
      if (!phase || !move) return state;
      const level = levelOf(state);
      const after = phase.play(level, state, move);
      return phase.isOver(level, after) ? { ...after, phase: next(level, state.phase) } : after;
    },
    feedback: ({ last }) => last && { fits: last.fits, because: last.because, ...(last.also && { also: last.also }) },
    hint: (state) => phaseOf(state)?.hint(levelOf(state), state) ?? null,
    solved: ({ phase }) => phase === 'done',
  };
}

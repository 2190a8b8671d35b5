/** A photo to make ready: hide, ask or leave each thing in it, then choose how far it may go. */
import { RINGS, TOOLS, type Level, type Ring, type Tool } from '../level.ts';
import { handled, type PondMove, type Stage, type State } from '../state.ts';

export const use = (tool: Tool, item: string): PondMove => ({
  id: `use:${tool}:${item}`,
  do: 'use',
  thing: tool,
  place: item,
});

export const share = (ring: Ring): PondMove => ({ id: `share:${ring}`, do: 'share', thing: 'photo', place: ring });

export const itemsLeft = (level: Level, state: State) =>
  level.photo.items.filter(({ id }) => state.photo[id] === 'todo');

/** True when the person in the photo was hidden instead of asked. */
export const isHiddenInstead = (level: Level, state: State) =>
  level.photo.ifHidden !== undefined && state.photo[level.photo.ifHidden.item] === 'hidden';

export const ringsFor = (level: Level, state: State): readonly Ring[] =>
  (isHiddenInstead(level, state) && level.photo.ifHidden?.accept) || level.photo.accept;

export const photo: Stage = {
  moves(level, state) {
    const left = itemsLeft(level, state);
    if (left.length === 0) return RINGS.map((ring) => share(ring));
    return left.flatMap((item) => TOOLS.map((tool) => use(tool, item.id)));
  },
  play(level, state, move) {
    return move.do === 'share' ? shared(level, state, move) : used(level, state, move);
  },
  isOver: (_level, state) => state.photoRing !== null,
  hint(level, state) {
    const [item] = itemsLeft(level, state);
    if (item) return use(item.accept[0] ?? 'hide', item.id);
    const rings = ringsFor(level, state);
    return share(rings.includes('trusted') ? 'trusted' : (rings[0] ?? 'trusted'));
  },
};

function used(level: Level, state: State, move: PondMove): State {
  const item = level.photo.items.find(({ id }) => id === move.place);
  const tool = TOOLS.find((each) => each === move.thing);
  if (!item || !tool) return state;
  const words = `level${level.number}.photo.item.${item.id}`;
  if (!item.accept.includes(tool)) {
    return { ...state, last: { fits: false, because: `${words}.wrong.${tool}`, move } };
  }
  const done = { ...state.photo, [item.id]: handled[tool] };
  return { ...state, photo: done, last: { fits: true, because: `${words}.ok`, move } };
}

function shared(level: Level, state: State, move: PondMove): State {
  const ring = RINGS.find((each) => each === move.place);
  const rings = ringsFor(level, state);
  if (!ring) return state;
  if (!rings.includes(ring)) {
    const copies = ring === 'anyone' ? { also: 'feedback.copies' } : {};
    return { ...state, last: { fits: false, because: `level${level.number}.photo.wrong.${ring}`, ...copies, move } };
  }
  const because = rings.length === 2 ? 'feedback.choice' : 'feedback.solved';
  return { ...state, photoRing: ring, last: { fits: true, because, move } };
}

/** The greenhouse at dusk: flowers that show what the chat hides, the slate, and the branch with its beads. */
import type { Piece } from '../../../../src/core/picture.ts';
import { castOf, feelingOf, hurtsNobody, isMessage, momentOf, optionOf, type Level } from '../level.ts';
import { isEnd, rules } from '../rules.ts';
import type { State, Step } from '../state.ts';
import { coveredFaceOf, faceOf, pieceOf, scenery } from './images.ts';
import {
  beadBox,
  bellBox,
  faceBox,
  flowerBox,
  markBox,
  PHOTO,
  potBox,
  REPLY,
  sangoBox,
  SHELVES,
  SLATE,
  twigBox,
  usedBox,
  visitorBox,
  waveBox,
} from './places.ts';
import { changesOf, isShown, isWaving } from './show.ts';

/** How many steps lead to the end of every chat. */
const STEPS = 4;

/** What is seen of a state; `unfolding` from 0 to 1 is how far flowers that just changed have come. */
export function greenhousePieces(level: Level, state: State, open: string | null, unfolding = 1): Piece[] {
  const isLit = rules.solved(state);
  return [
    ...scenery('greenhouse'),
    ...scenery('greenhouse-lit', undefined, { opacity: isLit ? 1 : 0 }),
    ...SHELVES.flatMap((box, index) => pieceOf(`shelf:${index}`, 'shelf', box)),
    ...plants(level, state, open, unfolding),
    ...slate(level, state),
    ...branch(level, state),
  ];
}

function plants(level: Level, state: State, open: string | null, unfolding: number): Piece[] {
  const changes = changesOf(level, state);
  return castOf(level).flatMap((person, seat) => {
    const feeling = feelingOf(state.feel, person);
    const seen = isShown(level, state, person, open);
    const by = changes.find((change) => change.person === person)?.by ?? 0;
    const grown = by === 0 ? 1 : unfolding;
    const face = seen ? faceOf(person, feeling) : coveredFaceOf(person);
    return [
      ...pieceOf(`flower:${person}`, `flower-${feeling}`, flowerBox(seat, grown), { opacity: seen ? 1 : 0 }),
      ...pieceOf(`pot:${person}`, 'pot', potBox(seat)),
      ...pieceOf(`face:${person}`, face, faceBox(seat)),
      ...(level.flowers === 'open'
        ? []
        : pieceOf(`bell:${person}`, 'bell', bellBox(seat, seen), { opacity: seen ? 0 : 1, turn: grown < 1 ? 5 : 0 })),
      ...(by !== 0 && seen ? pieceOf(`mark:${person}`, by > 0 ? 'mark-up' : 'mark-down', markBox(seat)) : []),
      ...(isWaving(level, state, person) ? pieceOf(`wave:${person}`, 'wave', waveBox(seat)) : []),
    ];
  });
}

/** A visitor comes with the first line they write, and is gone when somebody saw to it. */
const hasVisitor = (level: Level, state: State) =>
  !state.flags.includes('zip') &&
  [...state.steps.map(({ moment }) => moment), state.moment].some((moment) =>
    momentOf(level, moment).lines.includes('zip'),
  );

function slate(level: Level, state: State): Piece[] {
  return [
    ...(level.tasks.includes('zip') ? pieceOf('visitor', 'visitor', visitorBox(hasVisitor(level, state))) : []),
    ...pieceOf('slate', 'slate', SLATE),
    ...(level.tasks.includes('photo') && !state.flags.includes('photo') ? pieceOf('photo', 'photo', PHOTO) : []),
    ...used(level, state),
    ...(isEnd(level, state) ? [] : pieceOf('reply', 'reply', REPLY)),
  ];
}

/** How large the mark of a kind is there. */
const MARK = 46;

/** What the child did last instead of writing. What they write is the page's, like all words. */
function used(level: Level, state: State): Piece[] {
  const step = state.steps[state.steps.length - 1];
  const option = step && optionOf(level, step);
  if (!option || isMessage(option)) return [];
  const box = usedBox(momentOf(level, state.moment).lines.length);
  const [left, top, width] = box;
  const id = `used:${state.steps.length}`;
  return [
    ...pieceOf(id, 'used', box),
    ...pieceOf(`${id}:kind`, `cards/kind-${option.kind}`, [left + (width - MARK) / 2, top + 5, MARK, MARK]),
  ];
}

function branch(level: Level, state: State): Piece[] {
  const here = state.steps.length;
  return [
    ...scenery('greenhouse', 'branch'),
    ...state.steps.flatMap((step, index) => twigs(level, state, step, index)),
    ...twigs(level, state, null, here),
    ...Array.from({ length: STEPS + 1 }, (_, index) => bead(index, here, rules.solved(state))).flat(),
    ...sango(level, state),
  ];
}

/** Golden now, and all of them at a good end, where none is for going back. */
function bead(index: number, here: number, isSolved: boolean): Piece[] {
  const look = isSolved || index === here ? 'now' : index < here ? 'done' : 'later';
  return pieceOf(`bead:${index}`, `bead-${look}`, beadBox(index, look === 'later' ? 46 : 56));
}

/** Old tries stay as thin branches: a leaf for one that was kind to all, a curled one for one that was not. */
function twigs(level: Level, state: State, step: Step | null, index: number): Piece[] {
  const moment = step?.moment ?? state.moment;
  const others = momentOf(level, moment).options.filter(
    ({ id }) => id !== step?.option && state.tried.includes(`${moment}:${id}`),
  );
  return others.slice(0, 3).flatMap((option, at) => {
    const way = at === 1 ? 'down' : 'up';
    const leaf = hurtsNobody(option) ? 'kind' : 'curled';
    return pieceOf(`twig:${moment}:${option.id}`, `twig-${way}-${leaf}`, twigBox(index, at));
  });
}

/** Sango looks at the face that changed most, else at the chat. */
function sango(level: Level, state: State): Piece[] {
  const here = state.steps.length;
  const box = sangoBox(here);
  if (rules.solved(state)) return pieceOf('sango', 'sango-glad', box);
  const most = [...changesOf(level, state)].sort((one, other) => Math.abs(other.by) - Math.abs(one.by))[0];
  const target = most ? faceBox(most.seat)[0] : SLATE[0] + SLATE[2] / 2;
  const side = target < box[0] + 20 ? 'left' : 'right';
  const mood = most && most.by < 0 ? 'worried' : 'calm';
  return pieceOf('sango', `sango-${side}-${mood}`, box);
}

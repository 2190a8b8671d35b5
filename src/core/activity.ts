/** Play as a pure function: a level, a state of plain data, and moves. Screens, clocks and chance stay outside. */
import type { Box, Picture } from './picture.ts';

/**
 * A move the child can make now. Most take a thing to a place (drag, or tap one and then the other, in either
 * order); a move without a place happens at once. `id` is unique in a state and stable between states.
 */
export interface Move {
  id: string;
  thing?: string;
  place?: string;
  /** Only one thing can go to its place, so a press on the place alone makes it. */
  sole?: boolean;
}

/** A move that takes a thing to a place. */
export type Carrying = Move & Required<Pick<Move, 'thing' | 'place'>>;

/** What the last move did: whether it fits, and the key of the words that say why. */
export interface Feedback {
  fits: boolean;
  because: string;
  /** Key of a second short line: copies that swim off, somebody on the shore who smiles. */
  also?: string;
  /** Who says it when it is not Sango: a part with a picture. */
  by?: string;
}

export interface Rules<Level, State, M extends Move = Move> {
  start(level: Level): State;
  /** Every legal move, in reading order; empty only when solved. */
  moves(state: State): readonly M[];
  /** Total: an unknown move gives the same state back. State is plain JSON. */
  play(state: State, move: M): State;
  /** Null before the first move, and after one that needs no reason: then what lies open on the desk is read. */
  feedback(state: State): Feedback | null;
  /** A move that leads on from here; null when solved. */
  hint(state: State): M | null;
  solved(state: State): boolean;
}

/** A thing or place as the page shows it: a button over the picture, or a button of the desk. */
export interface Part {
  id: string;
  /** Key of its name. */
  label: string;
  /** Key of longer words, shown and read when it is open. */
  words?: string;
  /** Key of a second short line of the open card: with whom, how heavy. */
  note?: string;
  /** Address of its picture, shown when it is open. */
  image?: string;
  /** Address of the picture on its button over the board, where that is another one; empty where the board shows it. */
  token?: string;
  /** Where it sits, in the picture's units; a part without a box is on the desk only. */
  box?: Box;
  /** The oval in which a dragged thing may be let go, when that is larger than the box. */
  zone?: Box;
  /** Too close to others for a button of its own: a pointer may take it, and the desk's pile offers it to everyone. */
  crowded?: boolean;
  /** Lies on the drawing, so it stays where it is when a board changes sides for right-to-left readers. */
  fixed?: boolean;
  /** Its words stand in a bubble over the picture, at its box. */
  written?: boolean;
  /**
   * Who wrote it; `own` is the child. Lines of a chat share one box and stand in it one below the other, or on the
   * desk without room. Own words are seen while nothing but their effect is told, then only their picture.
   */
  by?: { name: string; image?: string; own?: boolean };
  /** Stands in a bubble at its box while it lies open, or on the desk where the picture has no room. */
  answer?: boolean;
  /** Key of how it is just now, said with its name. */
  now?: string;
  /** Its zone has corners. */
  flat?: boolean;
  /** True when it has found its place; said in its name, never by colour alone. */
  done?: boolean;
  /** How many it holds, and of how many; said in its name. */
  holds?: readonly [now: number, of?: number];
}

/** One button of the desk's row: it makes a move, or opens the part when it has none. */
export interface Choice {
  part: string;
  move?: string;
}

/** What the desk beside the picture offers: one open card or message, and one row of choices. */
export interface Desk {
  /** The part that lies open. */
  open?: string;
  /** Key of a line above the choices: the question now, the slot to fill. */
  title?: string;
  /** In order; keys 1, 2, 3 … choose them. */
  choices: readonly Choice[];
  /** So many choices stand side by side, each a picture above a short name; one under the other when silent. */
  columns?: 2 | 3;
  /** So many choices in columns that they stand close, and the pile among them. */
  dense?: boolean;
  /** Parts lying closed under the open one; one button opens the next. */
  pile?: readonly string[];
}

export interface Lines {
  title: string;
  /** The level's name. */
  name: string;
  goal: string;
  /** What Sango says before the first move. */
  sango: string;
  /** Where to look; then what to do next and why. */
  hints: readonly [where: string, what: string];
  done: string;
  /** What the picture shows, where its buttons do not say it already. */
  picture?: string;
}

/** One task on paper: what to do, a drawing, small cards to cut out or choose from, empty frames to draw in. */
export interface PaperTask {
  words: string;
  drawing?: Picture;
  cards?: readonly Pick<Part, 'id' | 'label' | 'image'>[];
  /** Titled rows of words to choose from: a tile strip. */
  rows?: readonly { title: string; choices: readonly string[] }[];
  /** How many empty frames to draw in, and the picture each is made of. */
  empty?: { count: number; image: string };
}

/** The printable page; its answers go on a sheet of their own. */
export interface Paper {
  /** Key of the heading of all sheets. */
  title: string;
  tasks: readonly PaperTask[];
  /** Each line: what it is about, and the keys that answer it. */
  answers: readonly { about: string; image?: string; words: readonly string[] }[];
  /** Key of the note above the answers. */
  note: string;
}

/** One activity, whole: rules, levels as data, and how a state looks. No words: only keys. */
export interface Activity<Level = unknown, State = unknown, M extends Move = Move> {
  id: string;
  levels: readonly [Level, Level, Level];
  rules: Rules<Level, State, M>;
  /** All things and places of this state, in reading order. */
  parts(state: State): readonly Part[];
  /** `open` is the part the child has opened or picked up, if any. */
  desk(state: State, open: string | null): Desk;
  picture(state: State, open: string | null): Picture;
  /** Pictures shown for a moment each between two states: a boat's copies swim off and are called back. */
  passing?(before: State, after: State): readonly Picture[];
  lines(state: State): Lines;
  /** Sango sits in the picture itself; beside the words there is none where the picture has room. */
  guideInPicture?: boolean;
  /** What a move does has to be seen: on small frames the picture comes into view after it, the reason beside it. */
  watched?: boolean;
  /** Addresses of all pictures of all states: they are fetched together, so that no request tells of a move. */
  images: readonly string[];
  /** The pictures of the closing reflection; none is right. */
  reflection: { ask: string; pictures: readonly Part[] };
  /** Key of one prompt to talk about together. */
  talk: string;
  paper?: Paper;
}

/** The closing reflection as all activities word it: a sentence by id, and the address of its picture. */
export const reflectionOn = (pictures: Readonly<Record<string, string | undefined>>): Activity['reflection'] => ({
  ask: 'reflection.ask',
  pictures: Object.entries(pictures).map(([id, image]) => ({ id, label: `reflection.${id}`, image })),
});

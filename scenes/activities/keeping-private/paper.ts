/** The printable page: boats to sort, a photo to circle things in, tiles for a friend, two boats to draw on. */
import type { Paper, PaperTask } from '../../../src/core/activity.ts';
import type { Box, Picture, Piece } from '../../../src/core/picture.ts';
import { SLOTS, tileOrder } from './level.ts';
import { levels } from './levels.ts';
import { icon, image } from './look/images.ts';
import { photoPieces } from './look/photo.ts';
import { start } from './state.ts';

const [one, two] = levels;

/** All of level 1 and six of level 2. */
const BOATS = [
  ...one.cards.map(({ id }) => ({ level: 1, id })),
  ...['bdaywall', 'bdayquiz', 'voicegran', 'voiceapp', 'busmap', 'torchmap'].map((id) => ({ level: 2, id })),
];

/** The framed photo on its board. */
const PHOTO: Box = [36, 100, 808, 592];

function cropped(pieces: readonly Piece[], [left, top, width, height]: Box): Picture {
  const moved = pieces.map((piece): Piece => {
    const [x, y, wide, high] = piece.box;
    return { ...piece, box: [x - left, y - top, wide, high] };
  });
  return { size: [width, height], pieces: moved };
}

const boats = BOATS.map(({ level, id }) => ({
  id,
  label: `level${level}.card.${id}.text`,
  image: image(`cards/card-${id}`),
}));

const tiles: PaperTask['rows'] = SLOTS.map((slot) => ({
  title: `slot.${slot}`,
  choices: tileOrder(two, slot).map(({ id }) => `level2.advice.${slot}.${id}.text`),
}));

export const paper: Paper = {
  title: 'print.title',
  tasks: [
    {
      words: 'print.boats',
      drawing: { size: [600, 440], pieces: [{ id: 'rings', image: icon('pond-lines') ?? '', box: [0, 0, 600, 440] }] },
      cards: boats,
    },
    {
      words: 'print.circle',
      drawing: cropped(photoPieces(one, start(one)), PHOTO),
    },
    { words: 'print.advice', rows: tiles },
    { words: 'print.draw', empty: { count: 2, image: icon('boat-lines') ?? '' } },
  ],
  answers: [...boatAnswers(), ...photoAnswers(), ...tileAnswers()],
  note: 'print.answers',
};

function boatAnswers(): Paper['answers'] {
  return BOATS.map(({ level, id }) => {
    const card = levels[level - 1]?.cards.find((each) => each.id === id);
    const rings = (card?.accept ?? []).map((ring) => `ring.${ring}`);
    const words = `level${level}.card.${id}`;
    return { about: `${words}.text`, image: image(`cards/card-${id}`), words: [...rings, `${words}.ok`] };
  });
}

function photoAnswers(): Paper['answers'] {
  return one.photo.items.map(({ id, accept }) => ({
    about: `level1.photo.item.${id}.label`,
    image: image(`cards/item-${id}`),
    words: [...accept.map((tool) => `tool.${tool}`), `level1.photo.item.${id}.ok`],
  }));
}

function tileAnswers(): Paper['answers'] {
  return SLOTS.map((slot) => ({
    about: `slot.${slot}`,
    words: tileOrder(two, slot)
      .filter(({ good }) => good)
      .map(({ id }) => `level2.advice.${slot}.${id}.text`),
  }));
}

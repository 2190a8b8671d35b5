/** The printable page: four empty boxes of a front page, four stories, their clues to fold, and a paper scale. */
import type { Paper } from '../../../src/core/activity.ts';
import { TOOLS } from './level.ts';
import { levels } from './levels.ts';
import { image } from './look/images.ts';

const [{ claims }] = levels;

const wordsOf = (claim: string) => `level1.claim.${claim}`;

export const paper: Paper = {
  title: 'print.title',
  tasks: [
    { words: 'print.page', empty: { count: 4, image: image('paper/box') ?? '' } },
    {
      words: 'print.stories',
      cards: claims.map(({ id }) => ({
        id,
        label: `${wordsOf(id)}.text`,
        image: image(`cards/claim-${id}`),
      })),
    },
    {
      words: 'print.clues',
      rows: TOOLS.map((tool) => ({
        title: `door.${tool}`,
        choices: claims.map(({ id }) => `${wordsOf(id)}.clue.${tool}.text`),
      })),
    },
    {
      words: 'print.scale',
      drawing: {
        size: [600, 400],
        pieces: [{ id: 'scale', image: image('paper/scale') ?? '', box: [0, 0, 600, 400] }],
      },
    },
  ],
  answers: claims.flatMap(({ id, verdict, clues }) => [
    {
      about: `${wordsOf(id)}.text`,
      image: image(`cards/claim-${id}`),
      words: [`stamp.${verdict}`],
    },
    ...TOOLS.map((tool) => ({
      about: `${wordsOf(id)}.clue.${tool}.text`,
      image: image(`lamp-${tool}`),
      words: [...clues[tool].accept.map((bowl) => `bowl.${bowl}`), `${wordsOf(id)}.clue.${tool}.ok`],
    })),
  ]),
  note: 'print.answers',
};

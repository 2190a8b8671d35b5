/** The printable page: twelve bags to cut out, a balloon with six patches, three flags, and ropes to draw. */
import type { Paper } from '../../../src/core/activity.ts';
import type { Picture } from '../../../src/core/picture.ts';
import { levels } from './levels.ts';
import { icon, image } from './look/images.ts';
import { bagOrder } from './level.ts';
import { bagPicture } from './look/sort.ts';

const [one] = levels;

const bags = bagOrder(one).map(({ id, right }) => ({
  id,
  right,
  label: `level1.card.${id}.text`,
  image: image(bagPicture(id)),
}));

const drawing = (name: string, width: number, height: number): Picture => ({
  size: [width, height],
  pieces: [{ id: name, image: icon(name) ?? '', box: [0, 0, width, height] }],
});

export const paper: Paper = {
  title: 'print.title',
  tasks: [
    { words: 'print.bags', cards: bags },
    { words: 'print.balloon', drawing: drawing('balloon-lines', 600, 520) },
    { words: 'print.flags', empty: { count: 3, image: icon('flag-lines') ?? '' } },
    { words: 'print.ropes', drawing: drawing('rope-lines', 600, 330) },
  ],
  answers: bags.map(({ id, right, label, image: picture }) => ({
    about: label,
    image: picture,
    words: right ? ['print.right', `level1.card.${id}.ok`] : ['print.want', `level1.card.${id}.waits`],
  })),
  note: 'print.answers',
};

/** The printable page: a comic to fill, replies and flowers to lay side by side, and what each tool is good for. */
import type { Paper } from '../../../src/core/activity.ts';
import { optionsOf, optionWords } from './level.ts';
import { levels } from './levels.ts';
import { icon, image } from './look/images.ts';

const [one] = levels;

/** Moments of level 1 whose twelve replies are cut out. */
const MOMENTS = { n1: 'robot', n2: 'wave', n3: 'month' } as const;

const moments = Object.entries(MOMENTS);

const TOOLS = ['mute', 'leave', 'block', 'talk'] as const;

const repliesOf = (moment: string) => optionsOf(one, moment).map(({ id }) => optionWords(one, moment, id));

export const paper: Paper = {
  title: 'print.title',
  tasks: [
    { words: 'print.comic', empty: { count: 3, image: icon('comic-frame') ?? '' } },
    {
      words: 'print.strips',
      rows: moments.map(([moment, title]) => ({
        title: `print.${title}`,
        choices: repliesOf(moment).map((words) => `${words}.text`),
      })),
    },
    { words: 'print.meters', empty: { count: 4, image: icon('flower-meter') ?? '' } },
    {
      words: 'print.tools',
      cards: TOOLS.map((tool) => ({ id: tool, label: `print.tool.${tool}`, image: image(`cards/kind-${tool}`) })),
    },
  ],
  answers: [
    ...moments.flatMap(([moment]) =>
      repliesOf(moment).map((words) => ({ about: `${words}.text`, words: [`${words}.because`] })),
    ),
    ...TOOLS.map((tool) => ({
      about: `print.tool.${tool}`,
      image: image(`cards/kind-${tool}`),
      words: [`print.good.${tool}`],
    })),
  ],
  note: 'print.answers',
};

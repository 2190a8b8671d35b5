/** The Honest Newsroom, whole. */
import type { Activity } from '../../../src/core/activity.ts';
import { desk } from './desk.ts';
import type { Level } from './level.ts';
import { levels } from './levels.ts';
import { lines } from './lines.ts';
import { image, images } from './look/images.ts';
import { paper } from './paper.ts';
import { parts } from './parts.ts';
import { passing, picture } from './picture.ts';
import { rules } from './rules.ts';
import type { NewsMove, State } from './state.ts';

const REFLECTION = ['doors', 'hand', 'plane', 'magnifier'];

export const activity: Activity<Level, State, NewsMove> = {
  id: 'checking-information',
  levels,
  rules,
  parts,
  desk,
  picture,
  passing,
  lines,
  watched: true,
  images,
  reflection: {
    ask: 'reflection.ask',
    pictures: REFLECTION.map((id) => ({ id, label: `reflection.${id}`, image: image(`cards/reflect-${id}`) })),
  },
  talk: 'talk.home',
  paper,
};

/** The Honest Newsroom, whole. */
import { reflectionOn, type Activity } from '../../../src/core/activity.ts';
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
  reflection: reflectionOn({
    doors: image('cards/reflect-doors'),
    hand: image('cards/reflect-hand'),
    plane: image('cards/reflect-plane'),
    magnifier: image('cards/reflect-magnifier'),
  }),
  talk: 'talk.home',
  paper,
};

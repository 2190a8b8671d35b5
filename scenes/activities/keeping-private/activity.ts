/** The Pond, the Photo and the Friend, whole. */
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
import type { PondMove, State } from './state.ts';

export const activity: Activity<Level, State, PondMove> = {
  id: 'keeping-private',
  levels,
  rules,
  parts,
  desk,
  picture,
  passing,
  lines,
  images,
  reflection: reflectionOn({
    drawer: image('cards/reflect-drawer'),
    window: image('cards/reflect-window'),
    question: image('cards/reflect-question'),
    people: image('cards/reflect-people'),
  }),
  talk: 'talk.home',
  paper,
};

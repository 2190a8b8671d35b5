/** The Rights Balloon, whole. */
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
import type { BalloonMove, State } from './state.ts';

export const activity: Activity<Level, State, BalloonMove> = {
  id: 'knowing-your-rights',
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
    rest: image('cards/rest'),
    heard: image('cards/reflect-heard'),
    private: image('cards/right-private'),
    together: image('cards/right-include'),
  }),
  talk: 'talk.home',
  paper,
};

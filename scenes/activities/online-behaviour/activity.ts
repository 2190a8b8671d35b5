/** The Chat You Can Rewind, whole. */
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
import type { ChatMove, State } from './state.ts';

export const activity: Activity<Level, State, ChatMove> = {
  id: 'online-behaviour',
  levels,
  rules,
  parts,
  desk,
  picture,
  passing,
  lines,
  guideInPicture: true,
  watched: true,
  images,
  reflection: reflectionOn({
    bell: image('cards/kind-mute'),
    chairs: image('cards/kind-talk'),
    bubble: image('cards/kind-one'),
    bud: image('flower-2'),
  }),
  talk: 'talk.home',
  paper,
};

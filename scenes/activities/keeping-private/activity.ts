/** The Pond, the Photo and the Friend, whole. */
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
import type { PondMove, State } from './state.ts';

const REFLECTION = ['drawer', 'window', 'question', 'people'];

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
  reflection: {
    ask: 'reflection.ask',
    pictures: REFLECTION.map((id) => ({
      id,
      label: `reflection.${id}`,
      image: image(`cards/reflect-${id}`),
    })),
  },
  talk: 'talk.home',
  paper,
};

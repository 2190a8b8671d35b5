/** The Rights Balloon, whole. */
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
import type { BalloonMove, State } from './state.ts';

/** What a child may wish for, and the picture that stands for it. */
const REFLECTION = { rest: 'rest', heard: 'reflect-heard', private: 'right-private', together: 'right-include' };

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
  reflection: {
    ask: 'reflection.ask',
    pictures: Object.entries(REFLECTION).map(([id, name]) => ({
      id,
      label: `reflection.${id}`,
      image: image(`cards/${name}`),
    })),
  },
  talk: 'talk.home',
  paper,
};

/** The Chat You Can Rewind, whole. */
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
import type { ChatMove, State } from './state.ts';

/** What stands for each wish of the closing reflection. */
const REFLECTION = {
  bell: 'cards/kind-mute',
  chairs: 'cards/kind-talk',
  bubble: 'cards/kind-one',
  bud: 'flower-2',
} as const;

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
  reflection: {
    ask: 'reflection.ask',
    pictures: Object.entries(REFLECTION).map(([id, name]) => ({
      id,
      label: `reflection.${id}`,
      image: image(name),
    })),
  },
  talk: 'talk.home',
  paper,
};

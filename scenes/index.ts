/** The table of contents: one row a scene. A new scene is one folder, one row here and its locale files. */
import type { Activity } from '../src/core/activity.ts';
import type { Picture } from '../src/core/picture.ts';
import type { Story } from '../src/core/story.ts';
import type { SceneOfWords } from '../locales/keys.ts';
import type { Tag } from '../locales/languages.ts';
import rightToPlayCover from '../assets/stories/right-to-play/cover.webp';
import screenTimeCover from '../assets/stories/screen-time/cover.webp';
import upsettingContentCover from '../assets/stories/upsetting-content/cover.webp';
import checkingInformationCover from '../assets/activities/checking-information/cover.webp';
import keepingPrivateCover from '../assets/activities/keeping-private/cover.webp';
import knowingYourRightsCover from '../assets/activities/knowing-your-rights/cover.webp';
import onlineBehaviourCover from '../assets/activities/online-behaviour/cover.webp';

export interface StoryScene {
  story: Story;
  /** By page. */
  pictures: Readonly<Record<string, Picture>>;
  /** Addresses of the pictures of answers and cards, as `<page>-<id>`. */
  cards: Readonly<Record<string, string>>;
}

interface Row<Id extends SceneOfWords> {
  /** Also the name of its locale files and of its place in addresses. */
  id: Id;
  cover: string;
  /** Languages with all its words and sound. */
  languages: readonly Tag[];
}

export interface StoryRow extends Row<SceneOfWords> {
  load(): Promise<StoryScene>;
}

export interface ActivityRow extends Row<SceneOfWords> {
  load(): Promise<Activity>;
}

export const stories: readonly StoryRow[] = [
  {
    id: 'right-to-play',
    cover: rightToPlayCover,
    languages: ['en', 'ar'],
    load: () => import('./stories/right-to-play/scene.ts').then(({ scene }) => scene),
  },
  {
    id: 'screen-time',
    cover: screenTimeCover,
    languages: ['en'],
    load: () => import('./stories/screen-time/scene.ts').then(({ scene }) => scene),
  },
  {
    id: 'upsetting-content',
    cover: upsettingContentCover,
    languages: ['en'],
    load: () => import('./stories/upsetting-content/scene.ts').then(({ scene }) => scene),
  },
];

export const activities: readonly ActivityRow[] = [
  {
    id: 'knowing-your-rights',
    cover: knowingYourRightsCover,
    languages: ['en'],
    load: () => import('./activities/knowing-your-rights/activity.ts').then(({ activity }) => activity as Activity),
  },
  {
    id: 'keeping-private',
    cover: keepingPrivateCover,
    languages: ['en', 'ar'],
    load: () => import('./activities/keeping-private/activity.ts').then(({ activity }) => activity as Activity),
  },
  {
    id: 'checking-information',
    cover: checkingInformationCover,
    languages: ['en'],
    load: () => import('./activities/checking-information/activity.ts').then(({ activity }) => activity as Activity),
  },
  {
    id: 'online-behaviour',
    cover: onlineBehaviourCover,
    languages: ['en'],
    load: () => import('./activities/online-behaviour/activity.ts').then(({ activity }) => activity as Activity),
  },
];

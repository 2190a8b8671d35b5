/** The table of contents: one row a scene. A new scene is one folder, one row here and its locale files. */
import type { Activity } from '../src/core/activity.ts';
import type { Picture } from '../src/core/picture.ts';
import type { Story } from '../src/core/story.ts';
import type { SceneOfWords } from '../locales/keys.ts';
import type { Tag } from '../locales/languages.ts';
import rightToPlayCover from '../assets/stories/right-to-play/cover.webp';
import keepingPrivateCover from '../assets/activities/keeping-private/cover.webp';

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
];

export const activities: readonly ActivityRow[] = [
  {
    id: 'keeping-private',
    cover: keepingPrivateCover,
    languages: ['en', 'ar'],
    load: () => import('./activities/keeping-private/activity.ts').then(({ activity }) => activity as Activity),
  },
];

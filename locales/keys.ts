/** The keys of a scene's words, typed from its English file: a missing key is a compile error. */
import type activityKeepingPrivate from './en/keeping-private.json';
import type storyRightToPlay from './en/right-to-play.json';
import type storyScreenTime from './en/screen-time.json';
import type storyUpsettingContent from './en/upsetting-content.json';
import type ui from './en/ui.json';

interface Files {
  ui: typeof ui;
  'right-to-play': typeof storyRightToPlay;
  'screen-time': typeof storyScreenTime;
  'upsetting-content': typeof storyUpsettingContent;
  'keeping-private': typeof activityKeepingPrivate;
}

export type SceneOfWords = keyof Files;

/** Dotted paths to the strings of nested objects. */
type Paths<Words> = {
  [Key in keyof Words & string]: Words[Key] extends string ? Key : `${Key}.${Paths<Words[Key]>}`;
}[keyof Words & string];

export type Keys<Scene extends SceneOfWords> = Paths<Files[Scene]>;

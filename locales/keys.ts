/** The keys of a scene's words, typed from its English file: a missing key is a compile error. */
import type activityCheckingInformation from './en/checking-information.json';
import type activityKeepingPrivate from './en/keeping-private.json';
import type activityKnowingYourRights from './en/knowing-your-rights.json';
import type activityOnlineBehaviour from './en/online-behaviour.json';
import type storyRightToPlay from './en/right-to-play.json';
import type storyScreenTime from './en/screen-time.json';
import type storyUpsettingContent from './en/upsetting-content.json';
import type ui from './en/ui.json';

interface Files {
  ui: typeof ui;
  'right-to-play': typeof storyRightToPlay;
  'screen-time': typeof storyScreenTime;
  'upsetting-content': typeof storyUpsettingContent;
  'knowing-your-rights': typeof activityKnowingYourRights;
  'keeping-private': typeof activityKeepingPrivate;
  'checking-information': typeof activityCheckingInformation;
  'online-behaviour': typeof activityOnlineBehaviour;
}

export type SceneOfWords = keyof Files;

/** Dotted paths to the strings of nested objects. */
type Paths<Words> = {
  [Key in keyof Words & string]: Words[Key] extends string ? Key : `${Key}.${Paths<Words[Key]>}`;
}[keyof Words & string];

export type Keys<Scene extends SceneOfWords> = Paths<Files[Scene]>;

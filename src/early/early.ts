/**
 * A small script that runs while the game's code is still on its way: it tells the browser what else the address will
 * need, so that all of it comes at once and not one after the other. Without it everything works, only later.
 */
import { matching, offered } from '../../locales/languages.ts';
import { earlyFiles, hintFor, type EarlyFiles } from './links.ts';

/** Put in by the build. */
declare const __EARLY__: EarlyFiles;

const asked = new URLSearchParams(location.search).get('lang');
const language = offered.find((tag) => tag === asked) ?? matching(navigator.languages) ?? 'en';

for (const file of earlyFiles(__EARLY__, location.hash, language)) {
  const link = Object.assign(document.createElement('link'), hintFor(file));
  link.href = new URL(file, document.baseURI).href;
  document.head.append(link);
}

/** The chat as paper, before it is folded. */
import { TalkSheet } from '../toys/slate.tsx';

export const folder = 'activities/online-behaviour';
export const size = { width: 456, height: 190 };
export const scale = 0.8;
export const stills = { sheet: <TalkSheet /> };

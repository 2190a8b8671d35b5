/** The bubble that waits for the child. */
import { ReplyBubble } from '../toys/slate.tsx';

export const folder = 'activities/online-behaviour';
export const size = { width: 180, height: 76 };
export const scale = 1.4;
export const stills = { reply: <ReplyBubble /> };

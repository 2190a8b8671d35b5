/** The rights on the canopy, who has a duty, and the microphone of the reflection. */
import type { VNode } from 'preact';
import { Card } from '../../../cards/parts/card.tsx';
import { Library } from '../../../cards/parts/library.tsx';
import { Thing } from '../../../cards/parts/thing.tsx';
import { cardSize } from '../../../render/settings.ts';
import { CarryingHands } from '../things/hands.tsx';
import { SchoolBell } from '../things/helpers.tsx';
import { Ball, Curtain, OpenBook, OpenRing, SpeechBubble } from '../things/rights.tsx';
import { AppWindow } from '../things/screens.tsx';

export const folder = 'activities/knowing-your-rights/cards';
export const size = cardSize;

const thing = (drawing: VNode, scale = 1.08) => (
  <Card>
    <Thing scale={scale}>{drawing}</Thing>
  </Card>
);

const fromLibrary = (drawing: VNode) => <Card>{drawing}</Card>;

export const stills: Record<string, VNode> = {
  'right-learn': fromLibrary(<Library name="pencil" size={128} />),
  'right-info': thing(<OpenBook />),
  'right-play': thing(<Ball />, 1.16),
  'right-heard': thing(<SpeechBubble dots />, 1.1),
  'right-private': thing(<Curtain />, 1.1),
  'right-protect': fromLibrary(<CarryingHands skin="brown" at={[0, 4]} size={124} />),
  'right-include': thing(<OpenRing />, 1.08),
  'who-family': fromLibrary(<Library name="house-with-garden" size={128} />),
  'who-school': thing(<SchoolBell />, 1.04),
  'who-company': thing(<AppWindow />, 1.1),
  'who-government': fromLibrary(<Library name="classical-building" size={128} />),
  'reflect-heard': fromLibrary(<Library name="microphone" size={124} />),
};

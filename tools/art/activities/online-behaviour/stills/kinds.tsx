/** What can be done: the marks on the choices. */
import type { VNode } from 'preact';
import { Card } from '../../../cards/parts/card.tsx';
import { Thing } from '../../../cards/parts/thing.tsx';
import { Bust } from '../../../people/bust.tsx';
import { msOsei } from '../../../people/cast.ts';
import { cardSize } from '../../../render/settings.ts';
import { Group, OpenDoor, OpenHand, PrivateBubble, QuietBell, TwoChairs, WaitingClock } from '../toys/kinds.tsx';

export const folder = 'activities/online-behaviour/cards';
export const size = cardSize;
export const scale = 0.6;

const things: Record<string, VNode> = {
  all: <Group />,
  one: <PrivateBubble />,
  talk: <TwoChairs />,
  mute: <QuietBell />,
  leave: <OpenDoor />,
  block: <OpenHand />,
  wait: <WaitingClock />,
};

const thingStills = Object.entries(things).map(([kind, thing]) => [
  `kind-${kind}`,
  <Card>
    <Thing scale={1.16}>{thing}</Thing>
  </Card>,
]);

export const stills: Record<string, VNode> = {
  ...Object.fromEntries(thingStills),
  'kind-tell': (
    <Card cut>
      <Bust {...msOsei} at={[0, 92]} scale={0.9} />
    </Card>
  ),
};

/** Cards with people: on boats, in photos, on the shore, and in the reflection. */
import type { VNode } from 'preact';
import { Card } from '../../../cards/parts/card.tsx';
import { Thing } from '../../../cards/parts/thing.tsx';
import { SunBubble } from '../../../cards/things/apps.tsx';
import { Headphones, Thought } from '../../../cards/things/marks.tsx';
import { Clipboard } from '../../../cards/things/paper.tsx';
import { Bust } from '../../../people/bust.tsx';
import { grandmaRosa, yuki } from '../../../people/cast.ts';
import {
  aruOlder,
  aunt,
  cook,
  grandfather,
  kofi,
  librarian,
  littleBrother,
  nadia,
  neighbour,
  yukisDad,
} from '../../../people/workbook-cast.ts';
import { cardSize } from '../../../render/settings.ts';

export const folder = 'activities/keeping-private/cards';
export const size = cardSize;

export const stills: Record<string, VNode> = {
  'card-voicegran': (
    <Card cut>
      <Bust {...grandmaRosa} at={[0, 84]} scale={0.94} face="down" />
      <Thing at={[0, -12]}>
        <Headphones />
      </Thing>
    </Card>
  ),
  'card-libform': (
    <Card cut>
      <Bust {...yukisDad} at={[28, 88]} scale={0.7} face="calm" headTurn={-0.3} />
      <Thing at={[-22, 8]} scale={0.92}>
        <Clipboard />
      </Thing>
    </Card>
  ),
  'item-yuki': (
    <Card cut>
      <Bust {...yuki} at={[0, 78]} scale={0.98} face="laughing" />
    </Card>
  ),
  'item-brother': (
    <Card cut>
      <Bust {...littleBrother} at={[0, 86]} scale={1.05} face="play" />
    </Card>
  ),
  'shore-cook': (
    <Card cut>
      <Bust {...cook} at={[0, 82]} scale={0.78} />
    </Card>
  ),
  'shore-grandfather': (
    <Card cut>
      <Bust {...grandfather} at={[0, 90]} scale={0.92} />
    </Card>
  ),
  'shore-neighbour': (
    <Card cut>
      <Bust {...neighbour} at={[0, 90]} scale={0.92} />
    </Card>
  ),
  'shore-class': (
    <Card cut>
      <Bust {...kofi} at={[-42, 84]} scale={0.6} />
      <Bust {...nadia} at={[44, 84]} scale={0.6} />
      <Bust {...aruOlder} at={[0, 80]} scale={0.74} />
    </Card>
  ),
  'shore-grandmother': (
    <Card cut>
      <Bust {...grandmaRosa} at={[0, 88]} scale={0.94} />
    </Card>
  ),
  'shore-librarian': (
    <Card cut>
      <Bust {...librarian} at={[0, 90]} scale={0.92} />
    </Card>
  ),
  'tool-ask': (
    <Card cut>
      <Thing at={[-8, 4]}>
        <SunBubble />
      </Thing>
      <Bust {...yuki} at={[40, 92]} scale={0.5} />
    </Card>
  ),
  'reflect-question': (
    <Card cut>
      <Bust {...nadia} at={[0, 84]} scale={0.86} face="asking" />
      <Thing at={[42, -46]} scale={0.46}>
        <Thought />
      </Thing>
    </Card>
  ),
  'reflect-people': (
    <Card cut>
      <Bust {...aunt} at={[30, 88]} scale={0.74} headTurn={-0.2} />
      <Bust {...littleBrother} at={[-28, 84]} scale={0.82} />
    </Card>
  ),
};

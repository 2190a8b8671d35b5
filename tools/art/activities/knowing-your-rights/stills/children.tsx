/** Level 3: the four children whose rights are on the canopy. */
import type { VNode } from 'preact';
import { Card } from '../../../cards/parts/card.tsx';
import { Thing } from '../../../cards/parts/thing.tsx';
import { Bust } from '../../../people/bust.tsx';
import { ines, omar } from '../../../people/cast.ts';
import { Person } from '../../../people/person.tsx';
import { aruOlder, meiOlder } from '../../../people/workbook-cast.ts';
import { cardSize } from '../../../render/settings.ts';
import { Hills } from '../things/hills.tsx';
import { OpenBook } from '../things/rights.tsx';

export const folder = 'activities/knowing-your-rights/cards';
export const size = cardSize;

export const stills: Record<string, VNode> = {
  'mei-learn': (
    <Card cut>
      <Bust {...meiOlder} at={[0, 84]} scale={1.02} face="happy" headTurn={-0.3} />
    </Card>
  ),
  'omar-info': (
    <Card cut>
      <Bust {...omar} at={[-8, 84]} scale={0.98} face="happy" />
      <Thing at={[24, 48]} scale={0.62}>
        <OpenBook />
      </Thing>
    </Card>
  ),
  'aru-play': (
    <Card>
      <Person {...aruOlder} pose="wheelWave" face="happy" at={[-4, 70]} scale={0.58} floating />
    </Card>
  ),
  'ines-heard': (
    <Card cut>
      <Thing at={[0, 20]} flat>
        <Hills />
      </Thing>
      <Bust {...ines} at={[0, 86]} scale={0.96} face="happy" />
    </Card>
  ),
};

/** What the letters tell about. */
import type { VNode } from 'preact';
import { Card } from '../../../cards/parts/card.tsx';
import { Library } from '../../../cards/parts/library.tsx';
import { Thing } from '../../../cards/parts/thing.tsx';
import { PhotoFrame } from '../../../cards/things/apps.tsx';
import { cardSize } from '../../../render/settings.ts';
import { RaisedHand } from '../things/hands.tsx';
import { NoSignal, TwoPeople, WordPage } from '../things/helpers.tsx';
import { SpeechBubble } from '../things/rights.tsx';
import { Film, PhoneBack, PillowPhone, Screen, Tablet } from '../things/screens.tsx';

export const folder = 'activities/knowing-your-rights/cards';
export const size = cardSize;

export const stills: Record<string, VNode> = {
  'case-aunt': (
    <Card>
      <Thing at={[-18, -2]} scale={1.14}>
        <PhoneBack />
      </Thing>
      <Thing at={[24, 18]} scale={0.78}>
        <PhotoFrame />
      </Thing>
    </Card>
  ),
  'case-museum': (
    <Card>
      <Thing at={[-16, 0]} scale={1.02}>
        <WordPage />
      </Thing>
      <Library name="ear-medium" at={[38, 14]} size={82} untreated />
    </Card>
  ),
  'case-rules': (
    <Card>
      <Thing at={[0, -26]} scale={0.84}>
        <SpeechBubble colour="#FFC94D" dots />
      </Thing>
      <RaisedHand skin="dark" at={[-40, 36]} size={68} />
      <RaisedHand skin="medium" at={[0, 34]} size={72} />
      <RaisedHand skin="light" at={[40, 36]} size={68} />
    </Card>
  ),
  'case-offline': (
    <Card>
      <Library name="house" at={[-6, 14]} size={114} />
      <Thing at={[40, -36]} scale={0.66}>
        <NoSignal />
      </Thing>
    </Card>
  ),
  'case-contacts': (
    <Card>
      <Library name="notebook-with-decorative-cover" size={128} />
      <Thing at={[6, 8]} scale={0.98}>
        <TwoPeople />
      </Thing>
    </Card>
  ),
  'case-films': (
    <Card>
      <Thing at={[0, -22]} scale={0.84}>
        <Film />
      </Thing>
      <Library name="seat" at={[-32, 38]} size={68} />
      <Library name="seat" at={[32, 38]} size={68} />
    </Card>
  ),
  'case-fasttap': (
    <Card>
      <Thing at={[0, -16]}>
        <Tablet />
      </Thing>
      <RaisedHand skin="light" at={[-42, 40]} size={52} turn={-10} />
      <RaisedHand skin="dark" at={[-14, 46]} size={52} turn={-4} />
      <RaisedHand skin="medium" at={[14, 46]} size={52} turn={4} />
      <RaisedHand skin="brown" at={[42, 40]} size={52} turn={10} />
    </Card>
  ),
  'case-citypage': (
    <Card>
      <Thing scale={1.06}>
        <Screen />
      </Thing>
      <Library name="classical-building" at={[0, -4]} size={74} />
    </Card>
  ),
  'case-leila': (
    <Card>
      <Thing at={[0, 6]} scale={1.04}>
        <PillowPhone />
      </Thing>
    </Card>
  ),
};

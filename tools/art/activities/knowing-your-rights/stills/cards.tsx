/** Level 1: what the twelve bags hold. */
import type { VNode } from 'preact';
import { Card } from '../../../cards/parts/card.tsx';
import { Thing } from '../../../cards/parts/thing.tsx';
import { HeartDrawing } from '../../../cards/things/paper.tsx';
import { Bust } from '../../../people/bust.tsx';
import { dad, mother } from '../../../people/cast.ts';
import { kofi } from '../../../people/workbook-cast.ts';
import { cardSize } from '../../../render/settings.ts';
import { CarryingHands, RaisedHand } from '../things/hands.tsx';
import { Ball, Hammock, OneHandControls, OpenBook, SpeechBubble } from '../things/rights.tsx';
import { Laptop, Tablet } from '../things/screens.tsx';
import { Camera, GameBox, NightSky, StarPaper } from '../things/wants.tsx';

export const folder = 'activities/knowing-your-rights/cards';
export const size = cardSize;

export const stills: Record<string, VNode> = {
  rest: (
    <Card>
      <Thing at={[0, -4]} scale={1.08}>
        <Hammock />
      </Thing>
      <Thing at={[36, 46]} scale={0.42}>
        <Ball />
      </Thing>
    </Card>
  ),
  photo: (
    <Card>
      <Thing at={[-10, 14]} scale={0.98}>
        <Camera />
      </Thing>
      <RaisedHand skin="brown" at={[38, -14]} size={70} />
    </Card>
  ),
  opinion: (
    <Card cut>
      <Bust {...dad} at={[32, 96]} scale={0.64} face="calm" headTurn={-0.4} />
      <Bust {...mother} at={[62, 98]} scale={0.5} face="calm" headTurn={-0.4} />
      <Bust {...kofi} at={[-36, 82]} scale={0.8} face="play" headTurn={0.4} />
      <Thing at={[14, -50]} scale={0.54}>
        <SpeechBubble />
      </Thing>
    </Card>
  ),
  language: (
    <Card>
      <Thing scale={1.08}>
        <OpenBook twoScripts />
      </Thing>
    </Card>
  ),
  included: (
    <Card>
      <Thing scale={1.06}>
        <OneHandControls />
      </Thing>
    </Card>
  ),
  protect: (
    <Card>
      <Thing at={[0, -20]} scale={0.94}>
        <Tablet />
      </Thing>
      <CarryingHands skin="medium" at={[0, 38]} size={86} />
    </Card>
  ),
  laptop: (
    <Card>
      <Thing scale={1.06}>
        <Laptop />
      </Thing>
    </Card>
  ),
  samegame: (
    <Card>
      <Thing scale={1.06}>
        <GameBox />
      </Thing>
    </Card>
  ),
  nolimit: (
    <Card>
      <Thing at={[-8, 18]} scale={0.92}>
        <Tablet />
      </Thing>
      <Thing at={[34, -32]} scale={0.62}>
        <NightSky />
      </Thing>
    </Card>
  ),
  winvote: (
    <Card>
      <RaisedHand skin="dark" at={[-42, 14]} size={78} />
      <RaisedHand skin="light" at={[42, 16]} size={78} />
      <RaisedHand skin="medium" at={[0, -8]} size={92} />
    </Card>
  ),
  fans: (
    <Card>
      <Thing scale={1.1}>
        <HeartDrawing />
      </Thing>
    </Card>
  ),
  onlymine: (
    <Card>
      <Thing scale={1.06}>
        <StarPaper />
      </Thing>
    </Card>
  ),
};

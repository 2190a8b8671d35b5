/** The boats' cargo: one picture a fact, level by level. */
import type { VNode } from 'preact';
import { Card } from '../../../cards/parts/card.tsx';
import { Library } from '../../../cards/parts/library.tsx';
import { Thing } from '../../../cards/parts/thing.tsx';
import { PlacePin, SleepDots, Stars } from '../../../cards/things/marks.tsx';
import {
  Calendar,
  GameProfile,
  NameTag,
  QuizCards,
  Sheet,
  StarBook,
  StickyNote,
} from '../../../cards/things/paper.tsx';
import { FrontDoor, SchoolGate, WhaleWall } from '../../../cards/things/home.tsx';
import { Clock, LockPattern, PaintPot, Plaster, SadCloud, Scoreboard } from '../../../cards/things/play.tsx';
import { Cushion, SleepingCat } from '../../../cards/things/creatures.tsx';
import { cardSize } from '../../../render/settings.ts';

export const folder = 'activities/keeping-private/cards';
export const size = cardSize;

const herons = { '#86d72f': '#F3EDE2', '#44911b': '#2A63B4', '#c3ef3c': '#F3EDE2', '#00d26a': '#3E8EDE' };

const levelOne: Record<string, VNode> = {
  'card-code': (
    <Card>
      <Thing>
        <LockPattern />
      </Thing>
    </Card>
  ),
  'card-dragon': (
    <Card>
      <Thing scale={1.12}>
        <Sheet />
      </Thing>
      <Library name="dragon-face" at={[0, 4]} size={78} />
    </Card>
  ),
  'card-nuts': (
    <Card>
      <Library name="peanuts" at={[0, -4]} size={108} />
      <Thing at={[22, 30]} scale={0.62}>
        <Plaster />
      </Thing>
    </Card>
  ),
  'card-address': (
    <Card>
      <Thing at={[0, 6]} scale={0.98}>
        <FrontDoor />
      </Thing>
    </Card>
  ),
  'card-colour': (
    <Card>
      <Thing>
        <PaintPot />
      </Thing>
      <Library name="paintbrush" at={[34, -30]} size={60} />
    </Card>
  ),
  'card-badday': (
    <Card>
      <Thing>
        <SadCloud />
      </Thing>
    </Card>
  ),
  'card-result': (
    <Card>
      <Thing>
        <Scoreboard />
      </Thing>
      <Library name="soccer-ball" at={[0, 46]} size={36} />
    </Card>
  ),
  'card-empty': (
    <Card>
      <Library name="door" at={[-18, -4]} size={112} />
      <Library name="luggage" at={[30, 22]} size={74} />
    </Card>
  ),
  'card-nickname': (
    <Card>
      <Library name="comet" size={118} swap={{ '#f8312f': '#8B55A6' }} />
    </Card>
  ),
};

const levelTwo: Record<string, VNode> = {
  'card-bdaywall': (
    <Card>
      <Thing at={[24, -18]} scale={0.66}>
        <Calendar />
      </Thing>
      <Library name="birthday-cake" at={[-16, 16]} size={92} />
    </Card>
  ),
  'card-bdayquiz': (
    <Card>
      <Thing at={[0, 8]} scale={1.1}>
        <QuizCards />
      </Thing>
      <Library name="fox" at={[-34, -2]} size={38} />
      <Library name="frog" at={[2, -10]} size={38} />
      <Library name="owl" at={[40, 2]} size={38} />
    </Card>
  ),
  'card-voiceapp': (
    <Card>
      <Thing scale={1.15}>
        <StickyNote />
      </Thing>
      <Library name="studio-microphone" at={[-2, 2]} size={78} />
    </Card>
  ),
  'card-gameprofile': (
    <Card>
      <Thing scale={1.06}>
        <GameProfile />
      </Thing>
    </Card>
  ),
  'card-review': (
    <Card>
      <Thing at={[0, 10]} scale={0.96}>
        <StarBook />
      </Thing>
      <Thing at={[0, -48]}>
        <Stars />
      </Thing>
    </Card>
  ),
  'card-busmap': (
    <Card>
      <Library name="bus" at={[-6, 14]} size={104} />
      <Thing at={[36, -28]} scale={0.66}>
        <PlacePin />
      </Thing>
    </Card>
  ),
  'card-torchmap': (
    <Card>
      <Library name="flashlight" at={[-8, 10]} size={104} />
      <Thing at={[40, -26]} scale={0.66}>
        <PlacePin />
      </Thing>
    </Card>
  ),
  'card-cat': (
    <Card>
      <Thing at={[0, 34]} scale={1.05}>
        <Cushion />
      </Thing>
      <Thing at={[0, 4]}>
        <SleepingCat />
      </Thing>
      <Thing flat at={[46, -42]} scale={0.8}>
        <SleepDots />
      </Thing>
    </Card>
  ),
};

const levelThree: Record<string, VNode> = {
  'card-goalcard': (
    <Card>
      <Library name="goal-net" at={[0, -2]} size={122} />
      <Library name="soccer-ball" at={[10, 24]} size={48} />
    </Card>
  ),
  'card-song': (
    <Card>
      <Library name="musical-notes" size={112} />
    </Card>
  ),
  'card-joke': (
    <Card>
      <Library name="penguin" size={120} />
    </Card>
  ),
  'card-team': (
    <Card>
      <Library name="t-shirt" size={122} swap={herons} />
      <Library
        name="dove"
        at={[0, 12]}
        size={50}
        swap={{ '#ffffff': '#3E8EDE', '#fff': '#3E8EDE', '#9b9b9b': '#2A63B4' }}
      />
    </Card>
  ),
  'card-training': (
    <Card>
      <Thing at={[-18, -14]} scale={1.15}>
        <Clock />
      </Thing>
      <Library name="soccer-ball" at={[32, 32]} size={60} />
    </Card>
  ),
  'card-firstname': (
    <Card>
      <Thing>
        <NameTag />
      </Thing>
    </Card>
  ),
  'card-gate': (
    <Card>
      <Thing>
        <SchoolGate />
      </Thing>
    </Card>
  ),
  'card-whale': (
    <Card>
      <Thing>
        <WhaleWall />
      </Thing>
    </Card>
  ),
  'card-walk': (
    <Card>
      <Library name="hiking-boot" at={[-14, 14]} size={96} />
      <Thing at={[34, -30]} scale={0.74}>
        <Clock />
      </Thing>
    </Card>
  ),
};

export const stills = { ...levelOne, ...levelTwo, ...levelThree };

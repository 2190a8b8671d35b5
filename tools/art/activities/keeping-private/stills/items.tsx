/** What a photo shows, one card a thing (the people in it are in people.tsx). */
import type { VNode } from 'preact';
import { Card } from '../../../cards/parts/card.tsx';
import { Library } from '../../../cards/parts/library.tsx';
import { Thing } from '../../../cards/parts/thing.tsx';
import { PlacePin, SchoolBadge, Stars } from '../../../cards/things/marks.tsx';
import { Calendar, CodeDots, StickyNote, Ticket } from '../../../cards/things/paper.tsx';
import { NumberPlaque, RoundMirror, StreetSign, SunnyWindow } from '../../../cards/things/home.tsx';
import { FishFlag, Mug, RaceShirt, SandCastle } from '../../../cards/things/play.tsx';
import { Robot } from '../../../cards/things/creatures.tsx';
import { cardSize } from '../../../render/settings.ts';

export const folder = 'activities/keeping-private/cards';
export const size = cardSize;

const schoolShirt = { '#86d72f': '#16A3A0', '#44911b': '#0B6E74', '#c3ef3c': '#16A3A0', '#00d26a': '#8FD3C4' };
const tealRibbon = { '#0074ba': '#0B6E74', '#f8312f': '#16A3A0', '#d3d3d3': '#8FD3C4', '#00a6ed': '#0B6E74' };

const race: Record<string, VNode> = {
  'item-badge': (
    <Card>
      <Library name="t-shirt" size={122} swap={schoolShirt} />
      <Thing at={[18, 4]} scale={0.44}>
        <SchoolBadge />
      </Thing>
    </Card>
  ),
  'item-medal': (
    <Card>
      <Library name="sports-medal" size={120} swap={tealRibbon} />
    </Card>
  ),
  'item-house': (
    <Card>
      <Library name="door" at={[0, 4]} size={116} />
      <Thing at={[44, -28]} scale={0.8}>
        <NumberPlaque />
      </Thing>
    </Card>
  ),
  'item-bike': (
    <Card>
      <Library name="bicycle" at={[0, 6]} size={118} />
      <Thing at={[0, -46]} scale={0.9}>
        <Stars />
      </Thing>
    </Card>
  ),
  'item-bib': (
    <Card>
      <Thing>
        <RaceShirt />
      </Thing>
    </Card>
  ),
};

const robot: Record<string, VNode> = {
  'item-robot': (
    <Card>
      <Thing at={[0, 4]} scale={0.98}>
        <Robot />
      </Thing>
    </Card>
  ),
  'item-note': (
    <Card>
      <Thing scale={1.1}>
        <StickyNote />
      </Thing>
      <Thing flat>
        <CodeDots />
      </Thing>
    </Card>
  ),
  'item-window': (
    <Card>
      <Thing scale={1.06}>
        <SunnyWindow />
      </Thing>
      <Thing at={[4, 6]} scale={0.7}>
        <StreetSign />
      </Thing>
    </Card>
  ),
  'item-mug': (
    <Card>
      <Thing at={[-6, 6]} scale={1.1}>
        <Mug />
      </Thing>
      <Library name="banana" at={[-10, 14]} size={48} />
    </Card>
  ),
  'item-visit': (
    <Card>
      <Thing at={[-8, -6]}>
        <Calendar />
      </Thing>
      <Library name="stethoscope" at={[30, 28]} size={64} />
    </Card>
  ),
};

const festival: Record<string, VNode> = {
  'item-stamp': (
    <Card>
      <Thing scale={1.15}>
        <StickyNote colour="#CDEBFA" />
      </Thing>
      <Thing at={[-2, 2]} scale={0.86}>
        <PlacePin />
      </Thing>
    </Card>
  ),
  'item-castle': (
    <Card>
      <Thing at={[0, 4]}>
        <SandCastle />
      </Thing>
    </Card>
  ),
  'item-aid': (
    <Card>
      <Library name="ear-with-hearing-aid-medium-light" at={[-6, 4]} size={112} untreated />
      <Thing at={[24, -40]} scale={0.8}>
        <Stars />
      </Thing>
    </Card>
  ),
  'item-ticket': (
    <Card>
      <Thing>
        <Ticket />
      </Thing>
    </Card>
  ),
  'item-mirror': (
    <Card>
      <Thing scale={1.12}>
        <RoundMirror />
      </Thing>
      <Library name="baby-medium" at={[0, 2]} size={58} untreated />
    </Card>
  ),
  'item-flag': (
    <Card>
      <Thing>
        <FishFlag />
      </Thing>
    </Card>
  ),
};

export const stills = { ...race, ...robot, ...festival };

/** Apps and places on the shore, the three tools and the pictures of the reflection that show things. */
import type { VNode } from 'preact';
import { Card } from '../../../cards/parts/card.tsx';
import { Library } from '../../../cards/parts/library.tsx';
import { Thing } from '../../../cards/parts/thing.tsx';
import { Star } from '../../../cards/things/marks.tsx';
import { HeartDrawing } from '../../../cards/things/paper.tsx';
import { Drawer, SunnyWindow } from '../../../cards/things/home.tsx';
import { AppTile, BrowserPage, PhotoFrame, SoftPixels, Stranger, TickBubble } from '../../../cards/things/apps.tsx';
import { cardSize } from '../../../render/settings.ts';

export const folder = 'activities/keeping-private/cards';
export const size = cardSize;

export const stills: Record<string, VNode> = {
  'shore-art-wall': (
    <Card>
      <Thing at={[-24, -18]} scale={0.6}>
        <PhotoFrame />
      </Thing>
      <Thing at={[28, -22]} scale={0.5}>
        <PhotoFrame />
      </Thing>
      <Thing at={[-22, 30]} scale={0.5}>
        <HeartDrawing />
      </Thing>
      <Thing at={[30, 28]} scale={0.62}>
        <PhotoFrame />
      </Thing>
    </Card>
  ),
  'shore-unknown-visitor': (
    <Card>
      <Thing at={[0, 6]} scale={1.7}>
        <Stranger />
      </Thing>
    </Card>
  ),
  'shore-bus-app': (
    <Card>
      <Thing>
        <AppTile colour="#3E8EDE" />
      </Thing>
      <Library name="bus" size={74} />
    </Card>
  ),
  'shore-quiz': (
    <Card>
      <Thing>
        <AppTile colour="#8B55A6" />
      </Thing>
      <Library name="fox" size={70} />
    </Card>
  ),
  'shore-sticker-app': (
    <Card>
      <Thing>
        <AppTile colour="#E0709A" />
      </Thing>
      <Thing>
        <Star size={30} />
        <Star at={[0, 1]} size={19} colour="#FFDF8F" />
      </Thing>
    </Card>
  ),
  'shore-torch-app': (
    <Card>
      <Thing>
        <AppTile colour="#34497A" />
      </Thing>
      <Library name="flashlight" size={74} />
    </Card>
  ),
  'shore-club-page': (
    <Card>
      <Thing scale={1.02}>
        <BrowserPage />
      </Thing>
      <Library name="soccer-ball" at={[-22, 10]} size={50} />
      <Library name="musical-notes" at={[26, 10]} size={44} />
    </Card>
  ),
  'mark-asked': (
    <Card>
      <Thing at={[-2, 12]} scale={1.25}>
        <TickBubble />
      </Thing>
    </Card>
  ),
  'tool-hide': (
    <Card>
      <Thing>
        <SoftPixels />
      </Thing>
    </Card>
  ),
  'tool-leave': (
    <Card>
      <Library name="leaf-fluttering-in-wind" size={100} />
    </Card>
  ),
  'reflect-drawer': (
    <Card>
      <Thing at={[0, 2]} scale={1.05}>
        <Drawer />
      </Thing>
    </Card>
  ),
  'reflect-window': (
    <Card>
      <Thing at={[0, -2]} scale={1.02}>
        <SunnyWindow />
      </Thing>
    </Card>
  ),
};

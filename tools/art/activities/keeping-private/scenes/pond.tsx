/** The pond from above: people stand round it, boats lie in its rings. */
import { Page } from '../../../kit/page.tsx';
import { Basin, Meadow, Pebbles, Tufts } from '../pond/meadow.tsx';
import { Reeds } from '../pond/reeds.tsx';
import { Rings } from '../pond/rings.tsx';
import { OnWater } from '../pond/water.tsx';

export default () => (
  <Page>
    <Meadow />
    <Tufts />
    <Basin />
    <Pebbles />
    <Reeds />
    <Rings layer="rings" />
    <OnWater layer="water" />
  </Page>
);

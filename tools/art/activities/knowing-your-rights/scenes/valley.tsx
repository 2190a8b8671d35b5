/** Where bags are sorted and ropes are held: the balloon rises between the ridge and the meadow. */
import { Layer, Page } from '../../../kit/page.tsx';
import { Birds, FarAway, Meadow, Ridge, RidgeLine, River } from '../places/valley.tsx';

export default () => (
  <Page>
    <FarAway />
    <Birds />
    <Ridge />
    <River />
    <RidgeLine />
    <Layer layer="near">
      <Meadow />
    </Layer>
  </Page>
);

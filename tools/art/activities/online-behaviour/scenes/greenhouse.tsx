/** A greenhouse at dusk: room for two shelves of pots at the left, a slate in the middle, a branch along the bench. */
import { Page } from '../../../kit/page.tsx';
import { Branch } from '../greenhouse/bench.tsx';
import { House } from '../greenhouse/house.tsx';

export default () => (
  <Page>
    <House />
    <Branch layer="branch" />
  </Page>
);

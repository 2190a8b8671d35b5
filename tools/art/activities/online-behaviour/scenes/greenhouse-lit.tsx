/** The same house with its lamps on: everybody in the chat is okay. */
import { Page } from '../../../kit/page.tsx';
import { House } from '../greenhouse/house.tsx';

export default () => (
  <Page>
    <House lit />
  </Page>
);

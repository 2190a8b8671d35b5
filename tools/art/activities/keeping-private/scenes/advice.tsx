/** A brook that feeds the pond: room for the friend at the left, three stones for words in its middle. */
import { Page } from '../../../kit/page.tsx';
import { AdviceGround, FriendPlace, SteppingWater } from '../advice/bank.tsx';

export default () => (
  <Page>
    <AdviceGround />
    <SteppingWater />
    <FriendPlace />
  </Page>
);

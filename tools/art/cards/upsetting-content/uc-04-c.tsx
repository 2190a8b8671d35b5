/** Cover it: the straw hat comes down. */
import { Shade } from '../../kit/lit.tsx';
import { Line } from '../../kit/shapes.tsx';
import { PhoneFromBehind } from '../../things/phone-away.tsx';
import { StrawHat } from '../../things/straw-hat.tsx';
import { StoryCard } from '../parts/story-card.tsx';

export default () => (
  <StoryCard tint="mint" ground={58}>
    <Shade at={[0, 60]} radius={[58, 7]} />
    <PhoneFromBehind at={[0, 60]} scale={0.66} glow={false} />
    <Line path="M-58-62V-44M-34-70V-58M58-62V-44M34-70V-58" colour="#4F9A7A" width={4.6} />
    <StrawHat at={[0, 26]} scale={0.82} turn={-8} />
  </StoryCard>
);

/** Tell the goat: the goat, one ear up. */
import { Goat, GoatEar } from '../../animals/goat/goat.tsx';
import { StoryCard } from '../parts/story-card.tsx';

const place = { pose: 'stand', at: [-76, 186], scale: 1.16, tilt: 4 } as const;

export default () => (
  <StoryCard tint="sand" ground={false}>
    <GoatEar {...place} ears="perked" />
    <Goat {...place} freeEar look={[0.6, -0.3]} mouth="smile" shadow={false} />
  </StoryCard>
);

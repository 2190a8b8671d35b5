/** All blue: a string with nothing but blue buttons. */
import { StoryCard } from '../parts/story-card.tsx';
import { Swag } from './parts/swag.tsx';

export default () => (
  <StoryCard tint="sand" ground={false}>
    <Swag colours={['blue', 'blue', 'blue', 'blue', 'blue', 'blue', 'blue']} />
  </StoryCard>
);

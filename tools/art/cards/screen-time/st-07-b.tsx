/** No blue: red, white and green, and one place stays empty. */
import { StoryCard } from '../parts/story-card.tsx';
import { Swag } from './parts/swag.tsx';

export default () => (
  <StoryCard tint="mint" ground={false}>
    <Swag colours={['red', 'white', 'green', null, 'red', 'white', 'green']} />
  </StoryCard>
);

/** Many colours: every kind of button, blue among them. */
import { StoryCard } from '../parts/story-card.tsx';
import { Swag } from './parts/swag.tsx';

export default () => (
  <StoryCard tint="lilac" ground={false}>
    <Swag colours={['red', 'green', 'white', 'blue', 'yellow', 'violet', 'pink']} />
  </StoryCard>
);

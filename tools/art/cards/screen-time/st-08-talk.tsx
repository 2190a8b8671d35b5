/** Talk about it: two speech bubbles, nobody in them. */
import { SpeechBubble } from '../../things/bubbles.tsx';
import { StoryCard } from '../parts/story-card.tsx';

export default () => (
  <StoryCard tint="mint" ground={false}>
    <SpeechBubble at={[-14, -22]} scale={0.82} colour="#E98BA0" />
    <SpeechBubble at={[16, 40]} scale={0.78} flipped colour="#7FA8E6" />
  </StoryCard>
);

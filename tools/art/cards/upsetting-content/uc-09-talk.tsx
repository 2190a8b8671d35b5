/** Talk about it: two speech bubbles, nobody in them. */
import { SpeechBubble } from '../../things/bubbles.tsx';
import { StoryCard } from '../parts/story-card.tsx';

export default () => (
  <StoryCard tint="sand" ground={false}>
    <SpeechBubble at={[-14, -22]} scale={0.82} colour="#F28C6A" />
    <SpeechBubble at={[16, 40]} scale={0.78} flipped colour="#5FB8A0" />
  </StoryCard>
);

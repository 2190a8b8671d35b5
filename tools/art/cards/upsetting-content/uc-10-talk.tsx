/** Kito and Dad, head to head, and two empty speech bubbles. */
import { Bust } from '../../people/bust.tsx';
import { dad, kito } from '../../people/cast.ts';
import { SpeechBubble } from '../../things/bubbles.tsx';
import { StoryCard } from '../parts/story-card.tsx';

export default () => (
  <StoryCard tint="rose" ground={false}>
    <SpeechBubble at={[-40, -46]} scale={0.52} flipped colour="#F7B75A" />
    <SpeechBubble at={[42, -52]} scale={0.46} colour="#6FC0CC" />
    <Bust {...dad} at={[34, 98]} scale={0.8} zoom={1.6} face="tender" headTurn={-0.5} tilt={-8} look={[-3, 1]} />
    <Bust
      {...kito}
      at={[-36, 106]}
      scale={0.82}
      zoom={1.6}
      face="play"
      headTurn={0.5}
      nod={-0.3}
      tilt={8}
      look={[3, -1.5]}
    />
  </StoryCard>
);

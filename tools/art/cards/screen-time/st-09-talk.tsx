/** Amal and Mama head to head, and two empty speech bubbles. */
import { Bust } from '../../people/bust.tsx';
import { amal, mother } from '../../people/cast.ts';
import { SpeechBubble } from '../../things/bubbles.tsx';
import { StoryCard } from '../parts/story-card.tsx';

export default () => (
  <StoryCard tint="lilac" ground={false}>
    <SpeechBubble at={[-38, -48]} scale={0.52} flipped colour="#F7B75A" />
    <SpeechBubble at={[38, -54]} scale={0.5} colour="#6FC0CC" />
    <Bust {...mother} at={[36, 100]} scale={0.8} zoom={1.6} face="happy" headTurn={-0.5} tilt={-8} look={[-3, 1]} />
    <Bust
      {...amal}
      at={[-36, 104]}
      scale={0.8}
      zoom={1.6}
      face="play"
      headTurn={0.5}
      nod={-0.3}
      tilt={8}
      look={[3, -1.5]}
    />
  </StoryCard>
);

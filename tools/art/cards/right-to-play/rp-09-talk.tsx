/** A child and a grown-up head to head, and two empty speech bubbles. */
import { Bust } from '../../people/bust.tsx';
import { lina } from '../../people/cast.ts';
import { grandma } from '../../pages/right-to-play/parts/grandma.ts';
import { SpeechBubble } from '../../things/bubbles.tsx';
import { StoryCard } from '../parts/story-card.tsx';

export default () => (
  <StoryCard tint="lilac" ground={false}>
    <SpeechBubble at={[-38, -46]} scale={0.52} flipped colour="#F7B75A" />
    <SpeechBubble at={[40, -50]} scale={0.5} colour="#6FC0CC" />
    <Bust {...grandma} at={[34, 96]} scale={0.78} zoom={1.6} face="tender" headTurn={-0.5} tilt={-8} look={[-3, 1]} />
    <Bust
      {...lina}
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

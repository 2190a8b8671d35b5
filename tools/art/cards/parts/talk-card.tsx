/** A child and a grown-up head to head, and two empty speech bubbles: talk about it. */
import type { Looks } from '../../people/looks.ts';
import { Bust } from '../../people/bust.tsx';
import { SpeechBubble } from '../../things/bubbles.tsx';
import { StoryCard, type Tint } from './story-card.tsx';

interface Props {
  child: Looks;
  grownUp: Looks;
  tint: Tint;
  /** How kindly the grown-up listens. */
  face?: 'tender' | 'happy';
}

export const TalkCard = ({ child, grownUp, tint, face = 'tender' }: Props) => (
  <StoryCard tint={tint} ground={false}>
    <SpeechBubble at={[-38, -47]} scale={0.52} flipped colour="#F7B75A" />
    <SpeechBubble at={[40, -52]} scale={0.5} colour="#6FC0CC" />
    <Bust {...grownUp} at={[35, 98]} scale={0.8} zoom={1.6} face={face} headTurn={-0.5} tilt={-8} look={[-3, 1]} />
    <Bust
      {...child}
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

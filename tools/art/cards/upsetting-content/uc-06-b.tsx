/** Knock on Dad's boot: a hand knocks on a big sole. */
import { Line, Place } from '../../kit/shapes.tsx';
import { BootSole } from '../../things/work-boots.tsx';
import { KnockingHand } from '../../pages/upsetting-content/parts/knocking-hand.tsx';
import { StoryCard } from '../parts/story-card.tsx';

export default () => (
  <StoryCard tint="mint" ground={false}>
    <BootSole at={[26, 66]} scale={0.74} turn={8} />
    <Place at={[-30, 4]}>
      <KnockingHand />
    </Place>
    <Line path="M-16-34L-22-46M0-30L4-44M12-20L22-30" colour="#D9683C" width={4.4} />
  </StoryCard>
);

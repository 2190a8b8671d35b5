/** Dad, a spoke with a leaf still stuck in his hair. */
import { Bust } from '../../people/bust.tsx';
import { dad } from '../../people/cast.ts';
import { SpokeInHair } from '../../pages/upsetting-content/parts/spoke-in-hair.tsx';
import { StoryCard } from '../parts/story-card.tsx';

export default () => (
  <StoryCard tint="blue" ground={false}>
    <SpokeInHair at={[16, -28]} scale={0.4} turn={22} />
    <Bust {...dad} at={[-4, 92]} scale={0.98} zoom={2} face="laughing" headTurn={-0.15} tilt={-5} />
  </StoryCard>
);

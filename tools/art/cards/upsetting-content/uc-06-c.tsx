/** Tell the mango seller: a smiling woman behind a hill of mangos. */
import { Bust } from '../../people/bust.tsx';
import { mangoSeller } from '../../people/cast.ts';
import { MangoHill } from '../../things/mangos.tsx';
import { StoryCard } from '../parts/story-card.tsx';

export default () => (
  <StoryCard tint="lilac" ground={false}>
    <Bust {...mangoSeller} at={[0, 58]} scale={0.72} zoom={2} face="happy" tilt={4} />
    <MangoHill at={[0, 88]} scale={0.6} />
  </StoryCard>
);

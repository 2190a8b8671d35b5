/** A helpline voice: a friendly person with headphones, who listens. */
import { Bust } from '../../people/bust.tsx';
import { listener } from '../../pages/upsetting-content/parts/helpers.ts';
import { Headphones } from '../../pages/upsetting-content/parts/headphones.tsx';
import { Line } from '../../kit/shapes.tsx';
import { StoryCard } from '../parts/story-card.tsx';

export default () => (
  <StoryCard tint="blue" ground={false}>
    <Bust {...listener} at={[0, 86]} scale={1} zoom={2} face="happy" />
    <Headphones at={[0, -0.5]} scale={0.835} />
    <Line path="M62-30q10 18 0 36M-62-30q-10 18 0 36" colour="#3E8EDE" width={4} opacity={0.7} />
  </StoryCard>
);

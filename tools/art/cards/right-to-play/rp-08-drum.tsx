/** Drum on pots: pots and spoons, and one dog asleep in the biggest pot. */
import { Dog } from '../../animals/dog/dog.tsx';
import { Pot, WoodenSpoon } from '../../things/cookware.tsx';
import { StoryCard } from '../parts/story-card.tsx';

export default () => (
  <StoryCard tint="sand">
    <Pot at={[12, 58]} scale={0.86} colour="#3E8EDE">
      <Dog pose="head" at={[0, -88]} scale={1.02} gaze="asleep" tilt={10} />
    </Pot>
    <Pot at={[-50, 64]} scale={0.44} />
    <WoodenSpoon at={[-44, 16]} turn={-58} scale={0.36} />
    <WoodenSpoon at={[64, 40]} turn={-66} scale={0.36} />
  </StoryCard>
);

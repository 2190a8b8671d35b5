/** Ask what Lina likes: Hugo kneels, his head tilted, one hand behind his ear. */
import { Shade } from '../../kit/lit.tsx';
import { hugo } from '../../people/cast.ts';
import { Person } from '../../people/person.tsx';
import { StoryCard } from '../parts/story-card.tsx';

export default () => (
  <StoryCard tint="lilac">
    <Shade at={[-6, 70]} radius={[44, 6]} />
    <Person
      {...hugo}
      pose="kneel"
      headView="turned"
      face="hopeful"
      look={[3, -1]}
      tilt={12}
      joints={{ arms: { left: { elbow: [-14, -104], to: [-30, -146], gesture: 'cup', order: 'over', turn: 10 } } }}
      at={[-4, 70]}
      scale={0.71}
      zoom={1.4}
      floating
    />
  </StoryCard>
);

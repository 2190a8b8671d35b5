/** Hide it like a secret: a round bump under a shirt, both hands on it. */
import { usePaint } from '../../kit/drawing.tsx';
import { Lit, Shade } from '../../kit/lit.tsx';
import { Line, Place } from '../../kit/shapes.tsx';
import { kito } from '../../people/cast.ts';
import { Person, PersonArm } from '../../people/person.tsx';
import type { PersonProps } from '../../people/props.ts';
import { StoryCard } from '../parts/story-card.tsx';

const bump = 'M-26-40C-12-46 12-46 26-40C54-28 62 14 42 40C22 56-22 56-42 40C-62 14-54-28-26-40Z';

const hider: PersonProps = {
  ...kito,
  face: 'unsure',
  look: [-3.4, 0.6],
  tilt: 5,
  joints: ({ leg, torso }) => ({
    arms: {
      left: { elbow: [-50, -leg - torso * 0.46], to: [-34, -leg - 8], gesture: 'flat', turn: -10, order: 'over' },
      right: { elbow: [50, -leg - torso * 0.46], to: [34, -leg - 8], gesture: 'flat', turn: 10, order: 'over' },
    },
  }),
  at: [0, 126],
  scale: 0.74,
  zoom: 1.6,
  floating: true,
};

function Bump() {
  const paint = usePaint();
  return (
    <Place at={[1, 36]} scale={0.82}>
      <Lit size="medium" strength={0.8}>
        <path d={bump} fill={paint.radial(['#FFB46E', '#F28C38', '#D97228'], 0.36, 0.3, 0.8)} />
      </Lit>
      <Line path="M-10-40l-2 18M10-40l2 15" colour="#FFF4E2" width={3} />
      <Line path="M-34 34Q0 52 34 34" colour="#C4641E" width={3.4} opacity={0.5} />
    </Place>
  );
}

export default () => (
  <StoryCard tint="sand" ground={false}>
    <Shade at={[0, 78]} radius={[44, 6]} />
    <Person {...hider} joints={{ arms: { left: null, right: null } }} />
    <Bump />
    <PersonArm {...hider} arm="left" />
    <PersonArm {...hider} arm="right" />
  </StoryCard>
);

/** A sorry feeling: a flower held out of sight behind a back. */
import { Line, Oval, Place } from '../../kit/shapes.tsx';
import type { Looks } from '../../people/looks.ts';
import { Person } from '../../people/person.tsx';
import { StoryCard } from '../parts/story-card.tsx';

/** Any child, neither Hugo nor Lina. */
const anyChild: Looks = {
  age: 'child',
  skin: 'honey',
  hair: { style: 'short', colour: '#4A2E2A' },
  top: { kind: 'sweater', colour: '#4F86C8' },
  bottom: { kind: 'trousers', colour: '#3A4E86' },
  shoes: '#E5533F',
};

const petals = [0, 60, 120, 180, 240, 300];

const Flower = () => (
  <>
    <Line path="M0 4Q-3 20 1 33" colour="#3C9468" width={6} />
    <path d="M0 27C10 15 20 17 24 21C18 30 8 32 0 27Z" fill="#4FA874" />
    {petals.map((turn) => (
      <Place turn={turn}>
        <Oval at={[0, -15]} radius={[9, 12]} fill="#FFC94D" />
      </Place>
    ))}
    <Oval at={[0, 0]} radius={9} fill="#F2644F" />
  </>
);

export default () => (
  <StoryCard tint="mint" ground={false}>
    <Person
      {...anyChild}
      pose="back"
      tilt={-6}
      joints={({ leg, torso }) => ({
        arms: {
          left: { to: [-8, -leg - torso * 0.08], bend: 1, gesture: 'grip', order: 'over' },
          right: { to: [10, -leg - torso * 0.02], bend: -1, gesture: 'grip', order: 'over' },
        },
      })}
      at={[0, 148]}
      scale={0.84}
      zoom={1.6}
      floating
    />
    <Place at={[2, 24]} turn={6}>
      <Flower />
    </Place>
  </StoryCard>
);

/** The mango seller: a blue headscarf, and a mango held up. */
import { Bust } from '../../people/bust.tsx';
import { mangoSeller } from '../../people/cast.ts';
import { Mango } from '../../things/mangos.tsx';
import { StoryCard } from '../parts/story-card.tsx';

export default () => (
  <StoryCard tint="sand" ground={false}>
    <Bust
      {...mangoSeller}
      at={[-24, 100]}
      scale={0.84}
      zoom={2}
      face="laughing"
      headTurn={0.2}
      tilt={6}
      holds={{ arm: 'right', thing: <Mango leaf />, scale: 0.96, at: [78, -312] }}
      joints={({ leg, torso }) => ({
        arms: {
          left: { to: [-52, -leg - 4], bend: 1 },
          right: { elbow: [74, -leg - torso * 0.42], to: [62, -leg - torso * 0.98], gesture: 'offer', order: 'over' },
        },
      })}
    />
  </StoryCard>
);

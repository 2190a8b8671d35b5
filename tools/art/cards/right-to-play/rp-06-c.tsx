/** Play side by side: two heads close together, one finger points, one mouth sings. */
import { hugo, lina } from '../../people/cast.ts';
import { StoryCard } from '../parts/story-card.tsx';
import { Bust } from '../../people/bust.tsx';
import { MusicNote } from '../../things/music.tsx';

export default () => (
  <StoryCard tint="mint" ground={false}>
    <Bust
      {...lina}
      at={[-20, 92]}
      scale={0.9}
      zoom={1.6}
      face="play"
      headTurn={0.4}
      tilt={10}
      look={[3, -1]}
      joints={({ leg, torso }) => ({
        arms: {
          left: { elbow: [-50, -leg - torso * 0.7], to: [-60, -leg - torso - 34], gesture: 'point', order: 'over' },
        },
      })}
    />
    <Bust {...hugo} at={[44, 82]} scale={0.9} zoom={1.6} face="singing" headTurn={-0.2} nod={-0.3} tilt={-10} />
    <MusicNote at={[-4, -44]} scale={0.4} colour="#7A3E8E" />
  </StoryCard>
);

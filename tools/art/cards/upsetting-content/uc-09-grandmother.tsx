/** Grandmother on the phone: a small old woman waves from a video call. */
import { usePaint } from '../../kit/drawing.tsx';
import { Lit } from '../../kit/lit.tsx';
import { Box, Line } from '../../kit/shapes.tsx';
import { grandmother } from '../../pages/upsetting-content/parts/helpers.ts';
import { Bust } from '../../people/bust.tsx';
import { StoryCard } from '../parts/story-card.tsx';

const screen = 'M-39-60H39V60H-39Z';

export default () => {
  const paint = usePaint();
  return (
    <StoryCard tint="lilac" ground={false}>
      <Lit>
        <Box at={[-47, -72]} size={[94, 144]} corner={16} fill={paint.body('#3C3152')} />
      </Lit>
      <path d={screen} fill={paint.linear(['#DDF3EA', '#FFE6B8'], 90)} />
      <g clip-path={paint.clip(screen)}>
        <Bust
          {...grandmother}
          at={[-7, 70]}
          scale={0.74}
          zoom={1.6}
          face="laughing"
          tilt={-6}
          joints={({ leg, torso, shoulder, upperArm, forearm }) => ({
            arms: {
              right: {
                to: [shoulder + upperArm * 0.42, -leg - torso - forearm * 0.44],
                bend: 1,
                gesture: 'open',
                order: 'over',
              },
            },
          })}
        />
      </g>
      <Line path="M-10 66H10" colour="#8E83A0" width={3} />
    </StoryCard>
  );
};

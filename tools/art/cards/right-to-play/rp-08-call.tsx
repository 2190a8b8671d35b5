/** Sing on a call with Aru: cousin Aru on the phone, his mouth wide open in song. */
import { usePaint } from '../../kit/drawing.tsx';
import { Lit } from '../../kit/lit.tsx';
import { Box } from '../../kit/shapes.tsx';
import { Bust } from '../../people/bust.tsx';
import { aru } from '../../people/cast.ts';
import { MusicNote } from '../../things/music.tsx';
import { StoryCard } from '../parts/story-card.tsx';

const screen = 'M-38-58H38V58H-38Z';

export default () => {
  const paint = usePaint();
  return (
    <StoryCard tint="blue" ground={false}>
      <Lit>
        <Box at={[-46, -70]} size={[92, 140]} corner={16} fill={paint.body('#3C3152')} />
      </Lit>
      <path d={screen} fill={paint.linear(['#FFF3C8', '#FFD9A0'], 90)} />
      <g clip-path={paint.clip(screen)}>
        <Bust {...aru} at={[0, 66]} scale={0.8} zoom={1.6} face="singing" nod={-0.4} tilt={-6} />
      </g>
      <MusicNote at={[58, -34]} scale={0.36} colour="#F2644F" turn={8} />
      <MusicNote at={[-64, -10]} scale={0.32} colour="#7A3E8E" turn={-8} />
    </StoryCard>
  );
};

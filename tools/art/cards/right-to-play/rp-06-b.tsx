/** One song each: a small note and a big note, and two arrows that make a circle. */
import { Line } from '../../kit/shapes.tsx';
import { MusicNote } from '../../things/music.tsx';
import { StoryCard } from '../parts/story-card.tsx';

export default () => (
  <StoryCard tint="blue" ground={false}>
    <Line path="M-52-22A58 58 0 0 1 44-38" colour="#0B6E74" width={7} />
    <Line path="M30-50L46-37L30-26" colour="#0B6E74" width={7} />
    <Line path="M52 22A58 58 0 0 1-44 38" colour="#0B6E74" width={7} />
    <Line path="M-30 50L-46 37L-30 26" colour="#0B6E74" width={7} />
    <MusicNote at={[-26, 14]} scale={0.52} colour="#F2644F" />
    <MusicNote at={[12, 22]} scale={0.86} colour="#7A3E8E" />
  </StoryCard>
);

/** Pull the phone: four hands, and one phone stretched like dough. */
import { usePaint } from '../../kit/drawing.tsx';
import { Lit } from '../../kit/lit.tsx';
import { palette } from '../../kit/palette.ts';
import { Line, Place } from '../../kit/shapes.tsx';
import { PullingHands } from '../parts/pulling-hands.tsx';
import { StoryCard } from '../parts/story-card.tsx';

/** The outline of a phone as dough: thin in the middle, held thick at both ends. */
const dough = [
  'M-58-22C-44-30-30-10-12-12H12C30-10 44-32 58-24C66-8 66 10 58 24',
  'C44 32 30 12 12 14H-12C-30 12-44 32-58 24C-66 8-66-8-58-22Z',
].join('');
const glass = [
  'M-46-13C-34-14-26-3-12-5H12C26-3 36-16 46-14C50-4 50 6 46 14',
  'C36 17 26 4 12 7H-12C-26 4-34 16-46 14C-50 5-50-5-46-13Z',
].join('');

export default () => {
  const paint = usePaint();
  return (
    <StoryCard tint="sand" ground={false}>
      <Place scale={[0.72, 0.86]}>
        <Lit>
          <path d={dough} fill={paint.body('#3C3152')} />
        </Lit>
        <path d={glass} fill={paint.linear(['#BFEFF5', '#5FC0DC', '#2C8FB8'], 90)} />
        <Line path="M-34 2q6-5 12 0t12 0t12 0t12 0t12 0t10 0" colour="#E6FBFF" width={3} />
        <PullingHands side="left" sleeve={palette.teal} />
        <PullingHands side="right" sleeve="#F7B733" />
      </Place>
      <Line path="M-22-40l-8-8M0-34V-46M22-40l8-8M-22 42l-8 8M0 36V48M22 42l8 8" colour="#D9683C" width={4} />
    </StoryCard>
  );
};

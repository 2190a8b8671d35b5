/** A nurse with a star on the pocket. */
import { usePaint } from '../../kit/drawing.tsx';
import { Lit } from '../../kit/lit.tsx';
import { Line, Place } from '../../kit/shapes.tsx';
import { nurse } from '../../pages/upsetting-content/parts/helpers.ts';
import { Bust } from '../../people/bust.tsx';
import { StoryCard } from '../parts/story-card.tsx';
import { Star } from '../things/marks.tsx';

function StarPocket() {
  const paint = usePaint();
  return (
    <Lit strength={0.4}>
      <path d="M8 32H44V58Q44 66 36 66H16Q8 66 8 58Z" fill={paint.body('#FFFFFF')} />
      <Line path="M9 34H43" colour="#5FB0B8" width={3.4} />
      <Star at={[26, 50]} size={11} />
    </Lit>
  );
}

export default () => (
  <StoryCard tint="rose" ground={false}>
    <Bust {...nurse} at={[0, 74]} scale={1.02} zoom={2} face="happy" headTurn={-0.12} tilt={-5} />
    <Place at={[2, 12]} scale={0.88}>
      <StarPocket />
    </Place>
  </StoryCard>
);

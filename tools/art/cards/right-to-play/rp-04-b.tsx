/** Give Lina the race game: a roaring rocket in very small hands. */
import { usePaint } from '../../kit/drawing.tsx';
import { Lit } from '../../kit/lit.tsx';
import { Line, Place } from '../../kit/shapes.tsx';
import { SnailRocket } from '../../things/rockets.tsx';
import { StoryCard } from '../parts/story-card.tsx';

/** A small arm in Lina's sleeve that holds on from below; its palm is at 0,0. */
function SmallArm({ x, flipped = false }: { x: number; flipped?: boolean }) {
  const paint = usePaint();
  return (
    <Place at={[x, 24]} scale={0.78} flipped={flipped}>
      <Lit strength={0.6}>
        <path d="M-20 80C-20 40-18 26-10 12L8 16C6 32 6 48 8 80Z" fill={paint.body('#F9D3B4')} />
        <path d="M-26 86C-26 58-24 48-22 42L12 44C12 54 12 62 12 86Z" fill={paint.body('#F7B733')} />
        <path
          d="M-14 14C-18 0-8-10 4-10C14-10 16 0 12 8C10 18 4 22-2 22C-8 22-12 20-14 14Z"
          fill={paint.body('#F9D3B4')}
        />
      </Lit>
      <Line path="M-4-6q6-2 9 2M-6 1q7-2 11 2" colour="#D99A86" width={1.8} />
      <Line path="M-22 43Q-5 39 12 45" colour="#FFF4E2" width={4} />
    </Place>
  );
}

export default () => (
  <StoryCard tint="sand" ground={false}>
    <Line path="M-72 26l-6 6M-76 6l-8 0M60-44l8-8M70-26l9-3" colour="#D9683C" width={4} />
    <SnailRocket at={[12, -2]} scale={0.68} turn={-14} colour="#3E8EDE" />
    <SmallArm x={-24} />
    <SmallArm x={36} flipped />
  </StoryCard>
);

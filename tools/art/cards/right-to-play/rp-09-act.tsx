/** Race a rolled sock: two sock snails cross a chalk line, and a hand gives one of them a push. */
import { usePaint } from '../../kit/drawing.tsx';
import { Lit } from '../../kit/lit.tsx';
import { Line } from '../../kit/shapes.tsx';
import { SockSnail } from '../../things/clothing.tsx';
import { StoryCard } from '../parts/story-card.tsx';

function PushingHand() {
  const paint = usePaint();
  return (
    <>
      <Lit strength={0.6}>
        <path d="M-92 22L-66 30L-72 58H-92Z" fill={paint.body('#F7B733')} />
        <path d="M-70 32L-46 34C-38 36-34 42-38 46C-44 52-58 56-70 54Z" fill={paint.body('#F9D3B4')} />
        <path d="M-48 34C-40 26-30 28-26 32C-24 36-32 40-42 42Z" fill={paint.body('#F9D3B4')} />
      </Lit>
      <Line path="M-36 42q-7 2-12 1M-40 48q-6 1-10 0" colour="#D99A86" width={1.8} />
    </>
  );
}

export default () => (
  <StoryCard tint="sand" ground={false}>
    <Line path="M50-69L66 73" colour="#B06A4A" width={9} opacity={0.35} />
    <Line path="M48-70L64 72" colour="#FFFFFF" width={9} />
    <SockSnail at={[16, -8]} scale={0.86} colour="#F2644F" />
    <Line path="M-44-36h14M-50-22h16" colour="#D9683C" width={4} />
    <SockSnail at={[14, 58]} scale={0.98} />
    <PushingHand />
  </StoryCard>
);

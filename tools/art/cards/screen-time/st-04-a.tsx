/** Feed the tablet bread: a slice held up to the penguin's beak. */
import { Penguin } from '../../animals/penguin.tsx';
import { usePaint } from '../../kit/drawing.tsx';
import { Lit, Shade } from '../../kit/lit.tsx';
import { Place } from '../../kit/shapes.tsx';
import { BreadSlice } from '../../things/soup-bowl.tsx';
import { IceStage, Tablet } from '../../things/tablet.tsx';
import { StoryCard } from '../parts/story-card.tsx';

/** A hand from the lower right with its sleeve; its fingers hold at 0,0. */
function OfferingHand() {
  const paint = usePaint();
  return (
    <>
      <Lit strength={0.6}>
        <path d="M14 12L34 0L72 44L44 66Z" fill={paint.body('#8A55A6')} />
        <path d="M8 14L30-4L38 6L16 24Z" fill={paint.body('#A670C0')} />
      </Lit>
      <Lit strength={0.5}>
        <path d="M-12-8C-4-16 12-16 22-6C28 2 22 14 12 16C0 18-12 10-14 2Z" fill={paint.body('#E8B283')} />
        <path d="M-10 2C-18-6-16-18-8-20C0-20 4-10 6-2Z" fill={paint.body('#E8B283')} />
      </Lit>
    </>
  );
}

export default () => (
  <StoryCard tint="sand">
    <Shade at={[-14, 60]} radius={[64, 7]} />
    <Place at={[-8, 58]} scale={0.36}>
      <Tablet face="awake" shadow={false}>
        <IceStage />
        <Penguin pose="lean" at={[-40, 84]} scale={0.76} flipped shadow={false} look={[-3, -1]} />
      </Tablet>
    </Place>
    <BreadSlice at={[30, 6]} scale={0.54} turn={10} />
    <Place at={[48, 22]} scale={0.9}>
      <OfferingHand />
    </Place>
  </StoryCard>
);

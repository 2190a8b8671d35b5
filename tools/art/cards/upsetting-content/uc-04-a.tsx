/** Poke it: one finger goes up and down like a woodpecker. */
import { usePaint } from '../../kit/drawing.tsx';
import { Lit, Shade } from '../../kit/lit.tsx';
import { Box, Line, Place } from '../../kit/shapes.tsx';
import { StoryCard } from '../parts/story-card.tsx';

const skin = '#8C5634';

/** A fist with one finger down; its tip is at 0,0. */
function PeckingHand() {
  const paint = usePaint();
  return (
    <>
      <Lit>
        <path d="M-8-40C-8-58 8-58 9-40L8-6C7 2-6 2-7-6Z" fill={paint.body(skin)} />
        <path
          d="M-14-52C-18-80 6-92 30-84C50-78 54-58 46-44C36-32 16-34 2-36C-8-38-13-44-14-52Z"
          fill={paint.body(skin)}
        />
        <path d="M-10-46C-28-46-34-58-26-64C-16-66-8-60-6-54Z" fill={paint.body(skin)} />
      </Lit>
      <Line path="M14-36q-2-8 2-14M28-36q-1-8 3-13M41-41q-2-6 1-11" colour="#5E3420" width={2.8} opacity={0.7} />
      <Lit strength={0.6}>
        <path d="M20-88L52-62L86-104L52-128Z" fill={paint.body('#F28C38')} />
        <path d="M18-90L50-62L58-70L26-98Z" fill="#F9B270" />
      </Lit>
    </>
  );
}

export default () => (
  <StoryCard tint="rose" ground={54}>
    <Shade at={[-10, 58]} radius={[64, 8]} />
    <Lit>
      <Box at={[-66, 42]} size={[112, 15]} corner={7} fill="#16A3A0" />
    </Lit>
    <Line path="M-42 30l-12-9M-46 12l-15-2M18 30l12-9M22 12l15-2" colour="#D9483C" width={4.6} />
    <Line path="M-40-46Q-52-30-40-14M-54-54Q-70-30-54-6" colour="#C9412F" width={4.6} opacity={0.7} />
    <Place at={[-12, 38]} turn={4}>
      <PeckingHand />
    </Place>
  </StoryCard>
);

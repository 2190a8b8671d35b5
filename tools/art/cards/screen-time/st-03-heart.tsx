/** A heart that likes the penguin: it has flippers and feet of its own. */
import { usePaint } from '../../kit/drawing.tsx';
import { Lit, Shade } from '../../kit/lit.tsx';
import { palette } from '../../kit/palette.ts';
import { Line, Oval, Place } from '../../kit/shapes.tsx';
import { StoryCard } from '../parts/story-card.tsx';

const heart = 'M0 46C-24 30-54 6-52-24C-50-52-14-58 0-30C14-58 50-52 52-24C54 6 24 30 0 46Z';
const flipper = 'M-8-6C-4-12 8-10 10-2C14 16 12 40 2 52C-4 56-8 50-10 42C-14 26-14 10-8-6Z';
const foot = 'M-17 0C-19-8-9-13 0-12S19-8 17 0Q12 4 7 0Q0 4-6 0Q-12 4-17 0Z';

function PenguinHeart() {
  const paint = usePaint();
  const coat = paint.body('#3B62BE');
  return (
    <>
      <Shade at={[0, 58]} radius={[48, 7]} />
      <Lit strength={0.6}>
        <Place at={[-16, 56]}>
          <path d={foot} fill={paint.body('#FF9A3D')} />
        </Place>
        <Place at={[22, 48]} turn={-20}>
          <path d={foot} fill={paint.body('#FF9A3D')} />
        </Place>
      </Lit>
      <Lit strength={0.6}>
        <Place at={[-48, -8]} turn={52}>
          <path d={flipper} fill={coat} />
        </Place>
        <Place at={[48, -10]} turn={-112} flipped>
          <path d={flipper} fill={coat} />
        </Place>
      </Lit>
      <Lit strength={0.7}>
        <path d={heart} fill={paint.body('#EF5E63', 1.3)} />
      </Lit>
      <path d="M-40-26Q-38-42-24-43" fill="none" stroke="#FFD9CC" stroke-width={6} stroke-linecap="round" />
      <Oval at={[-15, -12]} radius={[5.6, 7]} fill={palette.ink} />
      <Oval at={[15, -12]} radius={[5.6, 7]} fill={palette.ink} />
      <Oval at={[-13, -15]} radius={[2, 2.4]} fill="#fff" />
      <Oval at={[17, -15]} radius={[2, 2.4]} fill="#fff" />
      <Lit strength={0.4}>
        <path d="M-11-1Q0-9 11-1Q6 6 0 8Q-6 6-11-1Z" fill={paint.body('#FF9A3D')} />
      </Lit>
      <Line path="M-8 12Q0 20 8 12" colour="#8A2740" width={3.6} />
    </>
  );
}

export default () => (
  <StoryCard tint="rose">
    <Place at={[0, 6]} scale={0.84}>
      <PenguinHeart />
    </Place>
  </StoryCard>
);

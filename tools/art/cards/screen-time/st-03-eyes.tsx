/** Eyes that want to blink: two eyes on sleepy little legs lean against each other. */
import { usePaint } from '../../kit/drawing.tsx';
import { Lit, Shade } from '../../kit/lit.tsx';
import { palette } from '../../kit/palette.ts';
import { Line, Oval, Place } from '../../kit/shapes.tsx';
import { StoryCard } from '../parts/story-card.tsx';

function SleepyEye({ side }: { side: 1 | -1 }) {
  const paint = usePaint();
  const lid = paint.body('#E8B283');
  return (
    <Place at={[side * 32, 0]} turn={side * 8}>
      <Line path="M-10 22V44Q-10 50-16 52M10 22V44Q10 50 16 52" colour="#C98A62" width={6} />
      <Lit strength={0.6}>
        <path d="M-28 56Q-28 46-16 47Q-8 48-8 56ZM28 56Q28 46 16 47Q8 48 8 56Z" fill={paint.body(palette.sun)} />
        <Oval at={[0, -6]} radius={[33, 34]} fill="#FFFDF6" />
      </Lit>
      <Oval at={[0, 4]} radius={[17, 19]} fill="#6B4A2E" />
      <Oval at={[0, 5]} radius={[10, 12]} fill={palette.ink} />
      <Oval at={[4, 8]} radius={[3.4, 3.6]} fill="#fff" />
      <Lit strength={0.5}>
        <path d="M-36-4C-38-46 38-46 36-4Q0 8-36-4Z" fill={lid} />
      </Lit>
      <Line path="M-36-4Q0 8 36-4" colour={palette.ink} width={4.6} />
      <Line path="M-22 2l-5 9M0 4v10M22 2l5 9" colour={palette.ink} width={4} />
      <Line path={`M${-14}-50Q0-${side > 0 ? 58 : 56} 16-48`} colour="#4A2E34" width={5.4} />
    </Place>
  );
}

export default () => (
  <StoryCard tint="lilac">
    <Shade at={[0, 58]} radius={[68, 8]} />
    <SleepyEye side={-1} />
    <SleepyEye side={1} />
  </StoryCard>
);

/** A surprised feeling: a jumping frog with four legs out. */
import { usePaint } from '../../kit/drawing.tsx';
import { Lit, Shade } from '../../kit/lit.tsx';
import { darker } from '../../kit/palette.ts';
import { Line, Oval, Place } from '../../kit/shapes.tsx';
import { StoryCard } from '../parts/story-card.tsx';

const green = '#6FBF5A';

function Side({ flipped = false }: { flipped?: boolean }) {
  const paint = usePaint();
  const limb = {
    fill: 'none',
    stroke: paint.body(green),
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  } as const;
  return (
    <Place flipped={flipped}>
      <Lit strength={0.6}>
        <path d="M20 22C44 22 42 44 60 52" {...limb} stroke-width={15} />
        <path d="M24-2C44-8 50-20 60-34" {...limb} stroke-width={11} />
      </Lit>
      <Line
        path="M60 52l11 1M60 52l8 9M60 52l0 12M60-34l9-7M60-34l1-11M60-34l-8-8"
        colour={darker(green, 0.12)}
        width={6}
      />
    </Place>
  );
}

function JumpingFrog() {
  const paint = usePaint();
  return (
    <>
      <Side />
      <Side flipped />
      <Lit>
        <Oval at={[-18, -40]} radius={17} fill={paint.body(green)} />
        <Oval at={[18, -40]} radius={17} fill={paint.body(green)} />
        <path d="M-40-8C-42-36-22-44 0-44S42-36 40-8C38 24 24 40 0 40S-38 24-40-8Z" fill={paint.body(green)} />
        <path d="M-24 14C-24 0 24 0 24 14C22 32 12 38 0 38S-22 32-24 14Z" fill="#DDF0B8" />
      </Lit>
      {[-18, 18].map((x) => (
        <>
          <Oval at={[x, -42]} radius={[12, 13]} fill="#fff" />
          <Oval at={[x, -42]} radius={[7, 8]} fill="#2B1B3D" />
          <Oval at={[x - 2.6, -46]} radius={[2.8, 3]} fill="#fff" />
        </>
      ))}
      <Oval at={[0, -10]} radius={[11, 9]} fill="#8A2740" />
      <Oval at={[0, -5]} radius={[7, 4]} fill="#F07A78" />
      <Oval at={[-28, -14]} radius={[6, 4]} fill="#F7A6A0" opacity={0.8} />
      <Oval at={[28, -14]} radius={[6, 4]} fill="#F7A6A0" opacity={0.8} />
    </>
  );
}

export default () => (
  <StoryCard tint="mint" ground={66}>
    <Shade at={[0, 68]} radius={[36, 5]} opacity={0.24} />
    <Place at={[0, -6]} turn={-6}>
      <JumpingFrog />
    </Place>
  </StoryCard>
);

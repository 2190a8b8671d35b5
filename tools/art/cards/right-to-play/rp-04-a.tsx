/** Hide under a blanket: two eyes shine out of a striped lump. */
import { usePaint } from '../../kit/drawing.tsx';
import { Glow, Lit, Shade } from '../../kit/lit.tsx';
import { Line, Oval } from '../../kit/shapes.tsx';
import { StoryCard } from '../parts/story-card.tsx';

const outline =
  'M-60 54C-66 20-52-8-38-24C-26-52-8-62 6-60' +
  'C26-58 34-34 42-18C56-2 64 28 60 54Q48 62 36 55T12 56T-12 56T-36 56T-60 54Z';
const opening = 'M-34 12C-34-18-18-30 2-30S36-18 36 12C36 28 20 34 2 34S-34 28-34 12Z';
const stripes = ['#C8506A', '#F6C66A', '#3E9AA0', '#F4E3C8', '#6A58A8', '#C8506A', '#F6C66A', '#3E9AA0'];

/** One stripe from the top of the lump to the hem, where its left edge is at `foot`. */
const stripePath = (foot: number) =>
  `M${foot} 70C${foot * 0.9} 10 ${foot * 0.4} -30 4-66` +
  `C${foot * 0.4 + 11} -30 ${foot * 0.9 + 19} 10 ${foot + 19} 70Z`;

function Lump() {
  const paint = usePaint();
  return (
    <>
      <Shade at={[0, 58]} radius={[66, 8]} />
      <Lit size="medium" strength={0.7}>
        <g clip-path={paint.clip(outline)}>
          <path d={outline} fill={stripes[0]} />
          {stripes.map((colour, index) => (
            <path d={stripePath(-76 + index * 19)} fill={colour} />
          ))}
        </g>
      </Lit>
      <Lit strength={0.5}>
        <path d={opening} fill={paint.linear(['#3B2452', '#5A3A7A'], 90)} />
      </Lit>
      <Glow at={[2, 2]} radius={[30, 22]} colour="#FFE08A" opacity={0.6} />
      {[-12, 17].map((x) => (
        <>
          <Oval at={[x, 0]} radius={[10, 12]} fill="#FFFBEA" />
          <Oval at={[x + 2, 2]} radius={[5, 6.4]} fill="#2B1B3D" />
          <Oval at={[x + 4, -1]} radius={[1.9, 2.2]} fill="#fff" />
        </>
      ))}
      <Line path="M-3 21q5 3 10 0" colour="#FFD9B8" width={2.6} />
    </>
  );
}

export default () => (
  <StoryCard tint="blue">
    <Lump />
  </StoryCard>
);

/** A mixed-up feeling: two strings of two colours in a tangle. */
import { Lit, Shade } from '../../kit/lit.tsx';
import { darker } from '../../kit/palette.ts';
import { Line } from '../../kit/shapes.tsx';
import { StoryCard } from '../parts/story-card.tsx';

const blue = '#2F7FD6';
const coral = '#F2644F';

/** Back to front, one after the other, so that the strings go over and under. */
const strands: readonly [path: string, colour: string][] = [
  ['M-72 44C-52 60-30 34-36 6C-42-26-14-52 14-44C40-36 44-8 22 6', blue],
  ['M72 46C50 58 30 40 36 10C42-22 18-50-12-46C-42-40-46-8-22 6', coral],
  ['M22 6C0 22-30 18-30-8C-30-30 6-36 24-18', blue],
  ['M-22 6C2 24 34 16 30-10C26-30-6-34-22-20', coral],
  ['M24-18C40-4 30 30 4 34C-18 36-34 24-28 12', blue],
  ['M-22-20C-38-4-26 30 0 30C20 30 16 8 0 6C-12 4-16-8-4-12', coral],
  ['M-28 12C-22-2 2-12 14 0C22 10 10 22-2 18', blue],
];

export default () => (
  <StoryCard tint="lilac">
    <Shade at={[0, 56]} radius={[60, 7]} opacity={0.24} />
    {strands.map(([path, colour]) => (
      <>
        <Line path={path} colour={darker(colour, 0.3)} width={13} opacity={0.35} />
        <Lit strength={0.5}>
          <Line path={path} colour={colour} width={9.5} />
        </Lit>
      </>
    ))}
  </StoryCard>
);

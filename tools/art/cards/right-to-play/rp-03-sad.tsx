/** A sad feeling: a small rain cloud with kind eyes. */
import { cloud } from '../../kit/curves.ts';
import { usePaint } from '../../kit/drawing.tsx';
import { Lit } from '../../kit/lit.tsx';
import { Line, Oval } from '../../kit/shapes.tsx';
import { StoryCard } from '../parts/story-card.tsx';

const drops: [x: number, y: number][] = [
  [-34, 36],
  [-14, 50],
  [10, 36],
  [32, 50],
];

function RainCloud() {
  const paint = usePaint();
  return (
    <>
      {drops.map(([x, y]) => (
        <path
          d={`M${x} ${y - 10}C${x + 7} ${y} ${x + 6} ${y + 8} ${x} ${y + 8}S${x - 7} ${y} ${x} ${y - 10}Z`}
          fill="#4E8FD8"
        />
      ))}
      <Lit size="medium" strength={0.6}>
        <path d={cloud([0, -14], [52, 30], 9, 0.1, 4)} fill={paint.linear(['#FFFFFF', '#C4D4EA', '#94AEDA'], 80)} />
        <Oval at={[0, -12]} radius={[46, 26]} fill={paint.linear(['#F2F7FD', '#B9CBE8'], 90)} />
      </Lit>
      {[-17, 17].map((x) => (
        <>
          <Oval at={[x, -14]} radius={[6.4, 8]} fill="#2B1B3D" />
          <Oval at={[x + 2, -17]} radius={[2.3, 2.7]} fill="#fff" />
          <Line
            path={`M${x - 7} ${-27 + (x > 0 ? -2 : 1)}Q${x} ${-32} ${x + 7} ${-27 + (x > 0 ? 1 : -2)}`}
            colour="#5F77A8"
            width={3}
          />
        </>
      ))}
      <Line path="M-7 5Q0-1 7 5" colour="#5A4A7A" width={3.2} />
      <Oval at={[-30, -2]} radius={[6, 4]} fill="#F7A6A0" opacity={0.7} />
      <Oval at={[30, -2]} radius={[6, 4]} fill="#F7A6A0" opacity={0.7} />
    </>
  );
}

export default () => (
  <StoryCard tint="blue" ground={false}>
    <RainCloud />
  </StoryCard>
);

/** A sheet with a drawn-round hand, one face on each finger, and a crayon beside it. */
import { usePaint } from '../../kit/drawing.tsx';
import { Lit } from '../../kit/lit.tsx';
import type { Point } from '../../kit/curves.ts';
import { Box, Line, Oval, Place } from '../../kit/shapes.tsx';
import { StoryCard } from '../parts/story-card.tsx';

const outline =
  'M-22 62C-26 44-34 34-44 22C-52 12-60 6-56-2C-50-10-40-2-32 8C-34-12-42-30-38-38C-33-46-25-42-23-32L-16-6' +
  'C-16-24-18-46-12-54C-6-60 2-56 2-46L3-8C8-24 10-42 16-48C23-52 29-46 27-36L20 0C26-10 32-24 38-26' +
  'C46-26 46-18 43-10C38 4 36 20 34 30C32 44 30 52 30 62';

const faces: [tip: Point, colour: string, size: number][] = [
  [[-49, 6], '#F2A63C', 8.6],
  [[-31, -29], '#6FBF73', 9.2],
  [[-6, -44], '#F2644F', 9.6],
  [[20, -36], '#8F6FC8', 9.2],
  [[39, -15], '#3E8EDE', 8.4],
];

const Smile = ({ size }: { size: number }) => (
  <Place scale={size / 9}>
    <Oval at={[-3, -1.6]} radius={1.5} fill="#2B1B3D" />
    <Oval at={[3, -1.6]} radius={1.5} fill="#2B1B3D" />
    <Line path="M-3.6 2.4Q0 6 3.6 2.4" colour="#2B1B3D" width={1.8} />
  </Place>
);

function Crayon() {
  const paint = usePaint();
  return (
    <Place at={[58, 44]} turn={-62}>
      <Lit strength={0.6}>
        <Box at={[-22, -6]} size={[36, 12]} corner={3} fill={paint.body('#2F9D6A')} />
        <path d="M14-5L25-1V1L14 5Z" fill="#2F9D6A" />
      </Lit>
    </Place>
  );
}

export default () => {
  const paint = usePaint();
  return (
    <StoryCard tint="sand" ground={false}>
      <Place turn={-4}>
        <Lit strength={0.4}>
          <path d="M-68-68H64L70 70H-72Z" fill={paint.linear(['#FFFFFF', '#FFF4E2'], 80)} />
        </Lit>
        <path d={outline} fill="#DDF2D8" />
        <Line path={outline} colour="#2F9D6A" width={5} />
        {faces.map(([tip, colour, size]) => (
          <Place at={tip}>
            <Oval at={[0, 0]} radius={size} fill={colour} />
            <Smile size={size} />
          </Place>
        ))}
      </Place>
      <Crayon />
    </StoryCard>
  );
};

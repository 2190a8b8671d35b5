/** Draw a giant snail: a sheet that covers the whole floor, and crayons beside it. */
import { usePaint } from '../../kit/drawing.tsx';
import { Lit } from '../../kit/lit.tsx';
import { Box, Line, Place } from '../../kit/shapes.tsx';
import { StoryCard } from '../parts/story-card.tsx';

const tapes: [x: number, y: number, turn: number][] = [
  [-54, -42, -40],
  [54, -42, 40],
  [-66, 48, 40],
  [66, 48, -40],
];

function Crayon({ x, y, turn, colour }: { x: number; y: number; turn: number; colour: string }) {
  const paint = usePaint();
  return (
    <Place at={[x, y]} turn={turn}>
      <Lit strength={0.6}>
        <Box at={[-15, -5]} size={[26, 10]} corner={3} fill={paint.body(colour)} />
        <path d="M11-4L20-1V1L11 4Z" fill={colour} />
      </Lit>
    </Place>
  );
}

export default () => {
  const paint = usePaint();
  return (
    <StoryCard tint="lilac" ground={false}>
      <Lit strength={0.4}>
        <path d="M-54-46H54L68 52H-68Z" fill={paint.linear(['#FFFFFF', '#FFF4E2'], 80)} />
      </Lit>
      {tapes.map(([x, y, turn]) => (
        <Place at={[x, y]} turn={turn}>
          <Box at={[-10, -5]} size={[20, 10]} fill="#FFC94D" opacity={0.9} />
        </Place>
      ))}
      <Line path="M-48 34H34C52 34 56 16 50-4" colour="#6FBF73" width={7} />
      <Line path="M50-4L42-24M51-4L62-20" colour="#6FBF73" width={5} />
      <Line path="M-8 6m-4 2a9 9 0 1 1 13-6a18 18 0 1 1-31-4a27 27 0 1 1 44 22" colour="#F2644F" width={6} />
      <Crayon x={30} y={62} turn={-14} colour="#3E8EDE" />
      <Crayon x={-34} y={64} turn={196} colour="#F2644F" />
    </StoryCard>
  );
};

/** A string for one day: coloured circles on paper, a crayon, and a string of them that hangs above. */
import { usePaint } from '../../kit/drawing.tsx';
import { Lit } from '../../kit/lit.tsx';
import { Box, Line, Oval, Place } from '../../kit/shapes.tsx';
import { ButtonsAlong } from '../../pages/screen-time/parts/button-string.tsx';
import { DaySign } from '../../pages/screen-time/parts/day-signs.tsx';
import { StoryCard } from '../parts/story-card.tsx';

const circles = [
  { at: [-38, 22], colour: '#E5533F', sign: 'soup' },
  { at: [0, 30], colour: '#3E7FD6', sign: 'penguin' },
  { at: [38, 22], colour: '#5FB374', sign: 'friends' },
] as const;

function Crayon() {
  const paint = usePaint();
  return (
    <Place at={[46, 66]} turn={-152}>
      <Lit strength={0.6}>
        <Box at={[-24, -6]} size={[40, 12]} corner={3} fill={paint.body('#8A5CC0')} />
        <path d="M16-5L29-1V1L16 5Z" fill="#8A5CC0" />
      </Lit>
      <Box at={[-18, -6]} size={[5, 12]} fill="#6A3F9A" />
    </Place>
  );
}

export default () => (
  <StoryCard tint="sand" ground={false}>
    <Lit strength={0.35}>
      <Box at={[-66, -18]} size={[132, 82]} corner={6} fill="#FFFDF6" />
    </Lit>
    <Line path="M-62 6Q0 34 62 6" colour="#B9AFC8" width={3} />
    {circles.map(({ at, colour, sign }) => (
      <>
        <Oval at={at} radius={18} fill="#FFFDF6" />
        <circle cx={at[0]} cy={at[1]} r={16.5} fill="none" stroke={colour} stroke-width={5} />
        <DaySign name={sign} at={at} scale={0.36} colour={colour} />
      </>
    ))}
    <Crayon />
    <ButtonsAlong
      from={[[-78, -76]]}
      through={[
        [-56, -58],
        [0, -40],
        [56, -58],
      ]}
      to={[[78, -76]]}
      colours={['red', 'white', 'blue', 'green', 'yellow']}
      scale={0.62}
      thread="#A9743F"
    />
  </StoryCard>
);

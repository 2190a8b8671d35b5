import { usePaint } from '../../../kit/drawing.tsx';
import { Glow } from '../../../kit/lit.tsx';
import { Box } from '../../../kit/shapes.tsx';
import { WashingLine, type Washing } from '../../../things/washing-line.tsx';

const faintWashing: Washing[] = [
  { kind: 'towel', colour: '#5F8FA0', along: 0.1, scale: 1.2, turn: 2 },
  { kind: 'sock', colour: '#C99A5A', along: 0.19, scale: 1.2, turn: -3 },
  { kind: 'shirt', colour: '#B9A6C8', along: 0.82, scale: 1.2, turn: -2 },
  { kind: 'dress', colour: '#B87A5A', along: 0.93, scale: 1.1, turn: 3 },
];

/** The evening wall far behind a close-up: soft, with a faint washing line along the top. */
export function BlurredWall() {
  const paint = usePaint();
  return (
    <g>
      <Box at={[0, 0]} size={[1600, 900]} fill={paint.linear(['#6A4A86', '#9A5F8A', '#B8707E'], 70)} />
      <Glow at={[800, 560]} radius={[900, 560]} colour="#FFD9A0" opacity={0.55} />
      <g filter={paint.blur(7)}>
        <WashingLine from={[-60, 40]} to={[1660, 30]} sag={30} washing={faintWashing} />
        <Box at={[-100, 660]} size={[1800, 400]} fill="#7A4A66" />
      </g>
    </g>
  );
}

/** The window seen from outside, close: frame at the page's edges, frost in its corners, a board deep in snow below. */
import { usePaint } from '../../kit/drawing.tsx';
import { Lit } from '../../kit/lit.tsx';
import { Box, Line } from '../../kit/shapes.tsx';
import { FrostFerns } from './frost.tsx';

/** The inner sill, whose back edge is at 776; things stand on it down to 850. */
export function InnerSill() {
  const paint = usePaint();
  return (
    <g>
      <Lit size="medium" strength={0.3}>
        <path d="M-220 776H1820V1100H-220Z" fill={paint.linear(['#FFF4DF', '#EBCDA6', '#D9B184'], 90)} />
      </Lit>
      <Line path="M-200 783H1800" colour="#FFFDF4" width={6} opacity={0.8} />
    </g>
  );
}

const snowBank =
  'M-240 884C-100 862 60 878 220 866S520 880 700 868S1000 882 1180 866' +
  'S1460 880 1600 864S1760 876 1840 868V1140H-240Z';

/** What is on our side of the things on the sill. */
export function OuterFrame() {
  const paint = usePaint();
  const wood = paint.linear(['#FFF4E0', '#E3C39C'], 60);
  return (
    <g>
      <Box at={[0, 0]} size={[32, 900]} fill={wood} />
      <Box at={[1568, 0]} size={[32, 900]} fill={wood} />
      <Box at={[0, 0]} size={[1600, 26]} fill={wood} />
      <Line path="M32 900V26H1568V900" colour="#B98E68" width={5} opacity={0.6} />
      <path d="M32 560L480 26H640L32 752ZM760 26H820L420 776H340Z" fill="#FFFFFF" opacity={0.13} />
      <FrostFerns at={[32, 872]} scale={1.35} />
      <FrostFerns at={[1568, 872]} scale={0.72} flipped />
      <FrostFerns at={[1568, 26]} scale={[1, -0.9]} flipped />
      <FrostFerns at={[32, 26]} scale={[1.5, -1.4]} />
      <Lit size="medium" strength={0.4}>
        <path d={snowBank} fill={paint.linear(['#FFFFFF', '#DCE8F6'], 90)} />
      </Lit>
    </g>
  );
}

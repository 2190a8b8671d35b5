/** Dad's bicycle repair stall: two posts, a striped roof, a board of tools, wheels on hooks. */
import { usePaint } from '../../kit/drawing.tsx';
import { Lit, Piece, Shade, type PieceProps } from '../../kit/lit.tsx';
import { palette } from '../../kit/palette.ts';
import { Box, Line } from '../../kit/shapes.tsx';
import { Wheel } from '../../things/bicycle.tsx';
import { Awning } from './awning.tsx';
import { ToolBoard } from './tools.tsx';

/** A wooden post that stands on 0,0. */
export function StallPost({ height, width = 34, ...piece }: PieceProps & { height: number; width?: number }) {
  const paint = usePaint();
  const half = width / 2;
  return (
    <Piece {...piece}>
      <Shade at={[6, 1]} radius={[width * 1.2, 9]} opacity={0.34} />
      <Lit size="medium" strength={0.7}>
        <path
          d={`M${-half} 0L${-half * 0.86} ${-height}H${half * 0.86}L${half} 0Q0 8 ${-half} 0Z`}
          fill={paint.body('#B98250')}
        />
      </Lit>
      <Line
        path={`M${-half * 0.4} ${-height * 0.3}v-44M${half * 0.3} ${-height * 0.62}v-60`}
        colour="#8F5F36"
        width={3}
        opacity={0.5}
      />
    </Piece>
  );
}

interface StallProps extends PieceProps {
  /** Between the posts' outsides, and up to the roof's edge. */
  width?: number;
  height?: number;
  /** Where the tool board hangs, from the middle (its own is 320 wide); false for none. */
  board?: number | false;
  lock?: boolean;
  /** Wheels on the beam: place from the middle and radius. */
  wheels?: readonly (readonly [x: number, radius: number])[];
}

/** Stands on 0,0, the ground in its middle; 900 wide and 640 high to the roof's edge unless told, roof 130 more. */
export function Stall(props: StallProps) {
  const {
    width = 900,
    height = 640,
    board = -220,
    lock,
    wheels = [
      [160, 64],
      [290, 48],
    ],
    ...piece
  } = props;
  const paint = usePaint();
  const post = width / 2 - 30;
  return (
    <Piece {...piece}>
      <Lit size="medium" strength={0.6}>
        <Box at={[-width / 2, -height + 26]} size={[width, 26]} corner={8} fill={paint.body('#A8744A')} />
      </Lit>
      {board !== false && (
        <>
          <Line
            path={`M${board - 130} ${-height + 40}v80M${board + 130} ${-height + 40}v80`}
            colour="#8F7A62"
            width={4}
          />
          <ToolBoard at={[board, -height + 212]} lock={lock} />
        </>
      )}
      {wheels.map(([x, radius]) => (
        <>
          <Line path={`M${x} ${-height + 44}v40`} colour="#6E6280" width={5} />
          <Wheel at={[x, -height + 76 + radius]} radius={radius} hub={palette.teal} />
        </>
      ))}
      <StallPost at={[-post, 0]} height={height} />
      <StallPost at={[post, 0]} height={height} />
      <Awning at={[0, -height]} width={width + 90} depth={130} colours={['#E0604E', '#FFF1D6']} stripes={14} />
    </Piece>
  );
}

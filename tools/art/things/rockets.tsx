/** Small rockets of the race game. Each flies right round 0,0. */
import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../kit/lit.tsx';
import { darker, lighter, palette } from '../kit/palette.ts';
import { Box, Line, Oval } from '../kit/shapes.tsx';
import { Bowl } from './dishes.tsx';

interface RocketProps extends PieceProps {
  colour?: string;
  shell?: string;
  /** A bowl of soup rides on its back. */
  soup?: boolean;
}

const snailGreen = '#BFE6A0';

/** The driver: a snail with its eyes half shut and its chin on the rim of the cockpit. */
function SleepyDriver({ shell }: { shell: string }) {
  const paint = usePaint();
  return (
    <>
      <Lit strength={0.6}>
        <circle cx={-22} cy={-34} r={22} fill={paint.body(shell)} />
        <path d="M-4-20C0-34 2-52 16-54C32-54 34-38 28-30C22-22 10-18-4-20Z" fill={paint.body(snailGreen)} />
        <Line path="M12-50L8-70M24-50L30-68" colour={snailGreen} width={5} />
        <Oval at={[8, -72]} radius={[8, 8.6]} fill="#fff" />
        <Oval at={[31, -70]} radius={[8, 8.6]} fill="#fff" />
      </Lit>
      <Line
        path="M-22-34m-2 2a6 6 0 0 1 8-6a11 11 0 0 1 2 18a16 16 0 0 1-20-14"
        colour={lighter(shell, 0.6)}
        width={4}
        opacity={0.8}
      />
      <path d="M0-70C0-84 16-84 16-70ZM23-68C23-82 39-82 39-68Z" fill="#9CC97E" />
      <Line path="M2-69h13M25-67h13" colour={palette.ink} width={3} />
      <Oval at={[20, -33]} radius={[3.6, 4.4]} fill="#6E8A4E" />
    </>
  );
}

/** A toy rocket with a sleepy snail at the wheel; 210 long with its flame, 110 high. */
export function SnailRocket({ colour = palette.sea, shell = '#E98BA0', soup = false, ...piece }: RocketProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <path d="M-70-18C-104-30-118-8-136 0C-118 8-104 30-70 18Z" fill="#FF8A2B" />
      <path d="M-70-11C-92-18-102-4-112 0C-102 4-92 18-70 11Z" fill={palette.sun} />
      {soup && <Bowl at={[-44, -22]} scale={0.5} colour="#F2644F" turn={-8} />}
      <SleepyDriver shell={shell} />
      <Lit>
        <path
          d="M-52-16C-70-42-88-38-92-34C-84-24-80-14-66-6ZM-52 16C-70 42-88 38-92 34C-84 24-80 14-66 6Z"
          fill={paint.body(darker(colour, 0.2))}
        />
        <path
          d="M-72-16C-60-28-20-30 14-28C52-24 84-8 92 0C84 10 52 26 14 28C-20 30-60 28-72 16Z"
          fill={paint.body(colour)}
        />
        <path d="M46-24C66-18 86-8 92 0C86 8 66 20 46 24C54 10 54-10 46-24Z" fill={paint.body(palette.coral)} />
        <Box at={[-72, -14]} size={[9, 28]} corner={4} fill={darker(colour, 0.35)} />
        <Line path="M-40 6H30" colour={lighter(colour, 0.5)} width={7} opacity={0.7} />
      </Lit>
    </Piece>
  );
}

interface RivalProps extends PieceProps {
  shell?: string;
}

/** A tiny racing snail with speed lines, waving; 150 wide, 80 high. */
export function RacingSnail({ shell = '#8A6FC8', ...piece }: RivalProps) {
  const paint = usePaint();
  const flesh = '#FFE0A3';
  return (
    <Piece {...piece}>
      <Line path="M-84-10L-50-10M-90 6L-58 6" colour="#FFF3C4" width={6} opacity={0.8} />
      <Lit>
        <path d="M-44 20C-36 4-10 6 8 6C20 4 22-8 26-18C34-30 52-26 50-8C48 12 36 22 18 22Z" fill={paint.body(flesh)} />
        <Oval at={[-8, -8]} radius={26} fill={paint.body(shell)} />
        <Line path="M30-22L26-44M42-24L46-46" colour={flesh} width={6} />
        <Oval at={[26, -48]} radius={[8, 9]} fill="#fff" />
        <Oval at={[47, -50]} radius={[8, 9]} fill="#fff" />
        <Line path="M44 4Q58 0 62-14" colour={flesh} width={8} />
      </Lit>
      <Oval at={[28, -48]} radius={[4, 4.5]} fill={palette.ink} />
      <Oval at={[49, -50]} radius={[4, 4.5]} fill={palette.ink} />
      <Line path="M34-10q5 4 9-1" colour="#8A2740" width={3} />
      <Line path="M-8-8m-2 2a5 5 0 0 1 7-5a9 9 0 0 1 1 15a14 14 0 0 1-17-12" colour="#fff" width={4} opacity={0.8} />
    </Piece>
  );
}

/** A finish flag with a carrot on it. Its pole stands on 0,0; 92 wide, 146 high. */
export function CarrotFlag(piece: PieceProps) {
  return (
    <Piece {...piece}>
      <Line path="M0 0L16-132" colour="#FFF4E2" width={8} />
      <Lit>
        <path d="M16-134C40-146 60-122 92-134L86-78C56-66 36-90 10-78Z" fill="#FFF8EE" />
      </Lit>
      <g transform="translate(50 -106) rotate(34) scale(.8)">
        <path d="M-22 0C-16-12 10-12 24 0C10 12-16 12-22 0Z" fill="#FF8A2B" />
        <Line path="M-22 0l-12-8M-22 0h-14M-22 0l-12 8" colour={palette.leaf} width={5} />
      </g>
    </Piece>
  );
}

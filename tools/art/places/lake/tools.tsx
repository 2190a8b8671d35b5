/** The board on which the repair tools hang: 320 wide, 210 high round 0,0. */
import { usePaint } from '../../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../../kit/lit.tsx';
import { palette } from '../../kit/palette.ts';
import { Box, Line, Oval, Place } from '../../kit/shapes.tsx';

const steel = '#B9AFC8';

function Spanner() {
  return (
    <Lit strength={0.6}>
      <Line path="M0-34V34" colour={steel} width={11} />
      <path d="M-14-58C-20-44-14-32 0-30C14-32 20-44 14-58L6-46H-6Z" fill={steel} />
      <circle cy={42} r={10} fill="none" stroke={steel} stroke-width={8} />
    </Lit>
  );
}

function Pliers() {
  return (
    <Lit strength={0.6}>
      <Line path="M-4-14C-14 6-14 24-10 46M4-14C14 6 14 24 10 46" colour={palette.coral} width={10} />
      <path d="M-9-12C-12-30-8-42-2-50V-10ZM9-12C12-30 8-42 2-50V-10Z" fill={steel} />
      <Oval at={[0, -14]} radius={7} fill="#8E83A0" />
    </Lit>
  );
}

function Screwdriver() {
  const paint = usePaint();
  return (
    <Lit strength={0.6}>
      <Line path="M0 0V50" colour={steel} width={6} />
      <Box at={[-10, -50]} size={[20, 54]} corner={9} fill={paint.body(palette.sun)} />
    </Lit>
  );
}

/** A padlock as large as a phone. */
export function Padlock(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit strength={0.7}>
        <Line path="M-20 0V-18C-20-50 20-50 20-18V0" colour={steel} width={10} />
        <Box at={[-32, -8]} size={[64, 56]} corner={13} fill={paint.body(palette.sun)} />
      </Lit>
      <Oval at={[0, 14]} radius={7} fill={palette.ink} />
      <Line path="M0 16V28" colour={palette.ink} width={6} />
    </Piece>
  );
}

interface ToolBoardProps extends PieceProps {
  /** A padlock hangs among the tools. */
  lock?: boolean;
}

export function ToolBoard({ lock = false, ...piece }: ToolBoardProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit size="medium" strength={0.7}>
        <Box at={[-160, -105]} size={[320, 210]} corner={10} fill={paint.body('#D3A468')} />
        <Line path="M-152-35H152M-152 35H152" colour="#A97A44" width={4} opacity={0.6} />
      </Lit>
      <Line path="M-118-64v.1M-62-64v.1M-4-64v.1M70-70v.1M128-64v.1" colour="#7A4F2A" width={9} />
      <Place at={[-118, 2]}>
        <Spanner />
      </Place>
      <Place at={[-62, -6]} scale={0.86}>
        <Spanner />
      </Place>
      <Place at={[-4, -8]}>
        <Pliers />
      </Place>
      {lock ? (
        <Padlock at={[66, -12]} />
      ) : (
        <Lit strength={0.5}>
          <circle cx={70} cy={-22} r={44} fill="none" stroke="#4A3A5E" stroke-width={11} />
          <circle cx={74} cy={-14} r={44} fill="none" stroke="#5A4A6E" stroke-width={9} />
        </Lit>
      )}
      <Place at={[134, -8]}>
        <Screwdriver />
      </Place>
    </Piece>
  );
}

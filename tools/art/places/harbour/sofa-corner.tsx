/** What belongs to the corner with the sofa, to place on any wall and floor. */
import { usePaint } from '../../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../../kit/lit.tsx';
import { palette } from '../../kit/palette.ts';
import { Box, Oval } from '../../kit/shapes.tsx';
import { ShellCushion, Sofa } from '../../things/furniture.tsx';

/** A framed picture of boats on a sea; 112 wide, 96 high, centred on 0,0. */
export function BoatPicture(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit>
        <Box at={[-56, -48]} size={[112, 96]} corner={9} fill={paint.body('#C68A4C')} />
        <Box at={[-46, -38]} size={[92, 76]} corner={4} fill="#FFF4E2" />
        <Box at={[-39, -31]} size={[78, 62]} corner={3} fill={paint.linear(['#BFE8F6', '#FFF0D2'], 90)} />
      </Lit>
      <Oval at={[20, -14]} radius={8} fill={palette.sun} />
      <path d="M-39 8Q-20 2 0 8T39 8V31H-39Z" fill="#3E9AC8" />
      <path d="M-26 6H6L0 16H-20ZM-12 3V-20L6 2Z" fill={palette.coral} />
    </Piece>
  );
}

/** The sofa with its shell cushions. Stands on 0,0; 880 wide, 280 high, its seat at -121 at scale 1.1. */
export function ShellSofa({ width = 800, ...piece }: PieceProps & { width?: number }) {
  return (
    <Piece {...piece}>
      <Sofa width={width} colour="#E0806E" />
      <ShellCushion at={[-width * 0.3, -170]} scale={1.25} turn={-10} colour="#FFE3B8" />
      <ShellCushion at={[width * 0.3, -170]} scale={1.25} turn={10} colour="#7CC7C0" />
    </Piece>
  );
}

/** The low table, its top seen at a slant, with buttons poured out like treasure and six drawings that say what for. */
import { usePaint } from '../../../kit/drawing.tsx';
import { Glow, Lit, Piece, Shade, type PieceProps } from '../../../kit/lit.tsx';
import { Box, Line, Place } from '../../../kit/shapes.tsx';
import type { Point } from '../../../kit/curves.ts';
import { Button, ButtonHeap, type ButtonColour } from '../../../things/buttons.tsx';
import { DaySign, type DaySignName } from './day-signs.tsx';

/** A sheet of paper that lies on the table, 112 wide, with its buttons beside it. */
function Drawing({ at, turn, sign, ink, colour }: DrawingProps) {
  return (
    <Place at={at}>
      <g transform={`scale(1 .74) rotate(${turn})`}>
        <Box at={[-52, -46]} size={[108, 98]} corner={8} fill="#5A3348" opacity={0.28} />
        <Lit strength={0.25}>
          <Box at={[-55, -50]} size={[110, 100]} corner={8} fill="#FFFAF0" />
        </Lit>
        <DaySign name={sign} colour={ink} scale={1.24} />
      </g>
      <Button at={[50, 26]} colour={colour} scale={0.78} flat={0.74} />
      <Button at={[24, 38]} colour={colour} scale={0.74} flat={0.74} holes={2} />
    </Place>
  );
}

interface DrawingProps {
  at: Point;
  turn: number;
  sign: DaySignName;
  ink: string;
  colour: ButtonColour;
}

const drawings: DrawingProps[] = [
  { at: [-392, 76], turn: -8, sign: 'soup', ink: '#E5533F', colour: 'red' },
  { at: [-238, 104], turn: 5, sign: 'snow', ink: '#7FB0DC', colour: 'white' },
  { at: [-80, 112], turn: -4, sign: 'friends', ink: '#4FA268', colour: 'green' },
  { at: [80, 112], turn: 4, sign: 'book', ink: '#8A5CC0', colour: 'violet' },
  { at: [238, 104], turn: -5, sign: 'moon', ink: '#E8738F', colour: 'pink' },
  { at: [392, 76], turn: 7, sign: 'penguin', ink: '#3E6FCF', colour: 'blue' },
];

/** Its top's back edge is at 0, its front edge at 160, 1000 wide there; the middle of the back edge is 0,0. */
export function ButtonTable(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Shade at={[10, 214]} radius={[560, 26]} opacity={0.45} />
      <Lit size="medium" strength={0.8}>
        <path d="M-430 170H-390L-398 214H-426ZM430 170H390L398 214H426Z" fill="#8A5238" />
        <path d="M-500 150Q-506 188-486 190H486Q506 188 500 150Z" fill={paint.body('#A9683E')} />
      </Lit>
      <Lit size="medium" strength={0.5}>
        <path
          d="M-416 0H416Q436 0 444 14L504 140Q512 162 486 162H-486Q-512 162-504 140L-444 14Q-436 0-416 0Z"
          fill={paint.linear(['#C88650', '#DDA06A', '#E8B47E'], 90)}
        />
      </Lit>
      <Line path="M-452 44H452M-472 88H-440M440 88H472" colour="#B06F42" width={3} opacity={0.5} />
      <Glow at={[-40, 50]} radius={[420, 90]} colour="#FFE9B0" opacity={0.55} />
      <Shade at={[0, 62]} radius={[250, 30]} opacity={0.3} />
      <ButtonHeap at={[0, 66]} size={[430, 40]} count={52} seed={12} />
      <ButtonHeap at={[-10, 40]} size={[270, 52]} count={34} seed={5} />
      {drawings.map((drawing) => (
        <Drawing {...drawing} />
      ))}
      <Button at={[-268, 40]} colour="yellow" holes={3} scale={0.9} flat={0.74} />
    </Piece>
  );
}

/** A string that lies forgotten: red, white and green, and a gap in which the thread runs round a small penguin. */
import { Piece, type PieceProps } from '../../../kit/lit.tsx';
import { Line } from '../../../kit/shapes.tsx';
import { Button, type ButtonColour } from '../../../things/buttons.tsx';

const left: ButtonColour[] = ['red', 'white', 'green', 'red'];
const right: ButtonColour[] = ['green', 'white', 'red', 'green'];
const penguin =
  'M-36 4H-12C-26-6-30-22-28-40C-34-34-42-30-48-34C-46-52-38-66-26-74C-28-98-16-112 0-112' +
  'S28-98 26-74C38-66 46-52 48-34C42-30 34-34 28-40C30-22 26-6 12 4H36';

/** Lies on 0,0, 440 wide; the gap is in its middle, 116 high. */
export const StringWithGap = (piece: PieceProps) => (
  <Piece {...piece}>
    <Line path={`M-226 14Q-150-14-36 4`} colour="#FFF4E2" width={5} />
    <Line path={`M36 4Q140-12 226 12`} colour="#FFF4E2" width={5} />
    <Line path={penguin} colour="#FFF4E2" width={5} />
    {left.map((colour, index) => (
      <Button at={[-200 + index * 45, 4 - Math.sin((index + 0.6) * 0.8) * 8]} colour={colour} flat={0.8} />
    ))}
    {right.map((colour, index) => (
      <Button at={[64 + index * 45, 0 - Math.sin(index * 0.9) * 6]} colour={colour} flat={0.8} holes={2} />
    ))}
  </Piece>
);

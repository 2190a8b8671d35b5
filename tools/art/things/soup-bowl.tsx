/** A bowl of soup with its spoon. Stands on 0,0; 150 wide, 74 high. */
import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, Shade, type PieceProps } from '../kit/lit.tsx';
import { darker, lighter } from '../kit/palette.ts';
import { Line, Oval } from '../kit/shapes.tsx';
import { Steam } from './dishes.tsx';

interface BowlOfSoupProps extends PieceProps {
  colour?: string;
  /** `full` to the rim, or eaten up. */
  full?: boolean;
  steam?: boolean;
  /** Colour of the soup. */
  soup?: string;
  spoon?: boolean;
}

export function BowlOfSoup({
  colour = '#E8EEF4',
  full = true,
  steam = false,
  soup = '#F2913A',
  spoon = true,
  ...piece
}: BowlOfSoupProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Shade radius={[66, 10]} />
      {steam && <Steam at={[0, -80]} scale={0.5} />}
      <Oval at={[0, -70]} radius={[75, 16]} fill={paint.linear([darker(colour, 0.3), darker(colour, 0.1)], 90)} />
      {full && (
        <>
          <Oval at={[0, -67]} radius={[67, 12.5]} fill={paint.linear([lighter(soup, 0.25), soup], 90)} />
          <Oval at={[-26, -68]} radius={[9, 4]} fill="#E5533F" />
          <Oval at={[6, -63]} radius={[8, 3.6]} fill="#6FBF73" />
          <Oval at={[34, -69]} radius={[8, 3.6]} fill="#FFE39A" />
        </>
      )}
      {spoon && <Line path="M22-68L92-112" colour="#B9AFC8" width={9} />}
      <Lit strength={0.7}>
        <path d="M-75-70Q0-42 75-70C72-26 46-2 28 0H-28C-46-2-72-26-75-70Z" fill={paint.body(colour)} />
      </Lit>
      <Line path="M-68-46Q0-20 68-46" colour="#3E7FD6" width={7} />
      <Line path="M-62-34Q0-10 62-34" colour="#3E7FD6" width={3} />
    </Piece>
  );
}

/** A slice of bread, its crust round it; centred on 0,0, 96 wide, 90 high. */
export function BreadSlice(piece: PieceProps) {
  const paint = usePaint();
  const crust = 'M-42-8C-56-22-44-46-20-44H20C44-46 56-22 42-8V34Q42 46 30 46H-30Q-42 46-42 34Z';
  return (
    <Piece {...piece}>
      <Lit strength={0.7}>
        <path d={crust} fill={paint.body('#C07A3C')} />
        <path
          d="M-33-11C-44-22-34-37-18-36H18C34-37 44-22 33-11V30Q33 38 25 38H-25Q-33 38-33 30Z"
          fill={paint.body('#F7DDAE')}
        />
      </Lit>
      {[
        [-14, -12],
        [12, -18],
        [2, 10],
        [-18, 18],
        [20, 20],
      ].map(([x = 0, y = 0]) => (
        <Oval at={[x, y]} radius={[4, 3]} fill="#E8BE84" />
      ))}
    </Piece>
  );
}

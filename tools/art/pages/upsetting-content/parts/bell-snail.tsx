/** The blue snail on its bicycle bell, as it sits somewhere on every page. Stands on 0,0; 76 wide, 88 high. */
import { BlueSnail, type SnailMood } from '../../../animals/blue-snail.tsx';
import { Piece, Shade, type PieceProps } from '../../../kit/lit.tsx';
import { BicycleBell } from '../../../things/bicycle.tsx';

export const BellSnail = ({ feels, ...piece }: PieceProps & { feels?: SnailMood }) => (
  <Piece {...piece}>
    <Shade at={[2, 1]} radius={[42, 6]} opacity={0.3} />
    <BicycleBell at={[0, -1]} />
    <BlueSnail at={[0, -45]} feels={feels} shadow={false} />
  </Piece>
);

import { Piece, Shade } from '../../../kit/lit.tsx';
import { Box } from '../../../kit/shapes.tsx';
import { Cushion, WallShelf } from '../../../things/furniture.tsx';
import { RestingPhone } from '../../../things/phone.tsx';

/** The low shelf at the edge of the floor, where the phone rests on a cushion under a small cloth. */
export const RestingShelf = () => (
  <Piece at={[1380, 120]}>
    <Shade at={[10, 60]} radius={[170, 26]} />
    <Box at={[-150, 0]} size={[300, 30]} fill="#A9703F" />
    <WallShelf width={320} />
    <Cushion flat at={[0, -12]} scale={1.4} colour="#F59AB4" />
    <RestingPhone cloth at={[0, -34]} scale={1.1} />
  </Piece>
);

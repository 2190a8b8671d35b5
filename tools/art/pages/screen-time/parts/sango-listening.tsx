/** Sango on the rim of the water glass, a seashell at one ear. Stands on 0,0; about 380 high. */
import { Piece, type PieceProps } from '../../../kit/lit.tsx';
import { Place } from '../../../kit/shapes.tsx';
import { Sango } from '../../../sango/sango.tsx';
import { Seashell } from '../../../things/seashell.tsx';
import { WaterGlass } from '../../../things/water-glass.tsx';

export const SangoListening = (piece: PieceProps) => (
  <Piece {...piece}>
    <WaterGlass />
    <Place at={[0, -124]} scale={0.27}>
      <Sango left="hip" right="up" face={{ eyes: 'rest', mouth: 'soft', turn: [0.4, 0.1], tilt: 9, ears: [12, 20] }} />
      <Seashell at={[318, -486]} scale={2.2} turn={-24} />
    </Place>
  </Piece>
);

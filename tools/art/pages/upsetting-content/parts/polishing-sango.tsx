/** Sango bends over a boot with a cloth and makes it shine. Stands on 0,0; about 260 high. */
import { Piece, type PieceProps } from '../../../kit/lit.tsx';
import { Sango } from '../../../sango/sango.tsx';
import { Sparkle } from '../../../things/sky.tsx';

export const PolishingSango = (piece: PieceProps) => (
  <Piece {...piece}>
    <Sango
      grain={0.4}
      pose="stand"
      at={[0, 0]}
      scale={0.27}
      left="point"
      right="hip"
      face={{ eyes: 'down', mouth: 'smile', turn: [-0.8, 0.5], tilt: -8 }}
    />
    <path d="M-88-108C-70-122-52-118-46-104C-42-90-60-74-78-78C-92-82-98-98-88-108Z" fill="#FFC94D" />
    <Sparkle at={[-104, -128]} radius={13} />
  </Piece>
);

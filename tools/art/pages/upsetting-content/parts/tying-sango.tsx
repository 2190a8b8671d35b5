/** Sango ties the thumb's ribbon into a bow with both hands. Stands on 0,0; about 235 high. */
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../../../kit/lit.tsx';
import { Oval } from '../../../kit/shapes.tsx';
import { Sango } from '../../../sango/sango.tsx';
import { ribbonColours } from '../../../things/kite.tsx';

function Bow(piece: PieceProps) {
  const paint = usePaint();
  const fill = paint.body(ribbonColours[0]);
  return (
    <Piece {...piece}>
      <Lit strength={0.6}>
        <path d="M0 0C-14-22-40-24-42-6C-42 12-16 14 0 0Z" fill={fill} />
        <path d="M0 0C14-22 40-24 42-6C42 12 16 14 0 0Z" fill={fill} />
        <path d="M-3 2L-20 34L-6 30L2 40L8 6ZM3 2L22 30L8 30L4 4Z" fill={fill} />
        <Oval at={[0, 0]} radius={9} fill="#C9412F" />
      </Lit>
    </Piece>
  );
}

export const TyingSango = (piece: PieceProps) => (
  <Piece {...piece}>
    <Sango
      grain={0.4}
      pose="stand"
      scale={0.26}
      left="chest"
      right="chest"
      face={{ eyes: 'down', mouth: 'smile', turn: [0.1, 0.7], tilt: 4, ears: [6, 6] }}
    />
    <Bow at={[0, -58]} scale={0.85} />
  </Piece>
);

import { usePaint } from '../../../kit/drawing.tsx';
import { Piece, type PieceProps } from '../../../kit/lit.tsx';
import { Oval } from '../../../kit/shapes.tsx';

/** Two rings where a finger has just touched the screen, centred on 0,0. */
export const TouchRings = (piece: PieceProps) => (
  <Piece {...piece}>
    {[
      { radius: [42, 15], width: 5, opacity: 0.95 },
      { radius: [72, 26], width: 4, opacity: 0.55 },
    ].map(({ radius: [across, down], width, opacity }) => (
      <ellipse rx={across} ry={down} fill="none" stroke="#FFF8EE" stroke-width={width} opacity={opacity} />
    ))}
    <Oval at={[0, 2]} radius={[20, 7]} fill="#D63A55" opacity={0.75} />
  </Piece>
);

/** The jam on the tip of that finger. */
export function Jam(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Oval at={[0, 0]} radius={[17, 13]} fill={paint.body('#D63A55')} />
      <Oval at={[-4, -5]} radius={[4, 3]} fill="#fff" opacity={0.8} />
    </Piece>
  );
}

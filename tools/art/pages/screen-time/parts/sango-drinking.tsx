/** Sango lifts a bowl with both hands and drinks the very last drop. */
import { Piece, type PieceProps } from '../../../kit/lit.tsx';
import { Place } from '../../../kit/shapes.tsx';
import { Sango, sangoParts } from '../../../sango/sango.tsx';
import { BowlOfSoup } from '../../../things/soup-bowl.tsx';

/** Stands on 0,0 behind the edge of a table; about 330 high. */
export function SangoDrinking(piece: PieceProps) {
  const acting = {
    pose: 'tell',
    face: { eyes: 'happy', turn: [0, -0.6], tilt: -4 },
    at: [0, 28],
    scale: 0.36,
  } as const;
  return (
    <Piece {...piece}>
      <Sango {...acting} parts={sangoParts.waistUp} />
      <Place at={[10, -62]} turn={-9}>
        <BowlOfSoup full={false} spoon={false} scale={1.02} />
      </Place>
      <Sango {...acting} parts={['hands']} />
    </Piece>
  );
}

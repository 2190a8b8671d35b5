/** Sango up to the waist in a cup of something hot. */
import { Piece, type PieceProps } from '../../../kit/lit.tsx';
import { Sango, sangoParts, type SangoProps } from '../../../sango/sango.tsx';
import { Cup, Steam } from '../../../things/dishes.tsx';

/** Stands on 0,0; the cup is 172 wide and 136 high, with Sango 420. */
export function SangoInCup({
  colour = '#3EA6A0',
  pose = 'wave-laughing',
  face,
  look,
  ...piece
}: PieceProps & Pick<SangoProps, 'pose' | 'face' | 'look'> & { colour?: string }) {
  const acting = { pose, face, look, at: [-4, -18] as const, scale: 0.4 };
  return (
    <Piece {...piece}>
      <Steam at={[10, -250]} scale={1} />
      <Sango {...acting} parts={sangoParts.waistUp} />
      <Cup colour={colour} scale={2.6} />
      <Sango {...acting} parts={['hands']} />
    </Piece>
  );
}

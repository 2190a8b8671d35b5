/** A hand that comes from behind and lies on somebody's shoulder: its wrist on 0,0, fingers to the right. */
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../../../kit/lit.tsx';
import { hands } from '../../../people/body/hands.ts';
import { skinColour, type Skin } from '../../../people/colours.ts';
import { Shapes } from '../../../people/shapes.tsx';

export function HandOnShoulder({ skin, ...piece }: PieceProps & { skin: Skin }) {
  const paint = usePaint();
  const colour = skinColour(skin);
  return (
    <Piece {...piece}>
      <Lit size="limb" strength={0.6}>
        <Shapes shapes={hands.relaxed({ skin: colour, fill: paint.body(colour) })} />
      </Lit>
    </Piece>
  );
}

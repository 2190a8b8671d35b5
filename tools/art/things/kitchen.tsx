/** Small things of a kitchen. */
import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, Shade, type PieceProps } from '../kit/lit.tsx';
import { darker, lighter, palette } from '../kit/palette.ts';
import { Box, Line, Oval } from '../kit/shapes.tsx';

interface ColouredProps extends PieceProps {
  colour?: string;
}

/** A plate that stands on its edge and faces us; radius 46 round 0,0. */
export function Plate({ colour = '#FFF8EE', ...piece }: ColouredProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit strength={0.6}>
        <Oval at={[0, 0]} radius={46} fill={paint.body(colour)} />
        <circle r={39} fill="none" stroke={palette.coral} stroke-width={4} opacity={0.7} />
        <Oval at={[0, 0]} radius={27} fill={paint.linear([darker(colour, 0.08), lighter(colour, 0.4)], 62)} />
      </Lit>
    </Piece>
  );
}

/** An onion; stands on 0,0, 66 wide, 74 high. */
export function Onion({ colour = '#D98A4A', ...piece }: ColouredProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Shade radius={[34, 5]} />
      <Lit>
        <path
          d="M-4-74C-2-64-6-60-14-54C-38-46-40-6-4 0H4C40-6 38-46 14-54C6-60 4-66 8-76Z"
          fill={paint.body(colour, 1.2)}
        />
        <Line
          path="M-2-54C-22-40-22-14-6-2M2-54C22-40 22-14 6-2"
          colour={darker(colour, 0.24)}
          width={3}
          opacity={0.5}
        />
      </Lit>
    </Piece>
  );
}

/** A jar with a wooden lid; stands on 0,0, 74 wide, 76 high. */
export function Jar({ colour = palette.coral, ...piece }: ColouredProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit>
        <Box at={[-33, -62]} size={[66, 62]} corner={16} fill={paint.body(colour)} />
        <Box at={[-37, -76]} size={[74, 18]} corner={8} fill="#B87B42" />
      </Lit>
    </Piece>
  );
}

/** A kettle; stands on 0,0, 170 wide, 132 high. */
export function Kettle({ colour = palette.coral, ...piece }: ColouredProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit>
        <Line path="M-44-56C-48-118 48-118 44-56" colour={darker(colour, 0.2)} width={9} />
        <Line path="M52-20C80-24 74-50 94-56" colour={colour} width={15} />
        <path d="M-62 0C-80-48-48-68 0-68S80-48 62 0Z" fill={paint.body(colour)} />
        <Line path="M-36-62Q0-72 36-62" colour={darker(colour, 0.2)} width={6} />
        <Oval at={[0, -74]} radius={[9, 8]} fill={palette.sun} />
      </Lit>
    </Piece>
  );
}

/** A pan with a long handle, hanging from 0,0; 84 wide, 190 long. */
export function HangingPan({ colour = '#8E83A0', ...piece }: ColouredProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit>
        <Line path="M0 4V104" colour={darker(colour, 0.35)} width={11} />
        <Oval at={[0, 146]} radius={42} fill={paint.body(colour, 1.3)} />
        <Oval at={[0, 146]} radius={31} fill={paint.linear([darker(colour, 0.25), darker(colour, 0.05)], 62)} />
      </Lit>
    </Piece>
  );
}

/** The heater under the window. Stands on 0,0; `width` wide, 170 high. */
import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, Shade, type PieceProps } from '../kit/lit.tsx';
import { darker } from '../kit/palette.ts';
import { Box, Line, Oval } from '../kit/shapes.tsx';

export function Heater({
  width = 320,
  colour = '#F4E8DA',
  ...piece
}: PieceProps & { width?: number; colour?: string }) {
  const paint = usePaint();
  const ribs = Math.round(width / 38);
  const step = width / ribs;
  return (
    <Piece {...piece}>
      <Shade radius={[width * 0.52, 10]} opacity={0.28} />
      <Lit strength={0.6}>
        {[-0.4, 0.4].map((share) => (
          <Box at={[share * width - 8, -22]} size={[16, 22]} corner={4} fill={darker(colour, 0.25)} />
        ))}
        {Array.from({ length: ribs }, (_, index) => (
          <Box
            at={[-width / 2 + index * step + 2, -170]}
            size={[step - 4, 154]}
            corner={14}
            fill={paint.linear([colour, darker(colour, 0.14)], 10)}
          />
        ))}
      </Lit>
      <Line path={`M${-width / 2 - 16}-140H${-width / 2}`} colour={darker(colour, 0.3)} width={9} />
      <Oval at={[-width / 2 - 18, -140]} radius={10} fill="#E2765E" />
    </Piece>
  );
}

/** A mitten, hanging from 0,0 by its cuff, thumb to the left; 56 wide, 84 long. */
export function Mitten({
  colour = '#E0566B',
  drips = false,
  ...piece
}: PieceProps & { colour?: string; drips?: boolean }) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit strength={0.7}>
        <path
          d="M-18 16C-24 24-44 26-42 42C-38 52-26 48-20 44C-22 62-18 84 4 84C26 84 28 56 20 16Z"
          fill={paint.body(colour)}
        />
        <Box at={[-22, -2]} size={[46, 22]} corner={8} fill={paint.body('#FFF4E2')} />
      </Lit>
      <Line path="M-8 42l8 10l8-10M-8 56l8 10l8-10" colour="#FFE3C4" width={4} />
      {drips && <path d="M4 94C12 106 10 114 4 114S-4 106 4 94Z" fill="#7FC4EE" />}
    </Piece>
  );
}

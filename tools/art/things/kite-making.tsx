/** What a kite is made of: string, sticks, sheets and strips of paper. */
import type { Point } from '../kit/curves.ts';
import { curve } from '../kit/curves.ts';
import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, Shade, type PieceProps } from '../kit/lit.tsx';
import type { Layered } from '../kit/page.tsx';
import { darker, lighter } from '../kit/palette.ts';
import { Box, Line } from '../kit/shapes.tsx';

export const stringColour = '#FFF8EA';

interface KiteStringProps extends Layered {
  through: readonly Point[];
  width?: number;
  colour?: string;
}

/** A string along a way, with a thin shadow so that it shows on sand and sky. */
export const KiteString = ({ through, width = 5, colour = stringColour }: KiteStringProps) => (
  <g>
    <Line
      path={curve(
        through.map(([x, y]): Point => [x + 1, y + 3]),
        false,
      )}
      colour="#8A6A4A"
      width={width}
      opacity={0.35}
    />
    <Line path={curve(through, false)} colour={colour} width={width} />
  </g>
);

/** A wooden reel wound with string, lying; 70 wide, 50 high round 0,0. Its string leaves at 20,-14. */
export function StringReel(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit>
        <Box at={[-34, -25]} size={[14, 50]} corner={6} fill={paint.body('#B87B42')} />
        <Box at={[20, -25]} size={[14, 50]} corner={6} fill={paint.body('#C98F54')} />
        <Box at={[-24, -19]} size={[48, 38]} corner={8} fill={paint.body(stringColour)} />
      </Lit>
      <Line path="M-20-10l38 6M-20 0l38 6M-20 10l36 5M-18-16l34 4" colour="#D8C3A0" width={2.4} opacity={0.8} />
    </Piece>
  );
}

/** Three bamboo sticks on the ground, 220 long, round 0,0. */
export function Sticks(piece: PieceProps) {
  return (
    <Piece {...piece}>
      <Line path="M-106 14L104 2M-90 22L96-16" colour="#7A5A3A" width={9} opacity={0.2} />
      <Lit strength={0.6}>
        <Line path="M-108 8L104-4" colour="#C99A5A" width={8} />
        <Line path="M-92 18L96-20" colour="#DDB474" width={8} />
        <Line path="M-70-14L110 14" colour="#B98746" width={8} />
      </Lit>
      <Line path="M-40 4v-1M30 0v-1M-20 3l0-1M50-11v-1" colour="#8A5A34" width={9} opacity={0.5} />
    </Piece>
  );
}

interface PaperSheetProps extends PieceProps {
  colour?: string;
  /** One corner turned up. */
  curled?: boolean;
}

/** A sheet of kite paper lying on the ground at a slant, 170 wide and 52 deep round 0,0. */
export function PaperSheet({ colour = '#F2644F', curled = true, ...piece }: PaperSheetProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Shade at={[4, 6]} radius={[96, 30]} opacity={0.22} />
      <Lit strength={0.5}>
        <path d="M-58-26H78L92 22Q20 30-84 24Z" fill={paint.body(colour)} />
        {curled && <path d="M52-26H78L86 2C76-10 66-18 52-26Z" fill={lighter(colour, 0.45)} />}
      </Lit>
      <Line path="M-64-2Q10 4 84-2" colour={darker(colour, 0.14)} width={2.4} opacity={0.4} />
    </Piece>
  );
}

interface PaperStripProps extends Layered {
  /** A zigzag or wave of points along its middle. */
  through: readonly Point[];
  colour?: string;
  width?: number;
}

/** A long strip of kite paper, for tails or for goats. */
export function PaperStrip({ through, colour = '#F2644F', width = 22 }: PaperStripProps) {
  const path = curve(through, false);
  return (
    <g>
      <Line
        path={curve(
          through.map(([x, y]): Point => [x + 2, y + 6]),
          false,
        )}
        colour="#7A4A3A"
        width={width}
        opacity={0.2}
      />
      <Line path={path} colour={darker(colour, 0.14)} width={width} />
      <Line
        path={curve(
          through.map(([x, y]): Point => [x - 1, y - 2]),
          false,
        )}
        colour={colour}
        width={width - 5}
      />
    </g>
  );
}

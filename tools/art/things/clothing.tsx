/** Slippers, socks, and snails rolled from socks. */
import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, Shade, type PieceProps } from '../kit/lit.tsx';
import { darker, lighter, palette } from '../kit/palette.ts';
import { Line, Oval } from '../kit/shapes.tsx';

interface ColouredProps extends PieceProps {
  colour?: string;
}

/** One of Grandma Rosa's slippers from the side, its toe to the right; stands on 0,0, 80 wide, 34 high. */
export function Slipper({ colour = '#C86A8A', shadow = true, ...piece }: ColouredProps & { shadow?: boolean }) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      {shadow && <Shade radius={[44, 5]} />}
      <Lit>
        <path d="M-38-14C-36-20-22-18-8-16L6-8L-36-6Z" fill={darker(colour, 0.35)} />
        <path d="M-10-18C2-34 34-30 40-12C41-4 38-2 32-2H-6C-14-4-16-12-10-18Z" fill={paint.body(colour, 1.2)} />
        <path d="M-40-8H42Q44 0 36 0H-34Q-41 0-40-8Z" fill={paint.body(darker(colour, 0.45))} />
        <Oval at={[16, -28]} radius={[9, 8]} fill={paint.body('#FFE9D6')} />
      </Lit>
    </Piece>
  );
}

/** Slippers seen from above, toes up; 46 wide, 84 high, centred on 0,0. */
export function SlipperFromAbove({ colour = '#C86A8A', ...piece }: ColouredProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit>
        <path
          d="M-20-14C-22-44 22-44 20-14C18 4 20 20 16 32C8 44-8 44-16 32C-20 20-18 4-20-14Z"
          fill={paint.body(darker(colour, 0.35))}
        />
        <path d="M-22-8C-26-50 26-50 22-8C10 2-10 2-22-8Z" fill={paint.body(colour, 1.2)} />
        <Oval at={[0, -28]} radius={[9, 8]} fill={paint.body('#FFE9D6')} />
      </Lit>
    </Piece>
  );
}

/** A loose sock, toe to the right, hanging from 0,0 by its cuff; 40 wide, 62 high. */
export function LooseSock({ colour = palette.sun, ...piece }: ColouredProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit strength={0.6}>
        <path d="M-11 0H11L11 34Q14 46 28 48Q36 54 28 61H2Q-11 58-10 42Z" fill={paint.body(colour)} />
        <Line path="M-10 6H10M-10 18H11" colour={lighter(colour, 0.55)} width={5} />
        <path d="M22 48Q36 50 30 61H24Q18 54 22 48Z" fill={lighter(colour, 0.45)} />
      </Lit>
    </Piece>
  );
}

/** A sock rolled into a snail, ready to race; stands on 0,0 facing right, 84 wide, 54 high. */
export function SockSnail({ colour = palette.sea, ...piece }: ColouredProps) {
  const paint = usePaint();
  const stripe = lighter(colour, 0.5);
  return (
    <Piece {...piece}>
      <Shade radius={[42, 5]} opacity={0.28} />
      <Lit>
        <path
          d="M-40-2C-44-14-30-18-10-16H20C22-26 34-34 42-24C48-12 42 0 28 0H-30Q-38 0-40-2Z"
          fill={paint.body(stripe)}
        />
        <Oval at={[-6, -26]} radius={[27, 26]} fill={paint.body(colour)} />
        <Line
          path="M-6-26m-2 2a6 6 0 0 1 8-6a10 10 0 0 1 1 17a16 16 0 0 1-20-14a19 19 0 0 1 20-19"
          colour={stripe}
          width={5}
        />
        <Line path="M-38-6H36" colour={colour} width={4} opacity={0.6} />
      </Lit>
      <Oval at={[32, -20]} radius={[2.8, 3.2]} fill={palette.ink} />
      <Oval at={[41, -19]} radius={[2.6, 3]} fill={palette.ink} />
      <Line path="M34-11q4 3 7 0" colour={palette.ink} width={2.2} />
    </Piece>
  );
}

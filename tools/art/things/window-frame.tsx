/**
 * A small empty window frame with curtains and a flower pot on its sill; there is nothing in it but the view behind.
 */
import type { Layered } from '../kit/page.tsx';
import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../kit/lit.tsx';
import { darker, lighter } from '../kit/palette.ts';
import { Box, Line, Oval } from '../kit/shapes.tsx';

interface WindowFrameProps extends PieceProps, Layered {
  colour: string;
  curtain: string;
  /** A flower on the sill, by colour; none without. */
  flower?: string;
  /** A round one. */
  round?: boolean;
}

const square = 'M-61-108H61V0H-61ZM-42-90V-14H42V-90Z';
const circle = 'M0-111A58 58 0 1 1 0 5A58 58 0 1 1 0-111ZM0-92A39 39 0 1 0 0-14A39 39 0 1 0 0-92Z';

function Curtains({ colour }: { colour: string }) {
  const paint = usePaint();
  return (
    <Lit strength={0.5}>
      <path d="M-46-92H-2C-8-66-22-54-38-46C-44-44-46-50-46-54Z" fill={paint.body(colour)} />
      <path d="M46-92H2C8-66 22-54 38-46C44-44 46-50 46-54Z" fill={paint.body(colour)} />
      <Line
        path="M-18-90q-4 22-20 34M-32-90q-2 20-8 30M18-90q4 22 20 34M32-90q2 20 8 30"
        colour={darker(colour, 0.16)}
        width={2.4}
        opacity={0.5}
      />
    </Lit>
  );
}

function FlowerPot({ colour }: { colour: string }) {
  const paint = usePaint();
  return (
    <>
      <Line path="M20-30V-52M20-38q8-2 10-10" colour="#4F9A5C" width={4} />
      {[0, 72, 144, 216, 288].map((angle) => (
        <Oval at={[20 + Math.cos(angle / 57.3) * 8, -58 + Math.sin(angle / 57.3) * 8]} radius={6.4} fill={colour} />
      ))}
      <Oval at={[20, -58]} radius={5} fill="#FFE39A" />
      <Lit strength={0.5}>
        <path d="M8-30H32L28-10H12Z" fill={paint.body('#D9774A')} />
      </Lit>
    </>
  );
}

/** 132 wide and 112 high; its sill's middle stands on 0,0. */
export function WindowFrame({ colour, curtain, flower, round = false, ...piece }: WindowFrameProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Curtains colour={curtain} />
      {flower && <FlowerPot colour={flower} />}
      <Lit strength={0.7}>
        <path d={round ? circle : square} fill={paint.body(colour)} fill-rule="evenodd" />
        <Box at={[-70, -13]} size={[140, 17]} corner={6} fill={paint.body(lighter(colour, 0.16))} />
      </Lit>
    </Piece>
  );
}

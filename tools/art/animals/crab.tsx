/** A small red crab, from the front. Stands on 0,0; 108 wide, 66 high. */
import type { ComponentChildren } from 'preact';
import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../kit/lit.tsx';
import { palette } from '../kit/palette.ts';
import { Line, Oval } from '../kit/shapes.tsx';
import { CarrotFlag } from '../things/rockets.tsx';
import { Eye } from './eye.tsx';

const claw = 'M52-46C54-62 34-66 30-50L40-48L36-38C44-36 50-40 52-46Z';
const otherClaw = 'M-52-46C-54-62-34-66-30-50L-40-48L-36-38C-44-36-50-40-52-46Z';

export function Crab(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit>
        <Line path="M-24-10L-40 0M-22-6L-34 8M24-10L40 0M22-6L34 8" colour={palette.coralDark} width={5} />
        <Line path="M-24-20C-40-26-42-36-40-44M24-20C40-26 42-36 40-44" colour={palette.coralDark} width={7} />
        <path d={otherClaw + claw} fill={paint.body(palette.coral)} />
        <path d="M-30-14C-30-32-16-38 0-38S30-32 30-14C22-2-22-2-30-14Z" fill={paint.body(palette.coral)} />
        <Line path="M-9-36V-46M9-36V-46" colour={palette.coral} width={4} />
      </Lit>
      <Oval at={[-9, -48]} radius={[6, 6.5]} fill="#fff" />
      <Oval at={[9, -48]} radius={[6, 6.5]} fill="#fff" />
      <Eye at={[-8, -48]} radius={3} />
      <Eye at={[10, -48]} radius={3} />
      <Line path="M-7-18Q0-11 7-18" colour="#7A1F3A" width={2.6} />
    </Piece>
  );
}

/** A soup spoon afloat, its bowl round 0,0, its handle to the upper right; 180 wide. */
function SpoonBoat({ children }: { children: ComponentChildren }) {
  const paint = usePaint();
  return (
    <>
      <Line path="M30 2L118-40" colour="#B9AFC8" width={12} />
      {children}
      <Lit>
        <path d="M-56-12C-44 22 26 24 44-8Q-6 8-56-12Z" fill={paint.linear(['#E9E4F2', '#A79FBC'], 80)} />
      </Lit>
    </>
  );
}

interface CrabInSpoonProps extends PieceProps {
  doing?: 'rowing' | 'waving a flag';
}

/** The crab in its soup spoon, on the waterline 0,0; 180 wide, 90 high (more with the flag). */
export function CrabInSpoon({ doing = 'rowing', ...piece }: CrabInSpoonProps) {
  return (
    <Piece {...piece}>
      <SpoonBoat>
        <Crab at={[-8, -6]} scale={0.8} />
      </SpoonBoat>
      {doing === 'rowing' && (
        <>
          <Line path="M-42-40L-74 14" colour="#C98A4C" width={6} />
          <path d="M-70 8C-62 12-66 30-74 34C-84 32-86 20-80 12Z" fill="#C98A4C" />
        </>
      )}
      {doing === 'waving a flag' && <CarrotFlag at={[-46, -34]} scale={0.62} turn={-16} />}
    </Piece>
  );
}

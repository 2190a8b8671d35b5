/** A large photo on the meadow's evening green: paper, tape, and the window everything in it is cut by. */
import { usePaint, type Children } from '../../../kit/drawing.tsx';
import { Glow, Lit } from '../../../kit/lit.tsx';
import type { Layered } from '../../../kit/page.tsx';
import { Box, Place } from '../../../kit/shapes.tsx';

/** Where the photo shows, in the units of the board. */
const photoWindow = { left: 60, top: 122, width: 760, height: 530 };

const { left, top, width, height } = photoWindow;

/** What lies in the photo; its things keep the board's units. */
export function InPhoto({ children }: Children & Layered) {
  const paint = usePaint();
  const [right, bottom] = [left + width, top + height];
  const across = `M${left + 8} ${top}H${right - 8}q8 0 8 8V${bottom - 8}q0 8-8 8`;
  const edge = `${across}H${left + 8}q-8 0-8-8V${top + 8}q0-8 8-8Z`;
  return <g clip-path={paint.clip(edge)}>{children}</g>;
}

function Tape({ at, turn }: { at: readonly [number, number]; turn: number }) {
  return (
    <Place at={at} turn={turn}>
      <path d="M-52-15L52-15L48-8L52 0L48 8L52 15H-52L-48 8L-52 0L-48-8Z" fill="#F7E3A8" opacity={0.86} />
      <path d="M-44-9H44" stroke="#FFF6DA" stroke-width={3} opacity={0.7} />
    </Place>
  );
}

/** The ground and the paper; what the photo shows comes over it. */
export function PhotoPaper() {
  const paint = usePaint();
  return (
    <g>
      <Box at={[0, 0]} size={[1280, 720]} fill={paint.linear(['#17606E', '#1E7A72', '#134A63'], 50)} />
      <Glow at={[430, 330]} radius={620} colour="#4FB59A" opacity={0.5} />
      <Box at={[46, 118]} size={[800, 580]} corner={18} fill="#0B2F4A" opacity={0.35} filter={paint.blur(10)} />
      <Lit size="medium" strength={0.4}>
        <Box at={[40, 104]} size={[800, 584]} corner={16} fill="#FFFDF6" />
      </Lit>
    </g>
  );
}

/** Two strips of tape hold the photo. */
export const Tapes = () => (
  <g>
    <Tape at={[66, 112]} turn={-38} />
    <Tape at={[814, 112]} turn={38} />
  </g>
);

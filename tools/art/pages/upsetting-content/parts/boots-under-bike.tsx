/** All that shows of Dad while he mends: two boots with different laces on a board, the legs going off to the right. */
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../../../kit/lit.tsx';
import { RollingBoard } from '../../../things/rolling-board.tsx';
import { LyingBoot } from '../../../things/work-boots.tsx';

const trousers = '#5B4A6E';

/** Heels on 0,-36; 470 long, 190 high. */
export function BootsUnderBike(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <RollingBoard at={[250, 0]} length={420} />
      <Lit>
        <path d="M150-108C240-116 360-120 470-116V-44C360-40 240-38 150-42Z" fill={paint.body(trousers)} />
      </Lit>
      <LyingBoot at={[44, -48]} laces="#E0563F" turn={5} />
      <Lit>
        <path d="M116-94C230-104 360-108 470-104V-34C350-30 230-28 116-32Z" fill={paint.body('#6A587E')} />
      </Lit>
      <LyingBoot at={[0, -34]} laces="#FFC94D" turn={-4} />
    </Piece>
  );
}

import { Piece, type PieceProps } from '../../../kit/lit.tsx';
import { Line, Oval } from '../../../kit/shapes.tsx';
import { SoapBubble } from '../../../things/bubbles.tsx';

/** A note to sing, 40 high round 0,0: `pair` is two joined. */
function Note({ pair = false, colour }: { pair?: boolean; colour: string }) {
  return pair ? (
    <>
      <Line path="M-10 16V-16L14-20V12" colour={colour} width={6} />
      <Oval at={[-16, 17]} radius={[9, 7]} fill={colour} />
      <Oval at={[8, 13]} radius={[9, 7]} fill={colour} />
    </>
  ) : (
    <>
      <Line path="M4 14V-18Q10-8 18-8" colour={colour} width={6} />
      <Oval at={[-3, 15]} radius={[9, 7]} fill={colour} />
    </>
  );
}

/** Three bubbles of song, the largest first, rising to the upper right from 0,0; about 240 wide and high. */
export const SongBubbles = (piece: PieceProps) => (
  <Piece {...piece}>
    <SoapBubble at={[0, 0]} radius={34}>
      <Note colour="#F2644F" />
    </SoapBubble>
    <SoapBubble at={[70, -84]} radius={44}>
      <Note pair colour="#7A3E8E" />
    </SoapBubble>
    <SoapBubble at={[16, -182]} radius={28}>
      <Note colour="#16807E" />
    </SoapBubble>
  </Piece>
);

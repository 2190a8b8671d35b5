/** What the festival's photo shows besides Mei. */
import { Library } from '../../../cards/parts/library.tsx';
import { PlacePin, Star } from '../../../cards/things/marks.tsx';
import { Ticket } from '../../../cards/things/paper.tsx';
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit, Piece, Shade, type PieceProps } from '../../../kit/lit.tsx';
import { palette } from '../../../kit/palette.ts';
import { Box, Line, Oval, Place } from '../../../kit/shapes.tsx';

const sand = '#F0CE92';

function Tower({ x, width, height }: { x: number; width: number; height: number }) {
  const paint = usePaint();
  const merlons = width > 60 ? [0, 1, 2, 3] : [0, 1, 2];
  const step = width / (merlons.length - 0.4);
  return (
    <g>
      <path
        d={`M${x - width / 2 - 4} 0L${x - width / 2} ${-height}H${x + width / 2}L${x + width / 2 + 4} 0Z`}
        fill={paint.body(sand)}
      />
      {merlons.map((index) => (
        <Box
          at={[x - width / 2 + index * step, -height - 15]}
          size={[step * 0.6, 20]}
          corner={4}
          fill={paint.body(sand)}
        />
      ))}
    </g>
  );
}

/** Mei's castle stands on 0,0; 270 wide, 290 high. */
export function GreatCastle(piece: PieceProps) {
  const paint = usePaint();
  const windows = [
    [-88, -92],
    [88, -96],
    [0, -206],
    [-22, -128],
    [22, -128],
  ] as const;
  return (
    <Piece {...piece}>
      <Shade radius={[160, 16]} opacity={0.28} />
      <Lit size="medium" strength={0.9}>
        <path d="M-158 6C-120-22 120-24 158 6Z" fill={paint.body('#E4BC80')} />
        <Tower x={0} width={74} height={236} />
        <Box at={[-92, -150]} size={[184, 150]} corner={6} fill={paint.body('#EFC98A')} />
        {[-70, -36, -2, 32, 66].map((x) => (
          <Box at={[x - 10, -164]} size={[20, 22]} corner={4} fill={paint.body('#EFC98A')} />
        ))}
        <Tower x={-90} width={56} height={132} />
        <Tower x={90} width={56} height={140} />
      </Lit>
      <path d="M-24 0V-44A24 24 0 0 1 24-44V0Z" fill="#A8703E" />
      <path d="M-15 0V-42A15 15 0 0 1 15-42V0Z" fill="#7E4E2C" />
      {windows.map(([x, y]) => (
        <path d={`M${x - 7} ${y + 12}V${y}A7 7 0 0 1 ${x + 7} ${y}V${y + 12}Z`} fill="#B9824A" />
      ))}
      <Line path="M0-250V-292" colour="#A8622F" width={5} />
      <path d="M0-292L40-278L0-262Z" fill={palette.coral} />
      {(
        [
          [-128, -6],
          [60, -22],
          [132, -2],
        ] as const
      ).map(([x, y]) => (
        <Place at={[x, y]}>
          <path d="M0 8C-10 8-13-2-9-8C-6-13 6-13 9-8C13-2 10 8 0 8Z" fill={paint.body('#FFD3C0')} />
          <Line path="M0 6V-10M0 6L-6-6M0 6L6-6" colour="#E98A74" width={1.6} />
        </Place>
      ))}
    </Piece>
  );
}

/** The festival's flag on its pole; the pole's foot is 0,0, 340 high. */
export function FestivalFlag(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Shade radius={[30, 6]} />
      <Lit>
        <Box at={[-6, -340]} size={[12, 340]} corner={6} fill={paint.body('#A8622F')} />
        <Oval at={[0, -342]} radius={10} fill={paint.body(palette.sun)} />
      </Lit>
      <Lit strength={0.7}>
        <path d="M6-330C50-342 80-316 132-328L112-284L132-240C84-230 52-254 6-244Z" fill={paint.body(palette.teal)} />
      </Lit>
      <path d="M28-287C40-310 72-310 84-288L106-302V-272L84-286C72-266 40-264 28-287Z" fill="#FFF4E2" />
      <Oval at={[44, -290]} radius={4} fill={palette.ink} />
      <Line path="M62-298q6 11 0 22" colour="#BFE3DC" width={3} />
    </Piece>
  );
}

/** A stall's round mirror on a stand; a baby looks out of it. It stands on 0,0; 190 high. */
export function StallMirror(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Shade radius={[62, 8]} />
      <Lit>
        <Box at={[-7, -44]} size={[14, 44]} fill={paint.body('#A8622F')} />
        <path d="M-46 0Q-44-14-20-16H20Q44-14 46 0Z" fill={paint.body('#B87440')} />
        <Oval at={[0, -112]} radius={[68, 74]} fill={paint.body('#C68A4C')} />
      </Lit>
      <Oval at={[0, -112]} radius={[56, 62]} fill={paint.linear(['#E4F5FD', '#A9D3EC'], 60)} />
      <Library name="baby-medium" at={[4, -104]} size={76} untreated />
      <path d="M-38-138Q-28-162-6-168L-34-104Q-44-120-38-138Z" fill="#fff" opacity={0.5} />
    </Piece>
  );
}

/** The app's stamp on the photo: a pin on a round sticker, 116 across. */
export function PlaceStamp(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit strength={0.6}>
        <Oval at={[0, 0]} radius={58} fill="#FFFDF6" />
        <Oval at={[0, 0]} radius={50} fill={paint.body(palette.sky)} />
      </Lit>
      <path d="M-50 8C-30-6-10 16 10 4S38-2 49 12C44 36 24 50 0 50S-44 34-50 8Z" fill={palette.leaf} opacity={0.8} />
      <Place at={[0, -6]} scale={0.78}>
        <Lit>
          <PlacePin />
        </Lit>
      </Place>
    </Piece>
  );
}

/** A hearing aid with two stars behind an ear; 0,0 is the ear's middle, seen from the front. */
export function StarryAid(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit size="limb">
        <path
          d="M-4-26C12-34 26-20 24 0C23 14 14 24 6 22C2 20 4 14 8 8C13 0 12-14 0-16C-8-17-10-23-4-26Z"
          fill={paint.body(palette.teal)}
        />
      </Lit>
      <Star at={[14, -14]} size={5} />
      <Star at={[17, 3]} size={4} colour="#FFE6A6" />
      <Star at={[34, -30]} size={7} />
    </Piece>
  );
}

/** The ticket, as it is held. */
export const HeldTicket = (piece: PieceProps) => (
  <Piece {...piece}>
    <Lit>
      <Ticket />
    </Lit>
  </Piece>
);

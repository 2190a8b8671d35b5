/** Things on and over Omar's desk, each round 0,0 or standing on it. */
import { Library } from '../../../cards/parts/library.tsx';
import { CodeDots, StickyNote } from '../../../cards/things/paper.tsx';
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit, Piece, Shade, type PieceProps } from '../../../kit/lit.tsx';
import { palette } from '../../../kit/palette.ts';
import { Box, Line, Oval, Place } from '../../../kit/shapes.tsx';

/** The note with a code, stuck to a lamp's foot or a wall. */
export const CodeNote = (piece: PieceProps) => (
  <Piece {...piece}>
    <Lit>
      <StickyNote />
    </Lit>
    <CodeDots />
  </Piece>
);

/** A mug that stands on 0,0; 120 wide, 100 high. */
export function BananaMug(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Shade radius={[60, 9]} />
      <Lit>
        <Line path="M44-70C84-78 84-18 40-22" colour={palette.teal} width={14} />
        <path d="M-52-96H48V-18Q48 0 30 0H-34Q-52 0-52-18Z" fill={paint.body(palette.teal)} />
      </Lit>
      <Oval at={[-2, -96]} radius={[50, 11]} fill="#0E6468" />
      <Oval at={[-2, -94]} radius={[42, 7]} fill="#7A4A34" />
      <Oval at={[-4, -47]} radius={[34, 32]} fill="#FFF4E2" />
      <Library name="banana" at={[-4, -44]} size={54} />
    </Piece>
  );
}

/** A calendar on the wall: one day has a red ring and a stethoscope beside it. */
export function ClinicCalendar(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit strength={0.6}>
        <Box at={[-64, -70]} size={[128, 146]} corner={12} fill={paint.body('#FFFDF6')} />
        <path d="M-52-70H52Q64-70 64-58V-36H-64V-58Q-64-70-52-70Z" fill={palette.coral} />
        {[-34, 0, 34].map((x) => (
          <Box at={[x - 4, -82]} size={[8, 22]} corner={4} fill="#6B5A80" />
        ))}
      </Lit>
      {[0, 1, 2, 3].map((week) =>
        [0, 1, 2, 3, 4].map((day) => (
          <Box at={[-54 + day * 22, -24 + week * 23]} size={[16, 15]} corner={4} fill="#DDD3E4" />
        )),
      )}
      <circle cx={20} cy={29} r={17} fill="none" stroke={palette.coral} stroke-width={5} />
      <Library name="stethoscope" at={[40, 52]} size={74} />
    </Piece>
  );
}

/** A robot of bottles that stands on 0,0; 200 wide, 300 high. */
export function BottleRobot(piece: PieceProps) {
  const paint = usePaint();
  const bottle = paint.body('#9ADBE4');
  return (
    <Piece {...piece}>
      <Shade radius={[100, 12]} />
      <Lit strength={0.7}>
        <Line path="M0-262V-292" colour="#5E4A78" width={8} />
        <Oval at={[0, -298]} radius={13} fill={palette.sun} />
        {[-1, 1].map((side) => (
          <Place scale={[side, 1]}>
            <path d="M52-150Q92-152 100-120L92-112Q84-128 52-124Z" fill="#5E4A78" />
            <path
              d="M84-122H112V-112Q122-104 122-90V-58Q122-48 110-48H88Q76-48 76-58V-90Q76-104 84-112Z"
              fill={bottle}
            />
            <Box at={[86, -136]} size={[24, 16]} corner={5} fill={palette.coral} />
            <Line path="M90-48Q84-34 92-26M108-48Q116-36 108-26" colour="#5E4A78" width={8} />
            <Box at={[22, -44]} size={[30, 34]} corner={8} fill="#6FB7C6" />
            <path d="M14 0Q14-20 36-20T60 0Z" fill="#5E4A78" />
          </Place>
        ))}
        <path
          d="M-58-166H58Q66-166 66-152V-56Q66-36 46-36H-46Q-66-36-66-56V-152Q-66-166-58-166Z"
          fill={paint.body('#8FD3DF')}
        />
        <Box at={[-18, -182]} size={[36, 22]} corner={6} fill="#5E4A78" />
        <Box at={[-72, -266]} size={[144, 92]} corner={34} fill={paint.body('#7CC7D8')} />
        {[-82, 66].map((x) => (
          <Box at={[x, -238]} size={[16, 36]} corner={8} fill={palette.coral} />
        ))}
      </Lit>
      <Box at={[-54, -250]} size={[108, 60]} corner={26} fill="#2B2450" />
      {[-24, 24].map((x) => (
        <Oval at={[x, -224]} radius={[11, 13]} fill="#9DF3E4" />
      ))}
      <Line path="M-13-203q13 9 26 0" colour="#9DF3E4" width={5} />
      <path
        d="M0-62C-30-86-32-110-16-116C-6-118 0-110 0-106C0-110 6-118 16-116C32-110 30-86 0-62Z"
        fill={palette.coral}
      />
      <Oval at={[-46, -150]} radius={4} fill="#5E4A78" />
      <Oval at={[46, -150]} radius={4} fill="#5E4A78" />
      <path
        d="M-60-246Q-50-260-30-260"
        fill="none"
        stroke="#fff"
        stroke-width={6}
        stroke-linecap="round"
        opacity={0.6}
      />
    </Piece>
  );
}

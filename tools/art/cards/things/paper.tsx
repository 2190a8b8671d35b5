/** Things made of paper and card. Writing is lines and dots, never letters. */
import { usePaint, type Children } from '../../kit/drawing.tsx';
import { palette } from '../../kit/palette.ts';
import { Box, Line, Oval, Place } from '../../kit/shapes.tsx';
import { Heart, Star } from './marks.tsx';

const white = '#FFFDF6';
const faint = '#B9AFC8';

const Row = ({ x, y, width }: { x: number; y: number; width: number }) => (
  <Box at={[x, y]} size={[width, 5]} corner={2.5} fill={faint} />
);

/** A sheet of paper with one corner folded. */
export function Sheet() {
  const paint = usePaint();
  return (
    <g>
      <path d="M-38-52H22L42-32V46Q42 52 36 52H-38Q-44 52-44 46V-46Q-44-52-38-52Z" fill={paint.body(white)} />
      <path d="M22-52L42-32H26Q22-32 22-36Z" fill="#D9CDE2" />
    </g>
  );
}

/** A child's picture of a house, with hearts round it. */
export function HeartDrawing() {
  const paint = usePaint();
  return (
    <g>
      <Place at={[0, 6]} turn={-5}>
        <Box at={[-46, -42]} size={[92, 84]} corner={6} fill={paint.body(white)} />
        <Box at={[-38, -34]} size={[76, 56]} corner={4} fill="#D7EFF7" />
        <path d="M-38 22V8Q-16-10 4 6T38 0V22Z" fill={palette.leaf} />
        <Oval at={[20, -18]} radius={9} fill={palette.sun} />
        <path d="M-26 8V-8L-14-20L-2-8V8Z" fill={palette.coral} />
      </Place>
      <Heart at={[-36, -44]} size={12} />
      <Heart at={[42, -40]} size={15} />
      <Heart at={[52, 18]} size={11} colour="#E0709A" />
      <Heart at={[-48, 34]} size={13} colour="#E0709A" />
    </g>
  );
}

/** A month of tiles; one day is marked. */
export function Calendar() {
  const paint = usePaint();
  return (
    <g>
      <Box at={[-48, -42]} size={[96, 92]} corner={12} fill={paint.body(white)} />
      <path d="M-36-42H36Q48-42 48-30V-18H-48V-30Q-48-42-36-42Z" fill={palette.coral} />
      {[-24, 24].map((x) => (
        <Box at={[x - 4, -54]} size={[8, 22]} corner={4} fill="#6B5A80" />
      ))}
      {[0, 1, 2].map((week) =>
        [0, 1, 2, 3].map((day) => (
          <Box
            at={[-38 + day * 20, -8 + week * 18]}
            size={[14, 12]}
            corner={3}
            fill={week === 1 && day === 2 ? palette.sun : '#DDD3E4'}
          />
        )),
      )}
    </g>
  );
}

/** A square note with a white edge; its lower corner comes off. */
export function StickyNote({ colour = '#FFE08A' }: { colour?: string }) {
  const paint = usePaint();
  return (
    <g>
      <path
        d="M-46-46H46V20L20 48H-46Z"
        fill={paint.body(colour)}
        stroke={white}
        stroke-width={9}
        stroke-linejoin="round"
      />
      <path d="M46 20L20 48V26Q20 20 26 20Z" fill={white} />
    </g>
  );
}

/** Four dots and a line: a code nobody else should read. */
export const CodeDots = () => (
  <g>
    {[-27, -9, 9, 27].map((x) => (
      <Oval at={[x, -2]} radius={6.5} fill={palette.ink} />
    ))}
    <Line path="M-30 18h36" colour="#C9962F" width={4} />
  </g>
);

export function Clipboard() {
  const paint = usePaint();
  return (
    <g>
      <Box at={[-42, -48]} size={[84, 100]} corner={10} fill={paint.body('#B87B42')} />
      <Box at={[-34, -38]} size={[68, 82]} corner={5} fill={white} />
      <Box at={[-18, -56]} size={[36, 18]} corner={7} fill="#9A8FAE" />
      {[-22, -4, 14].map((y) => (
        <g>
          <Box at={[-26, y]} size={[11, 11]} corner={3} fill={palette.sky} />
          <Row x={-8} y={y + 3} width={34} />
        </g>
      ))}
      <Line path="M-25-17l4 4l8-9" colour={palette.tealDark} width={4} />
    </g>
  );
}

/** Notched at both ends, with a star and lines a machine reads. */
export function Ticket() {
  const paint = usePaint();
  const bars = [2, 9, 14, 21, 25, 33, 38, 44];
  return (
    <Place turn={-8}>
      <path d="M-60-30H60V-10A10 10 0 0 0 60 10V30H-60V10A10 10 0 0 0-60-10Z" fill={paint.body('#FFE08A')} />
      <Star at={[-34, 0]} size={13} colour={palette.coral} />
      {bars.map((x, index) => (
        <Box at={[x, -20]} size={[index % 3 ? 3 : 5, 40]} fill={palette.ink} />
      ))}
    </Place>
  );
}

export function NameTag() {
  const paint = usePaint();
  return (
    <g>
      <Place turn={-4}>
        <Box at={[-54, -30]} size={[108, 66]} corner={12} fill={paint.body(white)} />
        <path d="M-42-30H42Q54-30 54-18V-8H-54V-18Q-54-30-42-30Z" fill={palette.coral} />
        <Line path="M-34 16C-26 4-18 26-8 14S10 6 18 16S32 14 36 10" colour={palette.ink} width={5} />
      </Place>
      <Box at={[-8, -46]} size={[16, 20]} corner={5} fill="#9A8FAE" />
    </g>
  );
}

/** A player's page in a game: a head without a face, and a pad. */
export function GameProfile() {
  const paint = usePaint();
  return (
    <g>
      <Box at={[-50, -52]} size={[100, 104]} corner={14} fill={paint.body(white)} />
      <path d="M-36-52H36Q50-52 50-38V-14H-50V-38Q-50-52-36-52Z" fill={paint.linear(['#8B55A6', palette.sea], 30)} />
      <Oval at={[0, -14]} radius={24} fill={white} />
      <Oval at={[0, -20]} radius={8} fill={palette.ink} />
      <path d="M-13 0C-13-14 13-14 13 0Z" fill={palette.ink} />
      <Box at={[-24, 18]} size={[48, 24]} corner={12} fill="#6B5A80" />
      <Line path="M-13 24v12M-19 30h12" colour={palette.paper} width={4} />
      <Oval at={[9, 33]} radius={3.4} fill={palette.coral} />
      <Oval at={[16, 27]} radius={3.4} fill={palette.sun} />
    </g>
  );
}

/** Three cards in a fan, for pictures laid on them. */
export function QuizCards({ children }: Children) {
  const paint = usePaint();
  const cards = [
    { at: [-30, -14], turn: -10, colour: palette.sea },
    { at: [4, -20], turn: 4, colour: palette.sun },
    { at: [34, -8], turn: 14, colour: palette.coral },
  ] as const;
  return (
    <g>
      {cards.map(({ at, turn, colour }) => (
        <Place at={at} turn={turn}>
          <Box at={[-24, -30]} size={[48, 64]} corner={9} fill={white} />
          <Box at={[-19, -25]} size={[38, 54]} corner={6} fill={paint.body(colour)} />
        </Place>
      ))}
      {children}
    </g>
  );
}

/** A closed book with a star on its cover. */
export function StarBook() {
  const paint = usePaint();
  return (
    <g>
      <path d="M-42-46Q-42-52-34-52H38Q42-52 42-48V46Q42 50 38 50H-34Q-42 50-42 44Z" fill={paint.body(palette.sea)} />
      <path d="M-36 38H40V47H-34Q-38 47-38 43T-36 38Z" fill="#FFF4E2" />
      <Line path="M-32 42.5H38" colour="#E0CBAA" width={1.6} />
      <Line path="M-32-50V36" colour="#3D72AE" width={4} />
      <Oval at={[6, -8]} radius={21} fill={palette.sun} />
      <Star at={[6, -8]} size={12} colour="#FFF4E2" />
    </g>
  );
}

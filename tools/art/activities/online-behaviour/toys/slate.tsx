/** The chat and what comes out of it: slate, bubbles, letters, a folded sheet, a photo on a clip, a visitor. */
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit, Shade } from '../../../kit/lit.tsx';
import { palette } from '../../../kit/palette.ts';
import { Box, Line, Oval, Place } from '../../../kit/shapes.tsx';
import { SleepDots, Star } from '../../../cards/things/marks.tsx';

const FRAME = '#4A3D66';

/** 524 × 452; its screen begins 16 units inside. */
export function Slate() {
  const paint = usePaint();
  return (
    <g>
      <Shade at={[262, 438]} radius={[250, 14]} opacity={0.5} colour="#120C2E" />
      <Lit size="medium" strength={0.8}>
        <Box at={[3, 3]} size={[518, 436]} corner={40} fill={paint.body(FRAME)} />
      </Lit>
      <Box at={[16, 18]} size={[492, 406]} corner={28} fill={paint.linear(['#3B3270', '#2A2350', '#241E48'], 80)} />
      <Box at={[16, 18]} size={[492, 406]} corner={28} fill={paint.radial(SCREEN_LIGHT, 0.2, 0, 0.9)} />
      <path d="M44 19H480Q506 20 508 46V60Q300 40 18 150V46Q20 20 44 19Z" fill="#FFFFFF" opacity={0.035} />
      <EarlierTalk />
      <Box at={[232, 8]} size={[60, 5]} corner={2.5} fill="#8E83A0" />
    </g>
  );
}

/** What was written before, too faint to read. */
const EarlierTalk = () => (
  <g opacity={0.16}>
    {[36, 88].map((y, index) => (
      <g key={y}>
        <Oval at={[62, y + 19]} radius={19} fill="#E9DDF2" />
        <Box at={[92, y]} size={[index ? 150 : 210, 38]} corner={17} fill="#E9DDF2" />
        <Line path={`M112 ${y + 19}h${index ? 104 : 160}`} colour="#2A2350" width={6} opacity={0.6} />
      </g>
    ))}
  </g>
);

const SCREEN_LIGHT = [
  ['#8C7BD0', 0, 0.35],
  ['#8C7BD0', 1, 0],
] as const;

/** The empty bubble that waits for the child, 180 × 76: dots in a dashed edge. The same from both sides. */
export const ReplyBubble = () => (
  <g>
    <path
      d="M26 3H154Q176 3 176 25V41Q176 63 154 63H102L90 73L78 63H26Q4 63 4 41V25Q4 3 26 3Z"
      fill="#1B6E78"
      fill-opacity={0.5}
      stroke="#8FD3C4"
      stroke-width={3.5}
      stroke-dasharray="9 8"
      stroke-linejoin="round"
    />
    {[60, 90, 120].map((x) => (
      <Oval key={x} at={[x, 33]} radius={8} fill="#C9F7EA" />
    ))}
  </g>
);

/** What the child has used instead of writing, 92 × 64: a plate for its mark. */
export function UsedPlate() {
  const paint = usePaint();
  return (
    <Lit size="limb" strength={0.7}>
      <Box at={[15, 0]} size={[62, 56]} corner={27} fill={paint.body('#FFF3DC')} />
    </Lit>
  );
}

/** A letter on its way, 46 × 46. */
export function Letter() {
  const paint = usePaint();
  return (
    <g>
      <Lit size="limb" strength={0.6}>
        <Box at={[3, 9]} size={[40, 28]} corner={5} fill={paint.body('#FFFDF6')} />
        <path d="M4 11L23 27L42 11Q40 9 38 9H8Q5 9 4 11Z" fill="#E7DDF2" />
      </Lit>
      <Oval at={[23, 26]} radius={4.5} fill={palette.coral} />
    </g>
  );
}

/** The chat as a sheet of paper, about to be folded, 456 × 190. */
export function TalkSheet() {
  const paint = usePaint();
  return (
    <g>
      <Lit size="medium" strength={0.6}>
        <path d="M4 6H452V184H4Z" fill={paint.body('#FFF8EE')} />
      </Lit>
      <path d="M4 96L452 84V184H4Z" fill="#EADFEF" opacity={0.7} />
      <Line path="M40 44H300M40 70H230M120 128H400M120 152H330" colour="#C9B2D6" width={8} />
    </g>
  );
}

/** The same, folded into a glider that flies to the lower left, 120 × 120. */
export function Glider() {
  const paint = usePaint();
  return (
    <Place at={[60, 60]} turn={-8}>
      <Lit strength={0.7}>
        <path d="M-54 22L50-44L-8 6Z" fill={paint.body('#FFF8EE')} />
        <path d="M50-44L14 40L-8 6Z" fill={paint.body('#F0E6F4')} />
      </Lit>
      <path d="M-8 6L50-44L-20 46Z" fill="#CDBADD" />
      <path d="M-8 6L-20 46L4 22Z" fill="#B7A2CC" />
      <Line path="M-28 14L10-8M18 14L30-14" colour="#C9B2D6" width={4} />
    </Place>
  );
}

/** A camp photo on a clip, 116 × 108: a tent under the moon; who sleeps in it is not shown. */
export function CampPhoto() {
  const paint = usePaint();
  return (
    <Place at={[58, 58]} turn={-7}>
      <Lit strength={0.6}>
        <Box at={[-48, -36]} size={[96, 84]} corner={5} fill={paint.body('#FFFDF6')} />
      </Lit>
      <Box at={[-41, -29]} size={[82, 60]} corner={3} fill={paint.linear(['#2C3A7C', '#5A5A9E'], 90)} />
      <path d="M-41 16Q0 6 41 16V31H-41Z" fill="#2E6A5E" />
      <Lit size="limb" strength={0.7}>
        <path d="M-30 24L-4-16L24 24Z" fill={paint.body('#F0A24A')} />
        <path d="M-4-16L8 24H-14Z" fill="#7A4630" />
      </Lit>
      <Place at={[22, -10]} scale={0.4}>
        <SleepDots />
      </Place>
      <Star at={[-28, -18]} size={3.5} colour="#FFF0C8" />
      <Star at={[32, -22]} size={3} colour="#FFF0C8" />
      <Lit size="limb">
        <Box at={[-8, -48]} size={[16, 24]} corner={4} fill={paint.body('#C98F4F')} />
      </Lit>
    </Place>
  );
}

/** Somebody nobody knows looks over the edge: a grey cap, no face. 96 × 96. */
export function Visitor() {
  const paint = usePaint();
  return (
    <g>
      <Lit strength={0.8}>
        <path d="M6 96C8 66 26 58 48 58S88 66 90 96Z" fill={paint.body('#7B7F9E')} />
        <Oval at={[48, 40]} radius={[27, 29]} fill={paint.body('#A9AEC8')} />
        <path d="M20 36C20 12 34 6 48 6S76 12 76 36C60 28 36 28 20 36Z" fill={paint.body('#5C6086')} />
        <path d="M20 35C36 27 62 27 92 36C92 41 84 42 76 40C56 34 38 34 20 38Z" fill={paint.body('#4A4E72')} />
      </Lit>
      <Line path="M38 52q10 4 20 0" colour="#7B7F9E" width={4} />
    </g>
  );
}

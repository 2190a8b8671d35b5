/** What is sewn, packed and floats: patch, empty patch, bag, parachute, thread, flag. Each in its own box from 0,0. */
import { curve } from '../../../kit/curves.ts';
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit } from '../../../kit/lit.tsx';
import { palette } from '../../../kit/palette.ts';
import { Box, Line } from '../../../kit/shapes.tsx';
import { Star } from '../../../cards/things/marks.tsx';

const cream = '#FFF8EE';

/** A patch of cloth with its stitches, 88 × 88. */
export function Patch() {
  const paint = usePaint();
  const edge = curve(
    [
      [9, 9],
      [44, 5],
      [79, 9],
      [83, 44],
      [79, 79],
      [44, 83],
      [9, 79],
      [5, 44],
    ],
    true,
    0.55,
  );
  return (
    <g>
      <Lit strength={0.55}>
        <path d={edge} fill={paint.body(cream)} />
      </Lit>
      <rect
        x={11.5}
        y={11.5}
        width={65}
        height={65}
        rx={11}
        fill="none"
        stroke={palette.tealDark}
        stroke-width={3}
        stroke-linecap="round"
        stroke-dasharray="7 7"
      />
    </g>
  );
}

/** Where a patch may be sewn, 92 × 92. */
export const EmptyPatch = () => (
  <g>
    <rect x={6} y={6} width={80} height={80} rx={16} fill="#FFF4E2" opacity={0.32} />
    <rect
      x={6}
      y={6}
      width={80}
      height={80}
      rx={16}
      fill="none"
      stroke="#7A2A3E"
      stroke-width={3.5}
      stroke-linecap="round"
      stroke-dasharray="8 9"
    />
  </g>
);

/** A sack tied with a ribbon, 76 × 86; its picture lies on its belly. */
export function Bag() {
  const paint = usePaint();
  return (
    <g>
      <Lit strength={0.75}>
        <path
          d="M27 19C17 10 24 1 38 6C52 1 59 10 49 19C68 30 76 52 71 72C67 86 57 84 38 84S9 86 5 72C0 52 8 30 27 19Z"
          fill={paint.body('#FFF1D6')}
        />
      </Lit>
      <Line path="M29 24Q24 36 14 44M47 24Q51 34 60 41" colour="#E2C49A" width={2.5} />
      <Lit size="limb">
        <Line path="M25 19.500Q38 26 51 19.500" colour={palette.teal} width={6} />
        <path d="M47 21L60 31L53 32L51 38L43 24Z" fill={palette.teal} />
      </Lit>
    </g>
  );
}

/** A parachute with its cords, 108 × 60. */
export function Parachute() {
  const paint = usePaint();
  return (
    <g>
      <Line path="M6 36L48 58M102 36L60 58M38 36L51 58M70 36L57 58" colour="#5A3A5E" width={2.5} />
      <Lit strength={0.75}>
        <path d="M4 38C8-12 100-12 104 38Q88 27 71 38Q54 27 37 38Q20 27 4 38Z" fill={paint.body('#3FA9A4')} />
        <path d="M37 38C38 10 46 2 54 1C62 2 70 10 71 38Q54 27 37 38Z" fill={paint.body('#FFF1D6')} />
      </Lit>
    </g>
  );
}

/** A thread that has come out, 44 × 96. */
export const Thread = () => (
  <Line path="M36 4C10 22 44 34 22 50C6 62 30 74 14 92" colour={palette.tealDark} width={4} />
);

/** A paper flag on its stick, 64 × 80. */
export function Flag() {
  const paint = usePaint();
  return (
    <g>
      <Lit>
        <Box at={[6, 2]} size={[6, 76]} corner={3} fill={paint.body('#8A5A3C')} />
        <path d="M12 5H60L49 22L60 40H12Z" fill={paint.body(palette.sea)} />
      </Lit>
      <Star at={[31, 23]} size={10} colour="#FFF4E2" />
    </g>
  );
}

/** A star that flies when something is reached, 40 × 40. */
export const FlyingStar = () => (
  <Lit>
    <Star at={[20, 21]} size={13} />
  </Lit>
);

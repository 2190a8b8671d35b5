/** Small marks that complete a card. */
import { round, star, type Point } from '../../kit/curves.ts';
import { usePaint } from '../../kit/drawing.tsx';
import { palette } from '../../kit/palette.ts';
import { Line, Oval, Place } from '../../kit/shapes.tsx';

interface Mark {
  at?: Point;
  size: number;
  colour?: string;
}

export const Star = ({ at = [0, 0], size, colour = palette.sun }: Mark) => (
  <path
    d={star(at, size, size * 0.5)}
    fill={colour}
    stroke={colour}
    stroke-width={round(size * 0.28)}
    stroke-linejoin="round"
  />
);

/** Three stars in a bow. */
export const Stars = () => (
  <g>
    <Star at={[-30, 6]} size={10} />
    <Star at={[0, -6]} size={13} />
    <Star at={[30, 6]} size={10} />
  </g>
);

export const Heart = ({ at, size, colour = palette.coral }: Mark) => (
  <Place at={at} scale={size / 10}>
    <path d="M0 10C-15-1-11-12-4-10C-1-9.5 0-6 0-5C0-6 1-9.5 4-10C11-12 15-1 0 10Z" fill={colour} />
  </Place>
);

/** The drop that says "here" on a map. */
export function PlacePin() {
  const paint = usePaint();
  return (
    <g>
      <path d="M0 44C-26 10-30-2-30-14A30 30 0 0 1 30-14C30-2 26 10 0 44Z" fill={paint.body(palette.coral)} />
      <Oval at={[0, -14]} radius={12} fill={palette.paper} />
    </g>
  );
}

/** Somebody sleeps here. */
export const SleepDots = () => (
  <g>
    <Oval at={[-16, 12]} radius={5} fill="#B9AFC8" />
    <Oval at={[-2, -2]} radius={7} fill="#C9BFD6" />
    <Oval at={[16, -18]} radius={9} fill="#DDD3E4" />
  </g>
);

/** A thought with three dots in it. */
export function Thought({ colour = '#9CC4E6' }: { colour?: string }) {
  return (
    <g>
      <path
        d="M-46-2C-62-8-58-32-38-30C-34-48-6-52 2-38C16-52 44-44 42-28C62-28 64-2 44 0C38 16 8 16 2 6C-8 16-40 14-46-2Z"
        fill={colour}
      />
      <Oval at={[-38, 26]} radius={[9, 8]} fill={colour} />
      <Oval at={[-52, 42]} radius={[5.5, 5]} fill={colour} />
      {[-20, 2, 24].map((x) => (
        <Oval at={[x, -16]} radius={6} fill="#FFFDF6" />
      ))}
    </g>
  );
}

/** A shield with a star: the badge of a school. */
export function SchoolBadge() {
  const paint = usePaint();
  return (
    <g>
      <path
        d="M0-58C18-47 36-43 52-43C56 6 38 42 0 60C-38 42-56 6-52-43C-36-43-18-47 0-58Z"
        fill={paint.body(palette.coral)}
      />
      <path d="M0-47C14-39 28-35 42-34C44 6 29 33 0 48C-29 33-44 6-42-34C-28-35-14-39 0-47Z" fill="#FFD9C4" />
      <Star at={[0, -2]} size={22} />
    </g>
  );
}

/** A pair of headphones over a head. */
export const Headphones = () => (
  <g>
    <Line path="M-42 2C-46-60 46-60 42 2" colour={palette.plum} width={8} />
    <rect x={-54} y={-6} width={18} height={34} rx={8} fill={palette.coral} />
    <rect x={36} y={-6} width={18} height={34} rx={8} fill={palette.coral} />
  </g>
);

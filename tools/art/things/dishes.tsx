/** Bowls and cups. Each stands on 0,0. */
import type { ComponentChildren } from 'preact';
import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, Shade, type PieceProps } from '../kit/lit.tsx';
import { darker, lighter, palette } from '../kit/palette.ts';
import { Box, Line, Oval } from '../kit/shapes.tsx';

interface DishProps extends PieceProps {
  colour?: string;
}

interface BowlProps extends DishProps {
  /** What is in it: drawn behind its front wall. */
  children?: ComponentChildren;
  /** What comes over its rim. */
  over?: ComponentChildren;
}

/** A bowl, 112 wide and 56 high; its rim is at -56. */
export function Bowl({ colour = palette.sea, children, over, ...piece }: BowlProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Shade radius={[48, 7]} />
      <Oval at={[0, -56]} radius={[56, 10]} fill={paint.body(darker(colour, 0.25))} />
      {children}
      <Lit>
        <path d="M-56-56Q0-36 56-56C54-20 34 0 0 0S-54-20-56-56Z" fill={paint.body(colour)} />
        <Line path="M-48-34Q0-16 48-34" colour={lighter(colour, 0.5)} width={5} opacity={0.7} />
      </Lit>
      {over}
    </Piece>
  );
}

/** The same bowl upside down, worn as a hat: its rim is round 0,0. */
export function BowlHat({ colour = palette.sea, ...piece }: DishProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit>
        <path d="M-58 0C-56-32-36-52 0-52S56-32 58 0Q0 12-58 0Z" fill={paint.body(colour)} />
        <Line path="M-52-16Q0-2 52-16" colour={lighter(colour, 0.55)} width={6} opacity={0.8} />
        <Box at={[-20, -58]} size={[40, 9]} corner={4.5} fill={darker(colour, 0.15)} />
      </Lit>
    </Piece>
  );
}

/** The dish bowl: wide, full of foam. 220 wide, 84 high, its rim at -84. Sango sits in it. */
export function DishBowl({ colour = '#7CC7C0', children, over, ...piece }: BowlProps) {
  const paint = usePaint();
  const foam: [x: number, y: number, radius: number][] = [
    [-78, -86, 15],
    [-54, -92, 18],
    [60, -92, 18],
    [82, -86, 14],
    [36, -86, 12],
    [-32, -84, 12],
  ];
  return (
    <Piece {...piece}>
      <Shade radius={[96, 10]} />
      <Oval at={[0, -84]} radius={[110, 18]} fill={paint.body(darker(colour, 0.25))} />
      <Oval at={[0, -81]} radius={[98, 14]} fill={paint.linear(['#CFF3F8', '#8FDCEB'], 90)} />
      {children}
      <Lit strength={0.4}>
        {foam.map(([x, y, radius]) => (
          <Oval at={[x, y + 6]} radius={radius} fill="#F7FEFF" />
        ))}
      </Lit>
      <Lit>
        <path d="M-110-84Q0-50 110-84C106-40 84 0 60 0H-60C-84 0-106-40-110-84Z" fill={paint.body(colour)} />
        <Line path="M-110-83Q0-49 110-83" colour={lighter(colour, 0.4)} width={7} />
      </Lit>
      {over}
    </Piece>
  );
}

/** A cup with a handle on the right, 66 wide and 52 high. `steam` rises from a hot one. */
export function Cup({ colour = palette.coral, steam = false, ...piece }: DishProps & { steam?: boolean }) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit>
        <circle cx={30} cy={-28} r={13} fill="none" stroke={darker(colour, 0.1)} stroke-width={7} />
        <path d="M-30-52H30L24-6Q22 0 14 0H-14Q-22 0-24-6Z" fill={paint.body(colour)} />
      </Lit>
      <Oval at={[0, -52]} radius={[30, 6.5]} fill={steam ? '#A8643A' : darker(colour, 0.3)} />
      <Line path="M-25-30Q0-22 25-30" colour={lighter(colour, 0.5)} width={4} opacity={0.7} />
      {steam && <Steam at={[0, -58]} scale={0.4} />}
    </Piece>
  );
}

/** Three soft curls of steam that rise 170 from 0,0. */
export function Steam(piece: PieceProps) {
  const paint = usePaint();
  const curls: [x: number, y: number][] = [
    [-90, 0],
    [-10, -30],
    [80, 6],
  ];
  return (
    <Piece {...piece}>
      <g filter={paint.blur(5)}>
        {curls.map(([x, y]) => (
          <Line path={`M${x} ${y}q-34-44 0-84t4-84`} colour="#FFF8EE" width={20} opacity={0.4} />
        ))}
      </g>
    </Piece>
  );
}

const stack: [colour: string, x: number, y: number, turn: number][] = [
  [palette.coral, 0, 0, 3],
  [palette.sun, -6, -44, -8],
  ['#5FB8B0', 8, -86, 9],
  ['#E98BA0', -12, -128, -17],
];

/** Four cups in a wobbling stack, 190 high, with strokes that show the wobble. */
export function CupStack(piece: PieceProps) {
  return (
    <Piece {...piece}>
      <Shade radius={[60, 9]} opacity={0.4} />
      {stack.map(([colour, x, y, turn]) => (
        <Cup colour={colour} at={[x, y]} turn={turn} scale={0.86} />
      ))}
      <Line
        path="M-58-160q-12 8-10 22M-68-174q-20 14-18 38M56-170q14 8 14 24M66-188q20 12 22 36"
        colour="#FFE9B0"
        width={5}
        opacity={0.8}
      />
    </Piece>
  );
}

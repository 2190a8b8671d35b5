/** Kito's kite: a diamond 200 wide and 250 high round 0,0, at every stage of its making. */
import type { ComponentChildren } from 'preact';
import { tube, type Point } from '../kit/curves.ts';
import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../kit/lit.tsx';
import type { Layered } from '../kit/page.tsx';
import { darker, lighter, palette } from '../kit/palette.ts';
import { Line, Oval, Place, type Placed } from '../kit/shapes.tsx';

const diamond = 'M0-118L98-22L0 128L-98-22Z';
const wood = '#B87B42';

/** One colour a finger, from the thumb: of the ribbons and of whatever belongs to them. */
export const ribbonColours = ['#F2644F', '#FFC94D', '#3E8EDE', '#A56BC0', '#F08BB8'] as const;

/** Where the five ribbons are tied, along the two lower edges, left to right. */
export const ribbonKnots: readonly Point[] = [
  [-70, 20],
  [-36, 74],
  [0, 128],
  [36, 74],
  [70, 20],
];

interface KiteProps extends PieceProps {
  /** `half` is sticks with paper over one side, `plain` all of it, `printed` with the green hand. */
  stage?: 'half' | 'plain' | 'printed';
  /** Between the paper and nothing else: a face, a shine. */
  children?: ComponentChildren;
}

/** A painted hand, five fingers up, 118 wide and 130 high round 0,0; the thumb is at the left. */
export function HandPrint({ colour = '#4FA35C', ...place }: Placed & Layered & { colour?: string }) {
  const fingers = 'M-30 8L-54-10M-20-12L-30-52M-4-18L-4-64M14-14L22-56M28-2L44-36';
  return (
    <Place {...place}>
      <Lit strength={0.4}>
        <Line path={fingers} colour={colour} width={17} />
        <path d="M-34-2C-36-22-20-24-2-24C20-24 36-18 36 2C38 30 28 50 0 50C-24 50-34 30-34-2Z" fill={colour} />
      </Lit>
      <Line path="M-14 14Q2 4 18 12M-16 26Q0 20 16 28" colour={darker(colour, 0.2)} width={3} opacity={0.4} />
      <Line path="M-31-46l1 4M-5-58v5M22-50l-1 4" colour={lighter(colour, 0.6)} width={5} opacity={0.7} />
    </Place>
  );
}

function Paper({ half }: { half: boolean }) {
  const paint = usePaint();
  if (half) {
    return (
      <Lit strength={0.5}>
        <path d="M0-118L0 128L-98-22Z" fill={paint.body('#FFE29A')} />
        <path d="M0-118L-98-22L0 2Z" fill={paint.body('#FFD15E')} />
        <path d="M0-118L-98-22L-82-22L0-100ZM-98-22L0 128V108L-82-22Z" fill={palette.coral} />
        <path d="M0-100C22-84 34-60 28-38C18-30 6-26 0-26Z" fill={paint.body('#FFEDBE')} />
      </Lit>
    );
  }
  return (
    <Lit strength={0.5}>
      <path d={diamond} fill={palette.coral} stroke={palette.coral} stroke-width={8} stroke-linejoin="round" />
      <path d="M0-104L84-22L0 108L-84-22Z" fill={paint.body('#FFF1CC')} />
      <path d="M0-104L84-22L0-22ZM0 108L-84-22L0-22Z" fill={paint.body('#FFDF8C')} opacity={0.75} />
    </Lit>
  );
}

export function Kite({ stage = 'plain', children, ...piece }: KiteProps) {
  return (
    <Piece {...piece}>
      {stage === 'half' && <Line path="M0-118L98-22L0 128" colour="#FFF8EE" width={3} />}
      <Paper half={stage === 'half'} />
      <Lit strength={0.6}>
        <Line
          path={stage === 'half' ? 'M0-124V134M-104-22H104' : 'M0-108V-84M0 92V112M-88-22H-66M66-22H88'}
          colour={wood}
          width={stage === 'half' ? 7 : 5}
        />
      </Lit>
      {stage === 'half' && <Line path="M-8-30L8-14M8-30L-8-14" colour="#FFF8EE" width={5} />}
      {stage === 'printed' && <HandPrint at={[0, 2]} scale={0.86} />}
      {children}
    </Piece>
  );
}

interface RibbonProps extends Layered {
  through: readonly Point[];
  colour: string;
  /** Half its width at the knot; at its end it is a little wider. */
  width?: number;
  /** Drawn on it: a helper's face. */
  children?: ComponentChildren;
}

/** One paper ribbon along a way, forked at its end, in the units of whatever it is put in. */
export function Ribbon({ through, colour, width = 9, children }: RibbonProps) {
  const paint = usePaint();
  const [from = [0, 0], next = [0, 1]] = through;
  const widths = through.map((_, index) => width * (0.7 + (0.5 * index) / Math.max(1, through.length - 1)));
  return (
    <g>
      <Lit strength={0.5}>
        <path d={tube(through, widths, -0.8, 0.3)} fill={paint.linear([lighter(colour, 0.2), colour], 80)} />
      </Lit>
      <Oval
        at={[from[0] * 0.9 + next[0] * 0.1, from[1] * 0.9 + next[1] * 0.1]}
        radius={width * 0.7}
        fill={darker(colour, 0.14)}
      />
      {children}
    </g>
  );
}

/** All five, from their knots downward: give it the kite's place. `wind` pushes their ends, in kite units. */
export function KiteRibbons({ wind = 20, length = 190, ...piece }: PieceProps & { wind?: number; length?: number }) {
  return (
    <Piece {...piece}>
      {ribbonKnots.map(([x, y], index) => {
        const sway = (index % 2 ? 1 : -1) * 16;
        const aside = wind + x * 0.5;
        const through: Point[] = [
          [x, y],
          [x + aside * 0.3 + sway, y + length * 0.3],
          [x + aside * 0.65 - sway, y + length * 0.64],
          [x + aside + sway * 0.6, y + length],
        ];
        return <Ribbon through={through} colour={ribbonColours[index] ?? palette.coral} />;
      })}
    </Piece>
  );
}

/** The giant bowl of moon soup, its rim round 0,0: 428 wide, 184 high below the rim. */
import type { ComponentChildren } from 'preact';
import { tube, type Point } from '../kit/curves.ts';
import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../kit/lit.tsx';
import { Line, Oval, Place } from '../kit/shapes.tsx';
import { Steam } from './dishes.tsx';

const rims = ['#F2644F', '#6FBF73', '#FFE39A'];
const vegetables: Point[] = [
  [-120, 6],
  [-60, 22],
  [96, 18],
  [140, 0],
  [20, 28],
  [-150, -4],
];

function BowlBack() {
  const paint = usePaint();
  return (
    <>
      <Oval at={[0, 0]} radius={[212, 46]} fill={paint.linear(['#B8433A', '#D9604E'], 90)} />
      <Oval at={[0, 5]} radius={[192, 37]} fill={paint.linear(['#FFC25E', '#F59A3A', '#E87F2E'], 90)} />
      {vegetables.map((at, index) => (
        <Oval at={at} radius={[15, 7.5]} fill={rims[index % 3] ?? '#F2644F'} />
      ))}
      <Line path="M-150-4q24-14 46 0t44 4M70-8q20-12 40 0t36 6" colour="#FFF0C0" width={7} />
    </>
  );
}

function BowlFront() {
  const paint = usePaint();
  return (
    <>
      <Lit size="medium">
        <path
          d="M-214 0C-206 118-120 168 0 168S206 118 214 0Q0 92-214 0Z"
          fill={paint.linear(['#FF8A70', '#F2644F', '#B93A48'], 40)}
        />
        <path d="M-70 162H70L62 184H-62Z" fill="#B93A48" />
      </Lit>
      {[-130, -66, 0, 66, 130].map((x) => (
        <Oval at={[x, 98 - Math.abs(x) * 0.14 - (Math.abs(x) > 100 ? 14 : 0)]} radius={[16, 15]} fill="#FFE3B0" />
      ))}
    </>
  );
}

interface SoupBowlProps extends PieceProps {
  /** What is in the soup: drawn behind the front wall. */
  children?: ComponentChildren;
  steam?: boolean;
}

export function SoupBowl({ children, steam = true, ...piece }: SoupBowlProps) {
  return (
    <Piece {...piece}>
      {steam && <Steam at={[20, -70]} />}
      <BowlBack />
      {children}
      <BowlFront />
    </Piece>
  );
}

interface DropProps {
  at: Point;
  radius: number;
  turn?: number;
}

/** One drop of soup, its round end down. */
export const SoupDrop = ({ at, radius, turn = 0 }: DropProps) => (
  <Place at={at} turn={turn} scale={radius / 10}>
    <path d="M0-19C10-3 10 10 0 10S-10-3 0-19Z" fill="#FFB54E" />
    <Oval at={[-3, 1]} radius={[2.2, 3.4]} fill="#FFF0C8" />
  </Place>
);

const tongues: [x: number, height: number, lean: number, width: number][] = [
  [-142, 62, -40, 24],
  [-96, 96, -26, 24],
  [-62, 54, -8, 20],
  [90, 60, 10, 20],
  [112, 100, 30, 24],
  [152, 58, 42, 22],
];

/** The crown of soup that leaps up where something fell in. */
export function SoupSplash() {
  const paint = usePaint();
  return (
    <Lit>
      {tongues.map(([x, height, lean, width]) => (
        <>
          <path
            d={tube(
              [
                [x, 8],
                [x + lean * 0.4, -height * 0.55],
                [x + lean, -height],
              ],
              [width, width * 0.62, width * 0.34],
            )}
            fill={paint.linear(['#FFD98A', '#FFB04A', '#F29036'], 90)}
          />
          <Oval at={[x + lean * 1.12, -height - width * 0.3]} radius={[width * 0.5, width * 0.56]} fill="#FFCB6E" />
        </>
      ))}
      <Oval at={[0, 4]} radius={[150, 24]} fill={paint.linear(['#FFD98A', '#F5A03E'], 90)} />
    </Lit>
  );
}

const flying: DropProps[] = [
  { at: [-178, -132], radius: 13, turn: -28 },
  { at: [-112, -156], radius: 10, turn: -14 },
  { at: [118, -160], radius: 11, turn: 14 },
  { at: [196, -118], radius: 12, turn: 30 },
  { at: [2, -190], radius: 10, turn: 2 },
  { at: [-226, -70], radius: 10, turn: -44 },
  { at: [240, -62], radius: 9, turn: 48 },
  { at: [66, -182], radius: 7, turn: 8 },
];

/** Eight drops in the air round the bowl. */
export const SoupDrops = (piece: PieceProps) => (
  <Piece {...piece}>
    {flying.map((drop) => (
      <SoupDrop {...drop} />
    ))}
  </Piece>
);

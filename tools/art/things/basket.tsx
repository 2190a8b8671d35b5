/** Wicker baskets. Each stands on 0,0. */
import type { ComponentChildren } from 'preact';
import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, Shade, type PieceProps } from '../kit/lit.tsx';
import { Box, Line } from '../kit/shapes.tsx';

const straw = '#D9A05F';

/** Rows of short canes, clipped to the basket's wall. */
function Weave({ wall, width, top, rows }: { wall: string; width: number; top: number; rows: number }) {
  const paint = usePaint();
  const canes = Math.ceil(width / 14) + 1;
  return (
    <g clip-path={paint.clip(wall)}>
      {Array.from({ length: rows }, (_, row) =>
        [...Array(canes).keys()].map((cane) => (
          <Box
            at={[-width / 2 + cane * 14 + (row % 2) * 7 - 10, top + row * 11.5]}
            size={[10, 7]}
            corner={3.4}
            fill={row % 2 ? '#B87B42' : '#EBC48B'}
            opacity={0.75}
          />
        )),
      )}
    </g>
  );
}

interface BasketProps extends PieceProps {
  /** What is in it: drawn behind its front wall. */
  children?: ComponentChildren;
  /** What hangs over its rim, in front. */
  over?: ComponentChildren;
}

/** A hand basket with a handle; 116 wide, 54 high, its handle reaching 108. */
export function HandBasket({ children, over, ...piece }: BasketProps) {
  const paint = usePaint();
  const wall = 'M-54-54H54L44-6Q43 0 36 0H-36Q-43 0-44-6Z';
  return (
    <Piece {...piece}>
      <Shade radius={[60, 8]} />
      <Line path="M-44-52C-40-114 40-114 44-52" colour="#B87B42" width={8} />
      {children}
      <Lit>
        <path d={wall} fill={paint.body(straw)} />
        <Weave wall={wall} width={122} top={-47} rows={4} />
        <Box at={[-58, -60]} size={[116, 12]} corner={6} fill={paint.body('#C68A4C')} />
      </Lit>
      {over}
    </Piece>
  );
}

/** The big washing basket, large enough for a child or a grandmother: 250 wide at the rim, 120 high. */
export function WashingBasket({ children, over, ...piece }: BasketProps) {
  const paint = usePaint();
  const wall = 'M-122-118Q0-84 122-118L98-10Q96 0 84 0H-84Q-96 0-98-10Z';
  return (
    <Piece {...piece}>
      <Shade at={[6, 0]} radius={[140, 16]} opacity={0.4} />
      <Lit>
        <path d="M-122-118C-110-142 110-142 122-118Q0-84-122-118Z" fill={paint.linear(['#7A4A2E', '#A86A3A'], 90)} />
      </Lit>
      {children}
      <Lit size="medium">
        <path d={wall} fill={paint.body(straw)} />
        <Weave wall={wall} width={258} top={-112} rows={10} />
        <Line path="M-122-118Q0-84 122-118" colour="#C68A4C" width={13} />
        <Line path="M-122-116C-150-112-146-78-116-84M122-116C150-112 146-78 116-84" colour="#B87B42" width={9} />
      </Lit>
      {over}
    </Piece>
  );
}

/** The washing basket from above, for a ride: 330 wide, 250 high round 0,0; riders sit in it, over its far rim. */
export function WashingBasketFromAbove({ children, over, ...piece }: BasketProps) {
  const paint = usePaint();
  const wall = 'M-160-16C-152 60-120 118 0 124C120 118 152 60 160-16Q120 74 0 78T-160-16Z';
  return (
    <Piece {...piece}>
      <Shade at={[12, 40]} radius={[190, 104]} opacity={0.42} />
      <Lit size="medium">
        <ellipse cx={0} cy={-16} rx={160} ry={94} fill={paint.linear(['#6E4230', '#A86A3A'], 90)} />
        <ellipse cx={0} cy={-16} rx={160} ry={94} fill="none" stroke="#C68A4C" stroke-width={16} />
      </Lit>
      {children}
      <Lit size="medium">
        <path d={wall} fill={paint.body(straw)} />
        <Weave wall={wall} width={336} top={-10} rows={12} />
        <Line path="M-160-16Q-120 74 0 78T160-16" colour="#C68A4C" width={16} />
      </Lit>
      {over}
    </Piece>
  );
}

/** Shirts and socks heaped in the washing basket: put it inside, or over the rim. */
export function WashingHeap({ over = false }: { over?: boolean }) {
  const paint = usePaint();
  if (over) {
    return (
      <Lit strength={0.6}>
        <path
          d="M40-108C62-116 90-116 96-106C104-88 100-66 86-54C74-58 66-56 56-50C56-74 50-92 40-108Z"
          fill={paint.body('#E9E0F2')}
        />
        <Line path="M52-70Q72-78 98-76" colour="#BFB2DA" width={6} />
        <path
          d="M-86-112C-70-104-62-92-62-74C-66-58-80-54-92-60C-94-68-84-70-80-76C-80-90-84-100-92-106Z"
          fill={paint.body('#FFC94D')}
        />
      </Lit>
    );
  }
  return (
    <Lit strength={0.6}>
      <path
        d="M-112-108C-118-150-74-172-44-156C-30-176 2-172 6-146L0-100Q-60-92-112-108Z"
        fill={paint.body('#5FA8A0')}
      />
      <path d="M-20-100C-26-150 14-176 44-158C80-170 118-146 112-108Q60-92-20-100Z" fill={paint.body('#F2A65A')} />
      <path d="M-64-96C-66-134-30-150-6-138C20-148 44-130 42-96Q-10-88-64-96Z" fill={paint.body('#F4E8F8')} />
      <Line
        path="M-44-108C-34-124-14-132 8-130M62-112C66-130 78-140 94-142"
        colour="#3A1B45"
        width={4}
        opacity={0.16}
      />
    </Lit>
  );
}

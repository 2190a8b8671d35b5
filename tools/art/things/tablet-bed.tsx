/** The tablet's bed: a shoe box with a striped sock for a blanket. Stands on 0,0. */
import type { ComponentChildren } from 'preact';
import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, Shade, type PieceProps } from '../kit/lit.tsx';
import { Box, Line, Oval, Place } from '../kit/shapes.tsx';
import { Tablet } from './tablet.tsx';

const card = '#D99A62';
const sock =
  'M-150-128C-110-150 60-156 118-142C150-136 168-118 160-96C154-74 128-70 108-76C60-64-96-60-146-70' +
  'C-166-84-166-116-150-128Z';

/** The sock alone, spread as a blanket: about 320 wide, 92 high, from -156 to -60 above the floor of its box. */
export function SockBlanket(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit strength={0.7}>
        <path d={sock} fill={paint.body('#E0566B')} />
        <g clip-path={paint.clip(sock)}>
          {[-118, -74, -30, 14, 58].map((x) => (
            <path d={`M${x}-160Q${x - 12}-110 ${x}-54H${x + 20}Q${x + 8}-110 ${x + 20}-160Z`} fill="#FFE3C4" />
          ))}
          <path d="M112-160Q96-110 112-60H180V-160Z" fill="#F2B84A" />
          <Box at={[-172, -150]} size={[26, 100]} fill="#F2B84A" />
        </g>
      </Lit>
      <Line path="M-146-116Q-20-134 108-124" colour="#fff" width={3} opacity={0.35} />
    </Piece>
  );
}

/** Its toe hangs out over the front of the box. */
function SockToe() {
  const paint = usePaint();
  return (
    <Lit strength={0.7}>
      <path
        d="M66-114Q110-128 158-112C172-84 166-44 136-34C104-28 88-54 84-78Q80-98 66-114Z"
        fill={paint.body('#E0566B')}
      />
      <path d="M76-98Q120-108 164-92L165-76Q122-92 84-78Z" fill="#FFE3C4" />
      <path d="M91-58Q124-72 158-54C154-42 146-36 136-34C112-30 98-42 91-58Z" fill="#F2B84A" />
    </Lit>
  );
}

interface TabletBedProps extends PieceProps {
  /** `open` shows the sleeping tablet under its sock, `closed` has its lid on, `empty` waits. */
  state?: 'open' | 'closed' | 'empty';
  /** What looks out from under the sock: drawn before the tablet, behind the sock. */
  children?: ComponentChildren;
}

/** 400 wide, 110 high; 250 with the tablet that leans in it. */
export function TabletBed({ state = 'open', children, ...piece }: TabletBedProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Shade at={[4, 0]} radius={[224, 18]} opacity={0.4} />
      {state !== 'closed' && (
        <path d="M-198-104L-180-132H180L198-104Z" fill={paint.linear(['#8A5236', '#B87846'], 90)} />
      )}
      {state === 'open' && (
        <>
          <Lit strength={0.4}>
            <path d="M-150-96C-170-170-150-196-120-192H120C152-196 170-168 150-96Z" fill={paint.body('#FFF4E2')} />
          </Lit>
          <g clip-path={paint.clip('M-300-400H300V-60H-300Z')}>
            <Place at={[0, 26]} scale={0.9}>
              <Tablet face="asleep" shadow={false} />
            </Place>
          </g>
        </>
      )}
      {children}
      {state !== 'closed' && <SockBlanket scale={1.12} at={[0, 18]} />}
      <Lit size="medium" strength={0.8}>
        <path d="M-200-104H200L188-8Q187 0 178 0H-178Q-187 0-188-8Z" fill={paint.body(card)} />
      </Lit>
      <Line path="M-198-100H198" colour="#F0C08A" width={7} />
      <Oval at={[0, -50]} radius={[38, 20]} fill="#B8703F" opacity={0.55} />
      <Line path="M-150-34q16-10 32 0t32 0" colour="#B8703F" width={5} opacity={0.5} />
      {state !== 'closed' && <SockToe />}
      {state === 'closed' && (
        <Lit strength={0.7}>
          <path
            d="M-210-136H210Q216-136 216-128V-92Q216-84 208-84H-208Q-216-84-216-92V-128Q-216-136-210-136Z"
            fill={paint.body('#E2765E')}
          />
        </Lit>
      )}
    </Piece>
  );
}

/**
 * The tablet from the library, in its green rubber case. Upright it stands on 0,0: 340 wide, 262 high, 312 with eyes;
 * its screen is
 * 276 × 190 with its middle on 0,-148. It may have a face: eyes on its upper edge, a mouth below the screen.
 */
import type { ComponentChildren } from 'preact';
import { usePaint, useVariant } from '../kit/drawing.tsx';
import { Glow, Lit, Piece, Shade, type PieceProps } from '../kit/lit.tsx';
import { darker, lighter, palette } from '../kit/palette.ts';
import { Box, Line, Oval, Place } from '../kit/shapes.tsx';
import { useLight } from '../kit/lit.tsx';

export type TabletFace = 'none' | 'awake' | 'sleepy' | 'yawning' | 'asleep';

const rubber = '#57B08C';

interface TabletProps extends PieceProps {
  face?: TabletFace;
  /** False when <TabletEyes> are a layer of their own. */
  eyes?: boolean;
  /** What the screen shows, its ground on 0,84 of the screen's own 276 × 190 (0,0 in its middle); none: dark. */
  children?: ComponentChildren;
  shadow?: boolean;
  /** Light that comes from the screen. */
  glow?: number;
}

/** The stage of the film: an ice floe under northern light. Fills a screen. */
export function IceStage({ dim = false }: { dim?: boolean }) {
  const paint = usePaint();
  const sky = dim ? ['#5C6AA8', '#8C90C4', '#C2B8D6'] : ['#5CC4F0', '#A6E6F8', '#FFF3CF'];
  return (
    <>
      <Box at={[-140, -97]} size={[280, 194]} fill={paint.linear(sky, 90)} />
      <path d="M-140 40Q-96-6-60 30Q-20-26 30 26Q76-12 140 34V97H-140Z" fill={dim ? '#A9AED8' : '#C9ECFA'} />
      <path d="M-140 72Q0 50 140 72V97H-140Z" fill={dim ? '#D6D4EC' : '#FFFFFF'} />
      {!dim && (
        <Line path="M-110-60l8 8M-96-70v10M96-58l8-8M110-40h10M-120-20h10" colour="#FFFFFF" width={5} opacity={0.9} />
      )}
    </>
  );
}

function CaseEye({ x, face }: { x: number; face: TabletFace }) {
  const paint = usePaint();
  const { flipped } = useLight();
  const shut = face === 'asleep' || useVariant() === 'blink';
  const lid = face === 'awake' ? 0 : 0.56;
  const side = flipped ? -1 : 1;
  return (
    <Place at={[x, -276]}>
      <Lit strength={0.6}>
        <Oval at={[0, 0]} radius={[37, 35]} fill={paint.body(rubber)} />
      </Lit>
      {!shut && (
        <>
          <Oval at={[0, 0]} radius={[28, 27]} fill="#FFFDF6" />
          <Oval at={[0, 6]} radius={[15, 17]} fill={palette.ink} />
          <Oval at={[5 * side, 0]} radius={[5.6, 6]} fill="#fff" />
        </>
      )}
      {!shut && lid > 0 && (
        <>
          <path
            d={`M-33-1C-33-46 33-46 33-1Q0 ${9} -33-1Z`}
            fill={paint.linear([lighter(rubber, 0.12), darker(rubber, 0.08)], 90)}
          />
          <Line path="M-33-1Q0 9 33-1" colour={darker(rubber, 0.5)} width={4.4} />
        </>
      )}
      {shut && <Line path="M-26 0Q0 20 26 0M-22 7l-6 6M22 7l6 6M0 12v8" colour={darker(rubber, 0.6)} width={5} />}
    </Place>
  );
}

function CaseMouth({ face }: { face: TabletFace }) {
  if (face === 'yawning')
    return (
      <>
        <Oval at={[0, -22]} radius={[24, 17]} fill="#5E2440" />
        <Oval at={[0, -12]} radius={[13, 7]} fill="#F07A78" />
      </>
    );
  const path = face === 'awake' ? 'M-20-28Q0-10 20-28' : 'M-12-22Q0-15 12-22';
  return <Line path={path} colour={darker(rubber, 0.6)} width={5} />;
}

/** The eyes alone, for a tablet whose `eyes` are left out: stands where the tablet does. */
export const TabletEyes = ({ face = 'awake', ...piece }: Pick<TabletProps, 'face'> & PieceProps) => (
  <Piece {...piece}>
    {[-74, 74].map((x) => (
      <CaseEye x={x} face={face} />
    ))}
  </Piece>
);

export function Tablet({ face = 'none', eyes = true, children, shadow = true, glow = 0, ...piece }: TabletProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      {shadow && <Shade at={[4, 0]} radius={[180, 16]} opacity={0.36} />}
      {glow > 0 && <Glow at={[0, -140]} radius={[330, 270]} colour="#C9F2FF" opacity={glow} />}
      <Lit size="medium" strength={0.8}>
        <Box at={[-170, -262]} size={[340, 262]} corner={40} fill={paint.body(rubber)} />
      </Lit>
      <Box at={[-147, -252]} size={[294, 208]} corner={18} fill={darker(rubber, 0.62)} />
      <g
        clip-path={paint.clip(
          'M-126-243H126Q138-243 138-231V-65Q138-53 126-53H-126Q-138-53-138-65V-231Q-138-243-126-243Z',
        )}
      >
        <Box at={[-140, -246]} size={[280, 196]} fill={paint.linear(['#4A4A78', '#34305A'], 70)} />
        {children && <Place at={[0, -148]}>{children}</Place>}
        <path d="M-140-246H-40L-112-50H-140Z" fill="#FFFFFF" opacity={0.12} />
      </g>
      {face !== 'none' && eyes && <TabletEyes face={face} />}
      {face === 'none' ? <Oval at={[0, -22]} radius={9} fill={darker(rubber, 0.3)} /> : <CaseMouth face={face} />}
    </Piece>
  );
}

/** What is on the screen of a tablet in the same place, to move by itself; 0,0 is the screen's middle. */
export const OnScreen = ({ children, ...piece }: PieceProps & { children: ComponentChildren }) => (
  <Piece {...piece}>
    <Place at={[0, -148]}>{children}</Place>
  </Piece>
);

/** A battery like a candle in a saucer, `full` of 0–1; stands on 0,0, 44 wide, up to 84 high. */
export function CandleBattery({ full = 0.15, ...piece }: PieceProps & { full?: number }) {
  const paint = usePaint();
  const top = -10 - full * 44;
  return (
    <Piece {...piece}>
      <Glow at={[0, top - 14]} radius={24} colour="#FFE39A" opacity={0.8} />
      <Lit strength={0.4}>
        <path d="M-22-8H22Q20 2 0 2T-22-8Z" fill={paint.body('#E8A92E')} />
        <Box at={[-10, top]} size={[20, -8 - top]} corner={4} fill="#FFF4E2" />
      </Lit>
      <Oval at={[-11, -9]} radius={[6, 3.4]} fill="#FFF4E2" />
      <Line path={`M0 ${top}v-5`} colour="#5A3A5E" width={2.4} />
      <path d={`M0 ${top - 22}C8 ${top - 12} 6 ${top - 3} 0 ${top - 3}S-8 ${top - 12} 0 ${top - 22}Z`} fill="#FF9A3D" />
      <Oval at={[0, top - 7]} radius={[2.6, 4]} fill="#FFF3B0" />
    </Piece>
  );
}

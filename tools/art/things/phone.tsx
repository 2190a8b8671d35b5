/** The family's old phone, in every position the stories need. Upright it is 52 wide and 96 high, centred on 0,0. */
import type { ComponentChildren } from 'preact';
import { usePaint } from '../kit/drawing.tsx';
import { Glow, Lit, Piece, Shade, type PieceProps } from '../kit/lit.tsx';
import { palette } from '../kit/palette.ts';
import { Box, Line, Oval } from '../kit/shapes.tsx';

const frame = '#3C3152';

export type ScreenPicture = 'moon' | 'sea' | 'song' | 'dark';

/** A small picture for a screen of that size round 0,0: a moon race, a quiet sea, a singing sea, or nothing. */
export function ScreenPicture({ shows, size }: { shows: ScreenPicture; size: readonly [number, number] }) {
  const paint = usePaint();
  const [width, height] = size;
  const [left, top, reach] = [-width / 2, -height / 2, Math.min(width, height)];
  const inside = paint.clip(`M${left} ${top}h${width}v${height}h${-width}Z`);
  if (shows === 'dark') return <Box at={[left, top]} size={size} corner={5} fill={paint.body('#4A3F66')} />;
  const sky = shows === 'moon' ? ['#2A2F7A', '#5A56B0', '#8F7FD0'] : ['#BFEFF5', '#7FD0E0', '#3E9AC8'];
  const crests = `t${width / 4} 0`.repeat(3);
  const wave = `M${left} ${height * 0.12}q${width / 8} ${-reach * 0.1} ${width / 4} 0${crests}V${height / 2}H${left}Z`;
  return (
    <g clip-path={inside}>
      <Box at={[left, top]} size={size} corner={5} fill={paint.linear(sky, 90)} />
      {shows === 'moon' && (
        <>
          <Oval at={[0, height * 0.62]} radius={[width * 0.8, height * 0.42]} fill={palette.sun} />
          <Oval at={[-width * 0.2, height * 0.36]} radius={[reach * 0.12, reach * 0.06]} fill="#E0A040" />
          <Oval at={[width * 0.22, height * 0.42]} radius={[reach * 0.09, reach * 0.045]} fill="#E0A040" />
          <Line
            path={`M${left + 6} ${top + height * 0.4}Q0 ${top - 2} ${-left - 8} ${top + height * 0.34}`}
            colour="#FF9A80"
            width={reach * 0.07}
          />
        </>
      )}
      {shows !== 'moon' && <path d={wave} fill="#2C8FB8" opacity={0.75} />}
      {shows === 'song' && (
        <Line
          path={`M${-width * 0.1} 0V${-height * 0.24}l${width * 0.22}-4V-4`}
          colour="#FFF8EE"
          width={reach * 0.06}
        />
      )}
    </g>
  );
}

interface PhoneProps extends PieceProps {
  shows?: ScreenPicture;
}

interface UprightPhoneProps extends PhoneProps {
  /** Somebody on a call: drawn on the screen, 42 by 80 round 0,0. */
  children?: ComponentChildren;
}

/** Seen from the front, upright. Turn it by 90 for a game held sideways. */
export function Phone({ shows = 'moon', children, ...piece }: UprightPhoneProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit>
        <Box at={[-26, -48]} size={[52, 96]} corner={11} fill={paint.body(frame)} />
      </Lit>
      <ScreenPicture shows={shows} size={[42, 80]} />
      {children && <g clip-path={paint.clip('M-21-40h42v80h-42Z')}>{children}</g>}
      <path d="M-21-40H2L-21 12Z" fill="#fff" opacity={0.14} />
    </Piece>
  );
}

/** The teal back with its lens: somebody else looks at the screen. */
export function PhoneBack(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit>
        <Box at={[-26, -48]} size={[52, 96]} corner={11} fill={paint.body(palette.teal)} />
        <Box at={[-19, -42]} size={[16, 20]} corner={6} fill={palette.tealDark} />
      </Lit>
      <Oval at={[-11, -37]} radius={3.4} fill={palette.ink} />
      <Oval at={[-11, -28]} radius={3.4} fill={palette.ink} />
    </Piece>
  );
}

interface FlatPhoneProps extends PhoneProps {
  /** Light that rises from the screen. */
  glow?: boolean;
}

const slab = 'M-33-17H33Q38-17 39-13L48 11Q49 17 43 17H-43Q-49 17-48 11L-39-13Q-38-17-33-17Z';
const glass = 'M-31-13.5H31Q34-13.5 34.5-11.5L42 9.5Q43 13 39 13H-39Q-43 13-42 9.5L-34.5-11.5Q-34-13.5-31-13.5Z';

/** Lying flat before somebody, seen at a slant: 96 wide, 34 deep, centred on 0,0. Scale 1.5 to 2.5 on a page. */
export function FlatPhone({ shows = 'moon', glow = true, ...piece }: FlatPhoneProps) {
  const paint = usePaint();
  const screens: Record<ScreenPicture, string[]> = {
    moon: ['#3A3F92', '#6A66C0', '#B08FD0'],
    sea: ['#C6F0F8', '#7FD0E0'],
    song: ['#C6F0F8', '#7FD0E0'],
    dark: ['#4A3F66', '#5A4E78'],
  };
  return (
    <Piece {...piece}>
      <Shade at={[2, 14]} radius={[54, 9]} opacity={0.4} />
      <Lit>
        <path d={slab} fill={paint.body(frame)} />
      </Lit>
      <path d={glass} fill={paint.linear(screens[shows], 90)} />
      <g clip-path={paint.clip(glass)}>
        {shows === 'moon' && <Oval at={[0, 15]} radius={[34, 14]} fill={palette.sun} />}
        {(shows === 'sea' || shows === 'song') && (
          <path d="M-44 3q10-5 20 0t20 0t20 0t28 0V16H-44Z" fill="#2C8FB8" opacity={0.7} />
        )}
      </g>
      {glow && shows !== 'dark' && (
        <g style="mix-blend-mode:screen">
          <Glow at={[0, -6]} radius={[96, 42]} colour="#9FE0FF" opacity={0.85} />
        </g>
      )}
    </Piece>
  );
}

interface RestingPhoneProps extends PieceProps {
  /** A small cloth over it, tucked in for the night. */
  cloth?: boolean;
}

const smallCloth =
  'M-16-20C8-24 34-22 42-16C50-4 56 8 60 20C50 22 46 16 40 22C30 18 22 26 12 20C2 26-8 20-18 22C-14 8-14-8-16-20Z';

/** Face down and flat, its teal back up; 96 wide, 34 deep, centred on 0,0. */
export function RestingPhone({ cloth = false, ...piece }: RestingPhoneProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Shade at={[2, 14]} radius={[54, 9]} opacity={0.4} />
      <Lit>
        <path d={slab} fill={paint.body(palette.teal)} />
        <path d="M-47 9L-48 11Q-49 17-43 17H43Q49 17 48 11L47 9Q46 12 42 12H-42Q-46 12-47 9Z" fill={frame} />
      </Lit>
      {!cloth && (
        <>
          <path d="M-30-13H-16L-17-4H-33Z" fill={palette.tealDark} />
          <Oval at={[-24, -10]} radius={[3.6, 2]} fill={palette.ink} />
        </>
      )}
      {cloth && (
        <Lit strength={0.5}>
          <path d={smallCloth} fill={paint.body('#F6C66A')} />
          <Line path="M-14-10Q14-16 46-8M-16 12Q16 8 56 12" colour="#FFF1D0" width={3} />
        </Lit>
      )}
    </Piece>
  );
}

interface SeaPhoneProps extends PieceProps {
  /** What looks out of the sea: drawn behind the front wave, its waterline on 0,0. */
  children?: ComponentChildren;
}

const farWave = 'M-92 0q12-12 24 0t24 0t24 0t24 0t24 0t24 0t24 0q-2 30-92 34T-92 0Z';
const nearWave = 'M-94 14q13-13 26 0t26 0t26 0t26 0t26 0t26 0t32 0C90 46 52 60 0 60S-90 46-94 14Z';

/** The screen has become a small round sea. 200 wide, 130 high; the water's middle is 0,0, fish stand up from there. */
export function SeaPhone({ children, ...piece }: SeaPhoneProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit>
        <path d="M-98 8C-98-10 98-10 98 8L104 50Q104 74 80 76H-80Q-104 74-104 50Z" fill={paint.body(frame)} />
      </Lit>
      <path d={farWave} fill={paint.linear(['#A8ECF2', '#4FB4D8'], 90)} />
      {children}
      <Lit strength={0.5}>
        <path d={nearWave} fill={paint.linear(['#7FD8EA', '#2C8FC0', '#246FA8'], 90)} />
      </Lit>
      <Line path="M-14 69h28" colour="#8E83A0" width={4} />
      <Line path="M-72 26q10-7 20 0M-20 34q10-7 20 0M34 26q10-7 20 0" colour="#E6FBFF" width={3.4} opacity={0.8} />
    </Piece>
  );
}

/** Things with a screen, each round 0,0 within ±62. */
import { usePaint, type Children } from '../../../kit/drawing.tsx';
import { palette } from '../../../kit/palette.ts';
import { Box, Line, Oval, Place } from '../../../kit/shapes.tsx';

const frame = '#3C3152';
const cream = '#FFF4E2';

/** A child's block world: hills, three blocks and a sun; 96 × 64. */
function BlockWorld() {
  const paint = usePaint();
  return (
    <g>
      <Box at={[-48, -32]} size={[96, 64]} corner={5} fill={paint.linear(['#BDE9F7', '#E8F7EC'], 90)} />
      <path d="M-48 14Q-20 6 6 16T48 6V27Q48 32 43 32H-43Q-48 32-48 27Z" fill={palette.leaf} />
      <Oval at={[28, -16]} radius={9} fill={palette.sun} />
      <Box at={[-24, 1]} size={[17, 17]} corner={3} fill={paint.body(palette.coral)} />
      <Box at={[-6, 3]} size={[15, 15]} corner={3} fill={paint.body(palette.sun)} />
      <Box at={[-16, -14]} size={[15, 15]} corner={3} fill={paint.body(palette.sea)} />
    </g>
  );
}

/** A tablet with a child's block world on it. */
export function Tablet() {
  const paint = usePaint();
  return (
    <g>
      <Box at={[-56, -41]} size={[112, 82]} corner={12} fill={paint.body(frame)} />
      <BlockWorld />
    </g>
  );
}

/** A laptop, its keys a light row of bars. */
export function Laptop() {
  const paint = usePaint();
  return (
    <g>
      <Box at={[-48, -48]} size={[96, 72]} corner={9} fill={paint.body(frame)} />
      <Place at={[0, -12]} scale={[0.88, 0.86]}>
        <BlockWorld />
      </Place>
      <path d="M-50 24H50L62 44Q63 49 58 49H-58Q-63 49-62 44Z" fill={paint.body('#B9AFC8')} />
      <path d="M-44 28H44L49 38H-49Z" fill="#8E83A0" />
      <path d="M-15 41H15L17 46H-17Z" fill="#DDD3E4" />
    </g>
  );
}

interface FilmProps {
  /** Bars that stand for words under the picture. */
  captions?: boolean;
}

/** A film with its play mark; with captions the picture is shorter and words stand below. */
export function Film({ captions = false }: FilmProps) {
  const paint = usePaint();
  const bottom = captions ? 8 : 34;
  return (
    <g>
      <Box at={[-62, -43]} size={[124, 86]} corner={11} fill={paint.body('#4A3F60')} />
      <Box at={[-42, -34]} size={[84, bottom + 34]} corner={5} fill={paint.linear(['#BDE9F7', '#FFF0D2'], 90)} />
      {!captions && <path d="M-42 20L-14-4L8 12L22 2L42 16V29Q42 34 37 34H-37Q-42 34-42 29Z" fill={palette.leaf} />}
      {[-30, -10, 10, 30].map((y) => (
        <g>
          <Box at={[-57, y - 6]} size={[9, 12]} corner={3} fill={cream} />
          <Box at={[48, y - 6]} size={[9, 12]} corner={3} fill={cream} />
        </g>
      ))}
      <path
        d={captions ? 'M-8-24L14-13L-8-1Z' : 'M-12-18L18 0L-12 18Z'}
        fill={palette.coral}
        stroke={palette.coral}
        stroke-width={6}
        stroke-linejoin="round"
      />
      {captions && (
        <g>
          <Box at={[-42, 12]} size={[84, 25]} corner={5} fill={palette.ink} />
          <Box at={[-33, 17]} size={[66, 5]} corner={2.5} fill={cream} />
          <Box at={[-33, 27]} size={[42, 5]} corner={2.5} fill={cream} />
        </g>
      )}
    </g>
  );
}

/** Sound waves beside a film: it is only to be heard. */
export const SoundWaves = () => (
  <g>
    {[0, 1, 2].map((wave) => (
      <Line
        path={`M${wave * 11} ${-9 - wave * 7}Q${10 + wave * 13} 0 ${wave * 11} ${9 + wave * 7}`}
        colour={palette.plum}
        width={6}
      />
    ))}
  </g>
);

const callers = [
  { at: [-28, -22], paper: '#FFE0C2', skin: '#8A5638', shirt: palette.leafDark },
  { at: [28, -22], paper: '#CDEBFA', skin: '#F9D3B4', shirt: palette.sea },
  { at: [-28, 14], paper: '#DDF2E0', skin: '#B47848', shirt: palette.coral },
] as const;

/** A video call; the fourth window waits. */
export function VideoCall() {
  const paint = usePaint();
  return (
    <g>
      <Box at={[-10, 36]} size={[20, 14]} fill={paint.body('#6B5A80')} />
      <Box at={[-28, 47]} size={[56, 9]} corner={4.5} fill={paint.body('#6B5A80')} />
      <Box at={[-62, -46]} size={[124, 84]} corner={12} fill={paint.body(frame)} />
      {callers.map(({ at: [x, y], paper, skin, shirt }) => (
        <Place at={[x, y]}>
          <Box at={[-25, -16]} size={[50, 32]} corner={5} fill={paper} />
          <path d="M-14 16C-14 2 14 2 14 16Z" fill={shirt} />
          <Oval at={[0, -3]} radius={8} fill={skin} />
          <path d="M-9-4C-9-17 9-17 9-4Q0-9-9-4Z" fill="#4A2E2A" />
        </Place>
      ))}
      <Box at={[3, -2]} size={[50, 32]} corner={5} fill="#6B5A80" />
      {[-12, 0, 12].map((x) => (
        <Oval at={[28 + x, 14]} radius={4} fill="#CFC4DC" />
      ))}
    </g>
  );
}

/** A screen on a foot, for what is shown on it. */
export function Screen({ children }: Children) {
  const paint = usePaint();
  return (
    <g>
      <Box at={[-9, 36]} size={[18, 14]} fill={paint.body('#6B5A80')} />
      <Box at={[-30, 47]} size={[60, 9]} corner={4.5} fill={paint.body('#6B5A80')} />
      <Box at={[-62, -48]} size={[124, 88]} corner={12} fill={paint.body(frame)} />
      <Box at={[-53, -39]} size={[106, 70]} corner={6} fill={paint.linear(['#FFFDF6', '#E1F1F8'], 80)} />
      {children}
    </g>
  );
}

/** The window of an app, six tiles in it. */
export function AppWindow() {
  const paint = usePaint();
  const tiles = [palette.coral, palette.sun, palette.leaf, palette.teal, '#8B55A6', palette.sea];
  return (
    <g>
      <Box at={[-58, -48]} size={[116, 98]} corner={13} fill={paint.body('#FFFDF6')} />
      <path d="M-45-48H45Q58-48 58-35V-26H-58V-35Q-58-48-45-48Z" fill={palette.sea} />
      {[0, 1, 2].map((dot) => (
        <Oval at={[-44 + dot * 12, -37]} radius={4} fill="#fff" opacity={0.9} />
      ))}
      {tiles.map((colour, index) => (
        <Box
          at={[-42 + (index % 3) * 31, -14 + Math.floor(index / 3) * 29]}
          size={[23, 23]}
          corner={7}
          fill={paint.body(colour)}
        />
      ))}
    </g>
  );
}

/** A phone from behind, seen in its case. */
export function PhoneBack() {
  const paint = usePaint();
  return (
    <g>
      <Box at={[-27, -52]} size={[54, 104]} corner={12} fill={paint.body(palette.teal)} />
      <Box at={[-20, -45]} size={[21, 29]} corner={8} fill={palette.tealDark} />
      <Oval at={[-9.5, -37]} radius={5} fill={palette.ink} />
      <Oval at={[-9.5, -24]} radius={5} fill={palette.ink} />
    </g>
  );
}

/** A phone half under a pillow: a grey cloud stands on its screen. */
export function PillowPhone() {
  const paint = usePaint();
  return (
    <g>
      <Place at={[2, -24]} scale={0.68} turn={10}>
        <Box at={[-28, -48]} size={[56, 96]} corner={12} fill={paint.body(frame)} />
        <Box at={[-22, -41]} size={[44, 80]} corner={6} fill={paint.linear(['#FFE0C2', '#F7A6A0'], 75)} />
        <path d="M-16-6C-20-16-8-24-2-18C4-26 18-20 15-10C22-4 16 6 8 4H-10C-20 6-22-4-16-6Z" fill="#8E83A0" />
      </Place>
      <path
        d="M-62 4Q-52-4-40 0Q0 10 40 0Q54-4 62 6Q56 24 62 44Q50 52 38 48Q0 42-38 48Q-52 52-62 42Q-56 24-62 4Z"
        fill={paint.body('#E9DFF2')}
      />
      <Line path="M-40 14Q-20 22-6 20M44 36Q30 34 20 36" colour="#B9AFC8" width={3} />
    </g>
  );
}

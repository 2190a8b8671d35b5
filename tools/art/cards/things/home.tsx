/** Doors, windows and walls. */
import { usePaint } from '../../kit/drawing.tsx';
import { palette } from '../../kit/palette.ts';
import { Box, Line, Oval } from '../../kit/shapes.tsx';

export function FrontDoor() {
  const paint = usePaint();
  return (
    <g>
      <Box at={[-52, -46]} size={[104, 98]} corner={6} fill={paint.body('#F6D9B0')} />
      <path d="M-62-42L0-66L62-42Z" fill={paint.body(palette.coralDark)} />
      <Box at={[-24, -22]} size={[48, 74]} corner={8} fill={paint.body(palette.tealDark)} />
      <Box at={[-15, -12]} size={[30, 22]} corner={5} fill={palette.sky} />
      <Oval at={[14, 22]} radius={4} fill={palette.sun} />
      <Box at={[-32, 48]} size={[64, 9]} corner={4} fill="#B9AFC8" />
      {[-40, 40].map((x) => (
        <Oval at={[x, 40]} radius={[9, 12]} fill={paint.body(palette.leafDark)} />
      ))}
    </g>
  );
}

/** A house number: pips instead of digits. */
export function NumberPlaque() {
  const paint = usePaint();
  return (
    <g>
      <Box at={[-18, -15]} size={[36, 30]} corner={7} fill={paint.body(palette.sea)} />
      <Oval at={[-7, 0]} radius={4} fill="#fff" />
      <Oval at={[7, -5]} radius={4} fill="#fff" />
      <Oval at={[7, 6]} radius={4} fill="#fff" />
    </g>
  );
}

/** A window with a sunny hill behind it. */
export function SunnyWindow() {
  const paint = usePaint();
  return (
    <g>
      <Box at={[-50, -52]} size={[100, 104]} corner={8} fill="#FFF4E2" />
      <Box at={[-41, -43]} size={[82, 86]} corner={4} fill={paint.linear(['#9FD8F2', '#FFF6DE'], 90)} />
      <Oval at={[18, -18]} radius={12} fill={palette.sun} />
      <path d="M-41 43V18Q-14 0 10 16T41 14V43Z" fill={palette.leaf} />
      <Box at={[-3.5, -43]} size={[7, 86]} fill="#FFF4E2" />
      <Box at={[-41, -4]} size={[82, 7]} fill="#FFF4E2" />
      <Box at={[-56, 46]} size={[112, 11]} corner={5} fill="#E7CFA8" />
    </g>
  );
}

/** A street sign; its name is a wave. */
export function StreetSign() {
  const paint = usePaint();
  return (
    <g>
      <Box at={[-4, -10]} size={[8, 62]} corner={3} fill="#6B5A80" />
      <Box at={[-44, -26]} size={[88, 32]} corner={7} fill={paint.body(palette.sea)} />
      <Line path="M-30-10q8-8 16 0t16 0t16 0t14 0" colour="#fff" width={4.5} />
    </g>
  );
}

/** A chest of two drawers; the upper one is a little open. */
export function Drawer() {
  const paint = usePaint();
  return (
    <g>
      <Box at={[-54, -46]} size={[108, 94]} corner={10} fill={paint.body('#C68A4C')} />
      <Box at={[-46, -38]} size={[92, 36]} corner={6} fill={paint.body('#B87440')} />
      <Box at={[-50, 6]} size={[100, 40]} corner={8} fill={paint.body('#E0A264')} />
      <Box at={[-14, 20]} size={[28, 9]} corner={4.5} fill={palette.tealDark} />
      <Box at={[-14, -24]} size={[28, 8]} corner={4} fill="#8A5A3C" />
      <path d="M-28 6V-10H10L18-2V6Z" fill="#FFFDF6" />
    </g>
  );
}

export function RoundMirror() {
  const paint = usePaint();
  return (
    <g>
      <Oval at={[0, -4]} radius={[44, 48]} fill={paint.body('#C68A4C')} />
      <Oval at={[0, -4]} radius={[36, 40]} fill={paint.linear(['#E4F5FD', '#A9D3EC'], 60)} />
      <Box at={[-24, 44]} size={[48, 10]} corner={5} fill={paint.body('#A8622F')} />
      <path d="M-24-24L-4-38L-28 6Z" fill="#fff" opacity={0.5} />
    </g>
  );
}

export function SchoolGate() {
  const paint = usePaint();
  const bars = [-32, -16, 0, 16, 32];
  return (
    <g>
      {[-60, 44].map((x) => (
        <Box at={[x, -36]} size={[16, 88]} corner={5} fill={paint.body('#C9785A')} />
      ))}
      {[-52, 52].map((x) => (
        <Oval at={[x, -42]} radius={10} fill={paint.body(palette.sun)} />
      ))}
      <Line path="M-40-10Q0-48 40-10" colour={palette.tealDark} width={6} />
      {bars.map((x) => (
        <Line path={`M${x} ${-18 - (1 - Math.abs(x) / 40) * 10}V46`} colour={palette.tealDark} width={6} />
      ))}
      <Line path="M-42 4H42M-42 40H42" colour={palette.tealDark} width={6} />
      <Oval at={[4, 22]} radius={4} fill={palette.sun} />
    </g>
  );
}

function Bricks() {
  return (
    <g opacity={0.55}>
      {[0, 1, 2, 3, 4].map((row) =>
        [0, 1, 2, 3, 4].map((column) => (
          <Box
            at={[-60 + column * 25 + (row % 2) * 11, -38 + row * 17.4]}
            size={[Math.min(21, 60 - (-60 + column * 25 + (row % 2) * 11)), 14]}
            corner={2}
            fill="#E8AE84"
          />
        )),
      )}
    </g>
  );
}

/** A brick wall with a whale painted on it. */
export function WhaleWall() {
  const paint = usePaint();
  return (
    <g>
      <Box at={[-62, -40]} size={[124, 88]} corner={4} fill={paint.body('#D98E63')} />
      <Bricks />
      <path
        d="M-46 6C-40-26 20-30 34-2L50-16L54 4C48 12 40 14 34 12C14 34-40 34-46 6Z"
        fill={paint.body(palette.sea)}
      />
      <path d="M-42 12C-24 26 10 24 26 14C8 34-36 32-42 12Z" fill="#E9F4FA" />
      <Oval at={[-28, 2]} radius={3.4} fill={palette.ink} />
      <Line path="M-10-26C-10-40-20-40-20-34M-10-26C-10-40 0-40 0-34" colour={palette.sky} width={4} />
    </g>
  );
}

/** Things of a child's day. */
import { usePaint } from '../../kit/drawing.tsx';
import { cloud } from '../../kit/curves.ts';
import { palette } from '../../kit/palette.ts';
import { Box, Line, Oval } from '../../kit/shapes.tsx';

/** Nine dots and the way drawn over four of them. */
export function LockPattern() {
  const paint = usePaint();
  const way = ['0 0', '1 1', '1 2', '2 1'];
  return (
    <g>
      <Box at={[-40, -54]} size={[80, 108]} corner={16} fill={paint.body('#3C3152')} />
      {[0, 1, 2].map((row) =>
        [0, 1, 2].map((column) => (
          <Oval
            at={[-22 + column * 22, -26 + row * 24]}
            radius={7}
            fill={way.includes(`${row} ${column}`) ? palette.sun : '#8E83A0'}
          />
        )),
      )}
      <Line path="M-22-26L0-2L22-2L0 22" colour={palette.sun} width={4} />
      <Box at={[-12, 40]} size={[24, 5]} corner={2.5} fill="#8E83A0" />
    </g>
  );
}

export function PaintPot() {
  const paint = usePaint();
  const orange = '#F28C38';
  return (
    <g>
      <Line path="M-40-14C-40-62 40-62 40-14" colour="#9A8FAE" width={5} />
      <path d="M-44-16H44L38 42Q36 50 28 50H-28Q-36 50-38 42Z" fill={paint.body('#D9D2E6')} />
      <Oval at={[0, -16]} radius={[44, 13]} fill={paint.body(orange)} />
      <path d="M-30-8C-32 10-24 26-20 8C-16 0-8 2-6 14C-2 36 8 30 8 10C12 4 22 6 26-6Z" fill={orange} />
    </g>
  );
}

/** A small cloud that had a sad day. */
export function SadCloud() {
  const paint = usePaint();
  const drops = [
    [-28, 36],
    [0, 44],
    [28, 36],
  ] as const;
  return (
    <g>
      <path d={cloud([0, -14], [50, 28], 10, 0.12, 4)} fill={paint.body('#9DB3D6')} />
      <Oval at={[0, -10]} radius={[46, 26]} fill="#A9BDDC" />
      {[-15, 15].map((x) => (
        <Oval at={[x, -14]} radius={[4.5, 6]} fill={palette.ink} />
      ))}
      <Line path="M-9 3Q0-4 9 3" colour={palette.ink} width={3.6} />
      {drops.map(([x, y]) => (
        <g transform={`translate(${x} ${y})`}>
          <path d="M0-14C12 0 8 9 0 9S-12 0 0-14Z" fill={paint.body(palette.sea)} />
        </g>
      ))}
    </g>
  );
}

/** Three lamps for each side. */
export function Scoreboard() {
  const paint = usePaint();
  const sides = [
    { x: -33, colour: palette.sun },
    { x: 33, colour: palette.coral },
  ];
  return (
    <g>
      {[-44, 36].map((x) => (
        <Box at={[x, 30]} size={[8, 26]} corner={3} fill="#A8622F" />
      ))}
      <Box at={[-60, -42]} size={[120, 74]} corner={10} fill={paint.body('#2F5B4E')} />
      <Box at={[-6, -34]} size={[12, 58]} corner={3} fill="#FFF4E2" />
      {sides.map(({ x, colour }) =>
        [-24, -4, 16].map((y) => <Oval at={[x, y]} radius={8} fill={paint.body(colour)} />),
      )}
    </g>
  );
}

/** A shirt with a paper number pinned on; the number is dots. */
export function RaceShirt() {
  const paint = usePaint();
  const dots = [
    [-14, 2],
    [0, 2],
    [14, 2],
    [-14, 18],
    [0, 18],
  ] as const;
  const pins = [
    [-26, -10],
    [26, -10],
    [-26, 30],
    [26, 30],
  ] as const;
  return (
    <g>
      <path d="M-46-54L-20-46Q0-34 20-46L46-54L58-20L40-12V54H-40V-12L-58-20Z" fill={paint.body(palette.leaf)} />
      <Box at={[-30, -14]} size={[60, 48]} corner={6} fill="#FFFDF6" />
      {dots.map((at) => (
        <Oval at={at} radius={4.6} fill={palette.ink} />
      ))}
      {pins.map((at) => (
        <Oval at={at} radius={2} fill="#9A8FAE" />
      ))}
    </g>
  );
}

function Tower({ x, width, top, height }: { x: number; width: number; top: number; height: number }) {
  const paint = usePaint();
  return (
    <g>
      <Box at={[x - width / 2, top]} size={[width, height]} corner={4} fill={paint.body('#F3D9A8')} />
      {[-1, 0, 1].map((step) => (
        <Box at={[x + (step * width) / 3 - 3.5, top - 8]} size={[7, 11]} corner={2} fill="#F3D9A8" />
      ))}
    </g>
  );
}

export function SandCastle() {
  const paint = usePaint();
  return (
    <g>
      <path d="M-60 46C-40 34 40 34 60 46Z" fill={paint.body('#E9C79C')} />
      <Box at={[-38, -10]} size={[76, 52]} corner={4} fill={paint.body('#EFCF9A')} />
      <Tower x={-40} width={22} top={-24} height={64} />
      <Tower x={40} width={22} top={-24} height={64} />
      <Tower x={0} width={28} top={-36} height={40} />
      <path d="M-11 42V24A11 11 0 0 1 11 24V42Z" fill="#A8703E" />
      <Line path="M0-42V-62" colour="#A8622F" width={4} />
      <path d="M0-62L20-55L0-48Z" fill={palette.coral} />
      <Oval at={[-24, 30]} radius={[5, 4]} fill={palette.paper} />
    </g>
  );
}

/** The festival's flag, with a fish on it. */
export function FishFlag() {
  const paint = usePaint();
  return (
    <g>
      <Box at={[-48, -58]} size={[8, 116]} corner={4} fill={paint.body('#A8622F')} />
      <path d="M-42-50H54L36-18L54 14H-42Z" fill={paint.body(palette.teal)} />
      <path d="M-22-18C-14-34 10-34 18-18L32-28V-8L18-18C10-2-14-2-22-18Z" fill="#FFF4E2" />
      <Oval at={[-10, -21]} radius={3} fill={palette.ink} />
    </g>
  );
}

export function Mug() {
  const paint = usePaint();
  return (
    <g>
      <Line path="M34-14C60-18 60 24 32 20" colour={palette.teal} width={10} />
      <Box at={[-40, -32]} size={[76, 70]} corner={14} fill={paint.body(palette.teal)} />
      <Oval at={[-2, -31]} radius={[37, 8]} fill="#107073" />
      <Box at={[-30, -16]} size={[52, 46]} corner={10} fill="#FFF4E2" />
    </g>
  );
}

export function Clock() {
  const paint = usePaint();
  return (
    <g>
      <Oval at={[0, 0]} radius={36} fill={paint.body(palette.coral)} />
      <Oval at={[0, 0]} radius={28} fill="#FFFDF6" />
      {[0, 90, 180, 270].map((angle) => (
        <g transform={`rotate(${angle})`}>
          <Box at={[-2, -26]} size={[4, 6]} corner={2} fill="#9A8FAE" />
        </g>
      ))}
      <Line path="M0 0V-18M0 0L13 8" colour={palette.ink} width={5} />
      <Oval at={[0, 0]} radius={4} fill={palette.ink} />
    </g>
  );
}

/** A sticking plaster, at home on things that hurt. */
export function Plaster() {
  const paint = usePaint();
  const holes = [
    [-7, -6],
    [7, -6],
    [-7, 6],
    [7, 6],
    [0, 0],
  ] as const;
  return (
    <g transform="rotate(-35)">
      <Box at={[-44, -15]} size={[88, 30]} corner={15} fill={paint.body('#F2B48A')} />
      <Box at={[-16, -15]} size={[32, 30]} corner={4} fill="#FFE0C2" />
      {holes.map((at) => (
        <Oval at={at} radius={2} fill="#C98A62" />
      ))}
    </g>
  );
}

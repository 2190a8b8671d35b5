import { round, type Point } from '../../kit/curves.ts';
import { usePaint } from '../../kit/drawing.tsx';
import { Glow, Lit } from '../../kit/lit.tsx';
import { Box, Line, Oval, Place } from '../../kit/shapes.tsx';

export type TimeOfDay = 'day' | 'evening' | 'night';

const skies: Record<TimeOfDay, { sky: string[]; sea: string[] }> = {
  day: { sky: ['#8FD0F0', '#CDEBFA', '#FFF3D6'], sea: ['#6FC0E0', '#3E8EDE'] },
  evening: { sky: ['#5E6FB8', '#C98AB0', '#FFB27A', '#FFE0A0'], sea: ['#F2A98A', '#7F7FB8'] },
  night: { sky: ['#141A44', '#25357A', '#4A63AE'], sea: ['#2E4A94', '#1D2A5E'] },
};

interface BalconyDoorProps {
  /** Upper left corner of the glass. */
  at: Point;
  size: Point;
  time?: TimeOfDay;
  /** A long curtain drawn to the left, to the floor line. */
  curtain?: boolean;
  /** False for a window that one cannot step out of. */
  railing?: boolean;
}

export const Boat = ({ at, scale }: { at: Point; scale: number }) => (
  <Place at={at} scale={scale}>
    <path d="M-22 0H22L14 12H-14Z" fill="#5B3F6E" />
    <path d="M-2-4V-46L22-6Z" fill="#FFF1DC" />
    <path d="M-6-6V-36L-20-8Z" fill="#F7C9A4" />
  </Place>
);

/** The harbour below: low sun, sea with glitter, two quays, three boats. */
function Harbour({ at: [x, y], size: [width, height], time = 'evening' }: BalconyDoorProps) {
  const paint = usePaint();
  const horizon = y + height * 0.62;
  const { sky, sea } = skies[time];
  const sun: Point = [x + width * 0.46, horizon - 12];
  const left = `M${x} ${horizon}V${horizon - 46}h${width * 0.1}v-30h${width * 0.08}v44h${width * 0.07}v32Z`;
  const right = `M${x + width} ${horizon}V${horizon - 60}h${-width * 0.12}v24h${-width * 0.09}v36Z`;
  const glitter = [0, 1, 2, 3, 4, 5, 6].map((row) => {
    const start = x + width * (0.38 - row * 0.02);
    return `M${round(start)} ${round(horizon + 10 + row * 14)}h${round(width * (0.16 + row * 0.03))}`;
  });
  return (
    <>
      <Box at={[x, y]} size={[width, height]} fill={paint.linear(sky, 90)} />
      {time === 'evening' && (
        <>
          <Glow at={sun} radius={width * 0.7} colour="#FFF0B0" opacity={0.95} />
          <Oval at={sun} radius={width * 0.12} fill="#FFF6D0" />
        </>
      )}
      <path d={`M${x} ${horizon}H${x + width}V${y + height}H${x}Z`} fill={paint.linear(sea, 90)} />
      <Line path={glitter.join('')} colour="#FFE9B8" width={3.4} opacity={0.75} />
      <path d={left + right} fill="#6A4F86" opacity={0.75} />
      <Boat at={[x + width * 0.24, y + height * 0.7]} scale={1} />
      <Boat at={[x + width * 0.7, y + height * 0.665]} scale={0.6} />
      <Boat at={[x + width * 0.56, y + height * 0.76]} scale={1.3} />
    </>
  );
}

function Railing({ at: [x, y], size: [width, height] }: BalconyDoorProps) {
  const posts = Array.from({ length: 9 }, (_, index) => x + (width * (index + 0.4)) / 9);
  return (
    <>
      {posts.map((post) => (
        <Box at={[post, y + height * 0.72]} size={[7, height * 0.3]} corner={3} fill="#4A3560" />
      ))}
      <Box at={[x - 6, y + height * 0.7]} size={[width + 12, 12]} corner={5} fill="#4A3560" />
    </>
  );
}

function Curtain({ at: [x, y], size: [, height] }: BalconyDoorProps) {
  const paint = usePaint();
  const foot = y + height + 10;
  const outline =
    `M${x - 34} ${y - 32}H${x + 30}C${x + 26} ${y + 150} ${x + 12} ${y + 270} ${x - 22} ${y + 370}` +
    `C${x - 14} ${y + 430} ${x - 6} ${y + 490} ${x - 6} ${foot}H${x - 60}Z`;
  return (
    <>
      <Lit size="medium" strength={0.7}>
        <path d={outline} fill={paint.linear(['#E0705E', '#F28C6A', '#C9503F'], 0)} />
      </Lit>
      <Line path={`M${x - 100} ${y - 34}H1600`} colour="#8A5A4C" width={10} />
      <Oval at={[x - 100, y - 34]} radius={12} fill="#A9705A" />
    </>
  );
}

/** The open balcony door, with the harbour outside. Its foot should be on the room's floor line. */
export function BalconyDoor(door: BalconyDoorProps) {
  const paint = usePaint();
  const { at, size, time = 'evening', curtain = true, railing = true } = door;
  const dark = time === 'night';
  const [x, y] = at;
  const [width, height] = size;
  return (
    <>
      <Box
        at={[x - 22, y - 22]}
        size={[width + 44, height + 34]}
        corner={10}
        fill={paint.linear(dark ? ['#A79CCB', '#6E65A6'] : ['#FFF3E0', '#D9B89A'], 80)}
      />
      <g clip-path={paint.clip(`M${x} ${y}h${width}v${height}h${-width}Z`)}>
        <Harbour {...door} />
        {railing && <Railing {...door} />}
      </g>
      <Box at={[x - 26, y + height]} size={[width + 52, 16]} corner={5} fill={dark ? '#5E5590' : '#B98A6A'} />
      {curtain && <Curtain {...door} />}
    </>
  );
}

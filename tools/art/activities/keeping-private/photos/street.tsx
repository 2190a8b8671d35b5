/** A street at the end of a bike race: houses, a string of flags, the finish. */
import { cloud, curve, type Point } from '../../../kit/curves.ts';
import { usePaint } from '../../../kit/drawing.tsx';
import { Glow, Lit } from '../../../kit/lit.tsx';
import { palette } from '../../../kit/palette.ts';
import { Box, Line, Oval, Place } from '../../../kit/shapes.tsx';

function Sky() {
  const paint = usePaint();
  return (
    <g>
      <Box at={[60, 122]} size={[760, 530]} fill={paint.linear(['#9FD8F2', '#DDF3F6', '#FFF1D6'], 90)} />
      <Glow at={[720, 150]} radius={240} colour="#FFF0BE" opacity={0.9} />
      <Lit size="medium" strength={0.4}>
        <path d={cloud([560, 200], [70, 26], 9, 0.16, 5)} fill="#fff" opacity={0.95} />
        <path d={cloud([380, 168], [48, 18], 8, 0.16, 8)} fill="#fff" opacity={0.9} />
      </Lit>
    </g>
  );
}

interface HouseProps {
  x: number;
  width: number;
  eaves: number;
  colour: string;
  roof: string;
}

/** A house in the row: its feet are on the pavement at 520. */
function House({ x, width, eaves, colour, roof }: HouseProps) {
  const paint = usePaint();
  const middle = x + width / 2;
  return (
    <Lit size="medium" strength={0.7}>
      <path
        d={`M${x - 14} ${eaves + 4}L${middle} ${eaves - 70}L${x + width + 14} ${eaves + 4}Z`}
        fill={paint.body(roof)}
      />
      <Box at={[x, eaves]} size={[width, 524 - eaves]} fill={paint.body(colour)} />
      {[0.18, 0.6].map((share) => (
        <g>
          <Box at={[x + width * share - 4, eaves + 34]} size={[width * 0.26 + 8, 62]} corner={8} fill="#FFF6E6" />
          <Box at={[x + width * share, eaves + 38]} size={[width * 0.26, 54]} corner={5} fill={paint.body('#8CC9E8')} />
          <Box at={[x + width * (share + 0.13) - 2, eaves + 38]} size={[4, 54]} fill="#FFF6E6" />
        </g>
      ))}
    </Lit>
  );
}

const bush = (at: Point, radius: Point, seed: number) => cloud(at, radius, 11, 0.16, seed);

const flagColours = [palette.coral, palette.sun, palette.teal, '#8B55A6', palette.leaf];

/** Flags on a string from side to side, over everybody's head. */
function Flags() {
  const paint = usePaint();
  const string = (share: number): Point => [60 + share * 760, 138 + Math.sin(share * Math.PI) * 46];
  const places = Array.from({ length: 13 }, (_, index) => string((index + 0.5) / 13));
  return (
    <g>
      <Line
        path={curve([string(0), string(0.25), string(0.5), string(0.75), string(1)], false)}
        colour="#7A5A6E"
        width={3}
      />
      <Lit size="limb">
        {places.map(([x, y], index) => (
          <path
            d={`M${x - 17} ${y}Q${x} ${y + 6} ${x + 17} ${y}L${x + 2} ${y + 36}Z`}
            fill={paint.body(flagColours[index % flagColours.length] ?? palette.sun)}
          />
        ))}
      </Lit>
    </g>
  );
}

/** The road with the chequered finish across it. */
function Road() {
  const paint = usePaint();
  const rows = [0, 1];
  const columns = Array.from({ length: 20 }, (_, index) => index);
  return (
    <g>
      <Lit size="large" strength={0.6}>
        <Box at={[50, 516]} size={[780, 150]} fill={paint.linear(['#C9C0CC', '#A79DB4'], 90)} />
      </Lit>
      <Box at={[60, 512]} size={[760, 12]} fill="#EFE3D6" />
      {rows.map((row) =>
        columns.map((column) => (
          <path
            d={`M${60 + column * 38 - row * 5} ${560 + row * 20}h38l-5 20h-38Z`}
            fill={(row + column) % 2 ? '#4A4468' : '#FFF8EE'}
            opacity={0.85}
          />
        )),
      )}
      {[150, 330, 520, 700].map((x) => (
        <Box at={[x, 628]} size={[76, 9]} corner={4} fill="#FFF3D6" opacity={0.8} />
      ))}
    </g>
  );
}

/** The wall of the house beside the finish, with its door. */
function DoorWall() {
  const paint = usePaint();
  return (
    <g>
      <Lit size="medium" strength={0.7}>
        <Box at={[30, 180]} size={[262, 346]} fill={paint.body('#F4CFA6')} />
        <path d="M20 186L300 186L284 160H36Z" fill={paint.body(palette.coralDark)} />
      </Lit>
      <Lit strength={0.8}>
        <Box at={[82, 252]} size={[108, 272]} corner={14} fill="#FFF1DC" />
        <Box at={[92, 262]} size={[88, 262]} corner={10} fill={paint.body(palette.tealDark)} />
        <Box at={[108, 280]} size={[56, 60]} corner={8} fill={paint.body('#BFE4F2')} />
        <Box at={[108, 358]} size={[56, 66]} corner={8} fill="#0E5C64" />
        <Oval at={[166, 398]} radius={6} fill={palette.sun} />
      </Lit>
      <Box at={[74, 514]} size={[124, 14]} corner={4} fill="#CDB9A8" />
    </g>
  );
}

/** Faces without a face, far away: people who cheer behind a tape. */
function Crowd() {
  const paint = usePaint();
  const people = [
    { x: 520, colour: '#8B55A6', skin: '#B47848' },
    { x: 566, colour: palette.sun, skin: '#F3C9A6' },
    { x: 720, colour: palette.sea, skin: '#8C5634' },
    { x: 768, colour: palette.coral, skin: '#E8B283' },
    { x: 808, colour: palette.leaf, skin: '#D69A68' },
  ];
  return (
    <g>
      <Lit size="limb" strength={0.5}>
        {people.map(({ x, colour, skin }, index) => (
          <g transform={`translate(${x} ${456 + (index % 2) * 8})`}>
            <Line path="M-12 18L-22-14M12 18L22-12" colour={colour} width={9} />
            <path d="M-19 64V22C-19 6 19 6 19 22V64Z" fill={paint.body(colour)} />
            <Oval at={[0, -8]} radius={[15, 16]} fill={paint.body(skin)} />
            <path d="M-16-8C-18-30 18-30 16-8C8-18-8-18-16-8Z" fill="#4A2E2A" />
          </g>
        ))}
      </Lit>
      <Box at={[292, 498]} size={[530, 10]} fill={palette.coral} />
      {[320, 470, 640, 800].map((x) => (
        <Box at={[x, 488]} size={[8, 38]} corner={3} fill="#8A5A3C" />
      ))}
    </g>
  );
}

export function RaceStreet() {
  const paint = usePaint();
  return (
    <g>
      <Sky />
      <House x={316} width={150} eaves={322} colour="#F6E3B4" roof="#B9606A" />
      <House x={486} width={130} eaves={350} colour="#BFDCD6" roof="#7A5FA0" />
      <House x={640} width={190} eaves={310} colour="#F7C9B4" roof="#3F7FA8" />
      <Lit size="medium">
        <path d={bush([470, 500], [62, 40], 3)} fill={paint.body('#4FA868')} />
        <path d={bush([636, 506], [46, 32], 6)} fill={paint.body('#3F9C78')} />
        <path d={bush([316, 500], [50, 42], 9)} fill={paint.body('#5FB573')} />
      </Lit>
      <DoorWall />
      <Crowd />
      <Road />
      <Flags />
    </g>
  );
}

/** The number beside the door: pips on a plate, 70 × 62. */
export function HouseNumber() {
  const paint = usePaint();
  return (
    <Place at={[240, 226]}>
      <Lit>
        <Box at={[-36, -31]} size={[72, 62]} corner={13} fill="#FFF6E6" />
        <Box at={[-31, -26]} size={[62, 52]} corner={10} fill={paint.body(palette.sea)} />
      </Lit>
      {(
        [
          [-15, -9],
          [-15, 10],
          [13, -9],
          [13, 10],
          [-1, 0],
        ] as const
      ).map((at) => (
        <Oval at={at} radius={5.6} fill="#fff" />
      ))}
    </Place>
  );
}

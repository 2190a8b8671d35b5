import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, Shade, type PieceProps } from '../kit/lit.tsx';
import { lighter, palette } from '../kit/palette.ts';
import { curve, round, seeded, type Point } from '../kit/curves.ts';
import { Line, Oval } from '../kit/shapes.tsx';

const mat = 'M-560-32C-400-80 390-84 550-42C604-20 580 30 500 40C240 60-320 60-510 40C-590 30-604-14-560-32Z';

/** The long blue floor mat with two bright stripes. Centred on 0,0; 1180 wide, 130 deep, lying flat. */
export function FloorMat({ colour = '#4E86BE', ...piece }: PieceProps & { colour?: string }) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Shade at={[20, 6]} radius={[640, 60]} opacity={0.35} />
      <Lit size="medium">
        <path d={mat} fill={paint.linear(['#3F6FA8', colour, '#2F5A94'], 20)} />
      </Lit>
      <Line
        path="M-510-20C-320-54 340-58 500-28M-534 14C-320 34 280 36 520 14"
        colour="#FFE3B0"
        width={7}
        opacity={0.85}
      />
      <Line path="M-470-6C-300-36 320-38 460-12" colour="#F28C6A" width={5} opacity={0.8} />
    </Piece>
  );
}

interface RugProps extends PieceProps {
  radius: Point;
  colours?: readonly [rim: string, ring: string, middle: string];
}

/** Points round an ellipse, evenly spaced along it. */
function around([across, down]: Point, spacing: number): { at: Point; angle: number }[] {
  const points = [];
  let walked = 0;
  for (let angle = 0; angle < Math.PI * 2; angle += 0.004) {
    walked += 0.004 * Math.hypot(Math.sin(angle) * across, Math.cos(angle) * down);
    if (walked < spacing) continue;
    walked = 0;
    points.push({ at: [Math.cos(angle) * across, Math.sin(angle) * down] as Point, angle });
  }
  return points;
}

/** A round rug with a fringe, seen at a slant; centred on 0,0 with the half axes of `radius`. */
export function Rug({ radius, colours = [palette.coral, '#FFE9C8', palette.teal], ...piece }: RugProps) {
  const paint = usePaint();
  const [across, down] = radius;
  const [rim, ring, middle] = colours;
  const fringe = around(radius, 17).map(({ at: [x, y], angle }) => {
    const end = [Math.cos(angle) * (across + 13), Math.sin(angle) * (down + 8)].map(round);
    return `M${round(x * 0.985)} ${round(y * 0.985)}L${end.join(' ')}`;
  });
  const dots = around([across * 0.84, down * 0.84], ((across + down) * Math.PI) / 38);
  const oval = (share: number): Point => [across * share, down * share];
  return (
    <Piece {...piece}>
      <Shade at={[0, 8]} radius={[across * 1.08, down * 1.14]} opacity={0.3} />
      <Lit size="medium" strength={0.7}>
        <Line path={fringe.join('')} colour={lighter(rim, 0.35)} width={4} />
        <Oval at={[0, 0]} radius={radius} fill={paint.body(rim)} />
        {dots.map(({ at }) => (
          <Oval at={at} radius={[9, 5]} fill={ring} />
        ))}
        <Oval at={[0, 0]} radius={oval(0.72)} fill={paint.body(ring)} />
        <Oval at={[0, 0]} radius={oval(0.6)} fill={paint.body(middle)} />
        <Oval at={[0, 0]} radius={oval(0.3)} fill={lighter(middle, 0.25)} />
      </Lit>
    </Piece>
  );
}

/** The small doormat that can be looked under: its left corner is lifted. Lies on 0,0; 190 wide. */
export function LiftedMat(piece: PieceProps) {
  const paint = usePaint();
  const random = seeded(4);
  const edge: Point[] = Array.from({ length: 9 }, (_, index) => [-40 + index * 17, 14 + random() * 4]);
  return (
    <Piece {...piece}>
      <Shade at={[4, 10]} radius={[110, 14]} />
      <Lit>
        <path d="M-40-8C10-16 70-16 96-10L112 14C60 24 0 24-52 16Z" fill={paint.body('#C9765A')} />
        <path d="M-92-30C-84-44-60-40-40-8L-52 16C-70 0-84-14-92-30Z" fill={paint.body('#E8A67C')} />
      </Lit>
      <Line path={curve(edge, false)} colour="#FFE3B0" width={4} opacity={0.7} />
    </Piece>
  );
}

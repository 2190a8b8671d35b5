/** Drawings kept as lists, so that hair and headwear can be bent round a turned head before they are drawn. */
import { round, type Point } from '../kit/curves.ts';
import { Line } from '../kit/shapes.tsx';

interface Filled {
  path: string;
  fill: string;
  opacity?: number;
  /** Where paths overlap there is a hole. */
  hollow?: boolean;
  /** Rounds the corners of the outline by a line of the same colour. */
  soften?: number;
}

interface Stroked {
  line: string;
  colour: string;
  width: number;
  opacity?: number;
}

interface Dot {
  dot: Point;
  radius: number | Point;
  fill: string;
  opacity?: number;
  turn?: number;
}

export type Shape = Filled | Stroked | Dot;

function DotShape({ dot: [x, y], radius, fill, opacity, turn }: Dot) {
  const [across, down] = typeof radius === 'number' ? [radius, radius] : radius;
  const [cx, cy] = [round(x), round(y)];
  return (
    <ellipse
      cx={cx}
      cy={cy}
      rx={round(across)}
      ry={round(down)}
      fill={fill}
      opacity={opacity}
      transform={turn ? `rotate(${turn} ${cx} ${cy})` : undefined}
    />
  );
}

function FilledShape({ path, fill, opacity, hollow, soften }: Filled) {
  return (
    <path
      d={path}
      fill={fill}
      opacity={opacity}
      fill-rule={hollow ? 'evenodd' : undefined}
      stroke={soften ? fill : undefined}
      stroke-width={soften}
      stroke-linejoin={soften ? 'round' : undefined}
    />
  );
}

function OneShape({ shape }: { shape: Shape }) {
  if ('dot' in shape) return <DotShape {...shape} />;
  if ('line' in shape) return <Line {...shape} path={shape.line} />;
  return <FilledShape {...shape} />;
}

export const Shapes = ({ shapes }: { shapes: readonly Shape[] }) => (
  <>
    {shapes.map((shape, index) => (
      <OneShape key={index} shape={shape} />
    ))}
  </>
);

/** Several lines of one colour: strands of hair, folds, creases. */
export const lines = (paths: readonly string[], colour: string, width = 2, opacity?: number): Shape[] =>
  paths.map((line) => ({ line, colour, width, opacity }));

/** `x y` for path data. */
export const xy = ([x, y]: Point) => `${round(x)} ${round(y)}`;

export const polyline = (...points: Point[]) => 'M' + points.map(xy).join('L');
export const polygon = (...points: Point[]) => polyline(...points) + 'Z';

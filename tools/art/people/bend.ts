/** Bends a flat drawing round a ball, as hair and headwear follow a head that turns. */
import { round, type Point } from '../kit/curves.ts';
import { xy, type Shape } from './shapes.tsx';

type Move = (point: Point) => Point;

/** Path data with every point moved; relative commands become absolute, arcs shrink a little. */
function bendPath(path: string, move: Move, arcScale = 0.9): string {
  const tokens = path.match(/[a-zA-Z]|-?(?:\d+\.?\d*|\.\d+)/g) ?? [];
  let index = 0;
  let command = 'M';
  let current: Point = [0, 0];
  let start: Point = [0, 0];
  let control: Point = [0, 0];
  let bent = '';
  const number = () => Number(tokens[index++]);
  const write = (...points: Point[]) => points.map((point) => xy(move(point))).join(' ');
  while (index < tokens.length) {
    const token = tokens[index] ?? '';
    if (/[a-zA-Z]/.test(token)) {
      command = token;
      index++;
    }
    const relative = command === command.toLowerCase();
    const [originX, originY] = relative ? current : [0, 0];
    const point = (): Point => [originX + number(), originY + number()];
    const mirrored: Point = [2 * current[0] - control[0], 2 * current[1] - control[1]];
    switch (command.toUpperCase()) {
      case 'Z':
        bent += 'Z';
        current = control = start;
        continue;
      case 'M':
        current = control = start = point();
        bent += 'M' + write(current);
        command = relative ? 'l' : 'L';
        continue;
      case 'L':
        current = control = point();
        bent += 'L' + write(current);
        continue;
      case 'H':
        current = control = [originX + number(), current[1]];
        bent += 'L' + write(current);
        continue;
      case 'V':
        current = control = [current[0], originY + number()];
        bent += 'L' + write(current);
        continue;
      case 'C':
      case 'S': {
        const first = command.toUpperCase() === 'C' ? point() : mirrored;
        control = point();
        current = point();
        bent += 'C' + write(first, control, current);
        continue;
      }
      case 'Q':
      case 'T': {
        control = command.toUpperCase() === 'Q' ? point() : mirrored;
        current = point();
        bent += 'Q' + write(control, current);
        continue;
      }
      case 'A': {
        const [radius, , turn, large, sweep] = [number(), number(), number(), number(), number()];
        const size = round(radius * arcScale);
        current = control = point();
        bent += `A${size} ${size} ${turn} ${large} ${sweep} ${write(current)}`;
        continue;
      }
      default:
        index++;
    }
  }
  return bent;
}

/** What becomes of the far side: sideburns tuck up behind the temple, hanging hair stays, spots of cloth drop out. */
type FarSide = 'tuck' | 'keep' | 'drop';

/** Where the face ends on the far side of a turned head. */
const FAR_EDGE = 42;

/** Strokes beyond the far edge would stand out from the face as stray lines. */
function withoutFarStrokes(path: string, move: Move): string {
  const strokes = path.split(/(?=M)/).filter(Boolean);
  const inside = strokes.filter((stroke) => {
    let furthest = -Infinity;
    bendPath(stroke, (point) => {
      furthest = Math.max(furthest, move(point)[0]);
      return point;
    });
    return furthest < FAR_EDGE + 1;
  });
  return inside.map((stroke) => bendPath(stroke, move)).join('');
}

/** A drawing of the front of a head, seen when the head has turned by `yaw` (radians) to the right. */
export function bendRound(shapes: readonly Shape[], yaw: number, far: FarSide = 'tuck', radius = 60): Shape[] {
  const move: Move = ([x, y]) => {
    const high = Math.min(0, y + 4) / (radius * 1.08);
    const girth = radius * Math.sqrt(Math.max(0.1, 1 - high * high));
    const inside = Math.max(-girth, Math.min(girth, x));
    const seen = girth * Math.sin(Math.asin(inside / girth) + yaw) + (x - inside) * 0.6;
    if (seen <= FAR_EDGE) return [seen, y];
    // The far edge folds away instead of standing out from the face.
    return [FAR_EDGE + (seen - FAR_EDGE) * 0.4, far === 'tuck' && y > -16 ? -16 + (y + 16) * 0.12 : y];
  };
  return shapes.flatMap((shape): Shape[] => {
    if ('dot' in shape) {
      const dot = move(shape.dot);
      return far === 'drop' && dot[0] > FAR_EDGE ? [] : [{ ...shape, dot }];
    }
    if ('line' in shape) {
      const line = withoutFarStrokes(shape.line, move);
      return line ? [{ ...shape, line }] : [];
    }
    return [{ ...shape, path: bendPath(shape.path, move) }];
  });
}

/** A drawing moved sideways, up or down. */
export function shifted(shapes: readonly Shape[], dx: number, dy: number): Shape[] {
  const move: Move = ([x, y]) => [x + dx, y + dy];
  return shapes.map((shape) => {
    if ('dot' in shape) return { ...shape, dot: move(shape.dot) };
    if ('line' in shape) return { ...shape, line: bendPath(shape.line, move, 1) };
    return { ...shape, path: bendPath(shape.path, move, 1) };
  });
}

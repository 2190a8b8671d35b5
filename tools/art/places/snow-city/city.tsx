/** The snowy city behind glass: towers, lit windows, falling flakes. */
import { round, seeded, type Point } from '../../kit/curves.ts';
import { usePaint } from '../../kit/drawing.tsx';
import { Box, Oval } from '../../kit/shapes.tsx';
import { viewColours, type SnowLight } from './light.ts';

interface CityProps {
  /** Upper left corner and size of what is seen. */
  at: Point;
  size: Point;
  light: SnowLight;
  /** How many flakes fall; 0 when they are drawn as a layer of their own. */
  flakes?: number;
  seed?: number;
}

interface Tower {
  /** Shares of the view's width and height. */
  x: number;
  width: number;
  height: number;
  near: boolean;
}

const towers: Tower[] = [
  { x: 0.02, width: 0.2, height: 0.46, near: false },
  { x: 0.3, width: 0.16, height: 0.56, near: false },
  { x: 0.52, width: 0.2, height: 0.4, near: false },
  { x: 0.78, width: 0.2, height: 0.52, near: false },
  { x: -0.06, width: 0.22, height: 0.3, near: true },
  { x: 0.19, width: 0.2, height: 0.36, near: true },
  { x: 0.62, width: 0.22, height: 0.34, near: true },
  { x: 0.86, width: 0.24, height: 0.24, near: true },
];

const litPane = '#FFD97F';

function TowerDrawing({ tower, at: [left, top], size: [width, height], light, seed }: CityProps & { tower: Tower }) {
  const paint = usePaint();
  const random = seeded((seed ?? 5) + Math.round(tower.x * 100));
  const { far, near, panes, lit, snow } = viewColours[light];
  const [x, wide] = [left + tower.x * width, tower.width * width];
  const roof = top + height * (1 - tower.height);
  const columns = Math.max(2, Math.round(wide / 22));
  const step = wide / columns;
  const rows = Math.floor((top + height - roof) / 26);
  const colour = tower.near ? near : far;
  return (
    <>
      <Box at={[x, roof]} size={[wide, top + height - roof]} fill={paint.linear([colour, colour, snow], 90)} />
      {Array.from({ length: rows * columns }, (_, index) => (
        <Box
          at={[x + (index % columns) * step + step * 0.26, roof + 14 + Math.floor(index / columns) * 26]}
          size={[step * 0.48, 12]}
          corner={2}
          fill={random() < lit ? litPane : panes}
          opacity={tower.near ? 0.9 : 0.55}
        />
      ))}
      <path
        d={
          `M${round(x - 3)} ${round(roof + 5)}` +
          `Q${round(x + wide / 2)} ${round(roof - 13)} ${round(x + wide + 3)} ${round(roof + 5)}Z`
        }
        fill={snow}
      />
    </>
  );
}

export function SnowyCity(props: CityProps) {
  const paint = usePaint();
  const { at, size, light, flakes = 26, seed = 5 } = props;
  const [left, top] = at;
  const [width, height] = size;
  const { sky, snow } = viewColours[light];
  const random = seeded(seed);
  const foot = top + height;
  return (
    <g clip-path={paint.clip(`M${left} ${top}h${width}v${height}h${-width}Z`)}>
      <Box at={at} size={size} fill={paint.linear(sky, 90)} />
      {towers.map((tower) => (
        <TowerDrawing {...props} tower={tower} />
      ))}
      <path
        d={
          `M${left} ${foot}V${foot - height * 0.08}` +
          `Q${left + width * 0.5} ${foot - height * 0.14} ${left + width} ${foot - height * 0.06}V${foot}Z`
        }
        fill={snow}
      />
      {Array.from({ length: flakes }, () => (
        <Oval
          at={[left + random() * width, top + random() * height]}
          radius={2.5 + random() * 4}
          fill={snow}
          opacity={0.9}
        />
      ))}
    </g>
  );
}

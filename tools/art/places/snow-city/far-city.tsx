/** The rest of the city far away: pale towers in the evening, and their lights as a picture of their own. */
import { round, seeded } from '../../kit/curves.ts';
import { usePaint } from '../../kit/drawing.tsx';
import { Glow, Piece, type PieceProps } from '../../kit/lit.tsx';
import { Oval } from '../../kit/shapes.tsx';

interface Tower {
  x: number;
  width: number;
  height: number;
}

function towers(seed: number, tallest: number): Tower[] {
  const random = seeded(seed);
  const list: Tower[] = [];
  for (let x = -300; x < 282;) {
    const width = 34 + random() * 42;
    const middle = 1 - Math.abs(x) / 620;
    list.push({ x: round(x), width: round(width), height: round((0.4 + random() * 0.6) * tallest * middle) });
    x += width + 3 + random() * 12;
  }
  return list;
}

const far = towers(5, 190);
const near = towers(11, 130);

const outline = (list: Tower[]) =>
  list.map(({ x, width, height }) => `M${x} 0v${-height}h${width}v${height}z`).join('');

/** A skyline 620 wide and 190 high that stands on 0,0. */
export function FarCity(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <path d={outline(far)} fill={paint.linear(['#9C8FC6', '#D3A9C4'], 90)} />
      <path d={outline(near)} fill={paint.linear(['#8479BA', '#BE98C2'], 90)} />
    </Piece>
  );
}

/** The lights of the skyline that is placed the same way. */
export function CityLights(piece: PieceProps) {
  const random = seeded(23);
  const lights = near.concat(far).flatMap(({ x, width, height }) =>
    Array.from({ length: Math.round((width * height) / 900) }, () => ({
      at: [round(x + 6 + random() * (width - 12)), round(-8 - random() * (height - 16))] as const,
      radius: round(2.2 + random() * 1.8),
      fill: random() < 0.75 ? '#FFE08A' : '#FFC2A0',
    })),
  );
  return (
    <Piece {...piece}>
      {lights.map((light) => (
        <Oval {...light} />
      ))}
      {lights
        .filter((_, index) => index % 8 === 0)
        .map(({ at }) => (
          <Glow at={at} radius={14} colour="#FFE9A8" opacity={0.7} />
        ))}
    </Piece>
  );
}

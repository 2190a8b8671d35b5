/** Very many buttons of one colour, drawn as a few paths. */
import { round, type Point } from '../../../kit/curves.ts';
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit } from '../../../kit/lit.tsx';
import { darker, lighter } from '../../../kit/palette.ts';
import { Line } from '../../../kit/shapes.tsx';

function disc([x, y]: Point, radius: number): string {
  const half = `a${radius} ${radius} 0 1 0`;
  return `M${round(x - radius)} ${round(y)}${half} ${radius * 2} 0${half} ${-radius * 2} 0Z`;
}

interface ManyButtonsProps {
  places: readonly Point[];
  radius: number;
  colour?: string;
}

export function ManyButtons({ places, radius, colour = '#3E7FD6' }: ManyButtonsProps) {
  const paint = usePaint();
  const hole = radius * 0.14;
  const apart = radius * 0.24;
  const holes = places.flatMap(([x, y]) =>
    [-apart, apart].flatMap((dx) => [-apart, apart].map((dy): Point => [x + dx, y + dy])),
  );
  const gleam = places
    .map(([x, y]) => {
      const from = `${round(x - radius * 0.76)} ${round(y - radius * 0.34)}`;
      const bow = round(radius * 0.84);
      return `M${from}A${bow} ${bow} 0 0 1 ${round(x - radius * 0.1)} ${round(y - radius * 0.83)}`;
    })
    .join('');
  return (
    <g>
      <Lit strength={0.7}>
        {places.map((at) => (
          <path
            d={disc(at, radius)}
            fill={paint.body(colour, 1.3)}
            stroke={darker(colour, 0.34)}
            stroke-width={round(radius * 0.1)}
          />
        ))}
      </Lit>
      <path
        d={places.map((at) => disc(at, round(radius * 0.66))).join('')}
        fill="none"
        stroke={darker(colour, 0.24)}
        stroke-width={round(radius * 0.13)}
      />
      <path d={holes.map((at) => disc(at, round(hole))).join('')} fill={darker(colour, 0.5)} />
      <Line path={gleam} colour={lighter(colour, 0.65)} width={round(radius * 0.17)} />
    </g>
  );
}

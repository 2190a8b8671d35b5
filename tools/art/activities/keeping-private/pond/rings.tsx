/** The pond's three rings: only me in the middle, people I trust round it, anyone outside. */
import type { FunctionComponent } from 'preact';
import type { Point } from '../../../kit/curves.ts';
import { usePaint } from '../../../kit/drawing.tsx';
import type { Layered } from '../../../kit/page.tsx';
import { Oval } from '../../../kit/shapes.tsx';

interface Ring {
  centre: Point;
  radius: Point;
  light: string;
  deep: string;
}

/** From the outside in; centres sink a little, as on water seen from a bank. */
const rings: Ring[] = [
  { centre: [446, 402], radius: [306, 232], light: '#D5F1FB', deep: '#8CCBEE' },
  { centre: [446, 422], radius: [212, 158], light: '#C9F0E2', deep: '#6CC6B0' },
  { centre: [446, 448], radius: [116, 88], light: '#FFF0C0', deep: '#FFCB57' },
];

export const Rings: FunctionComponent<Layered> = () => {
  const paint = usePaint();
  return (
    <g>
      {rings.map(({ centre, radius, light, deep }) => (
        <Oval
          at={centre}
          radius={radius}
          fill={paint.radial([light, deep], 0.4, 0.3, 0.85)}
          filter={paint.form({ size: 'medium', mood: 'soft', strength: 0.55 })}
        />
      ))}
      {rings.map(({ centre: [x, y], radius: [across, down] }) => (
        <ellipse
          cx={x}
          cy={y}
          rx={across - 12}
          ry={down - 10}
          fill="none"
          stroke="#fff"
          stroke-opacity={0.55}
          stroke-width={3}
        />
      ))}
    </g>
  );
};

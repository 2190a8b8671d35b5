import type { Point } from '../../../kit/curves.ts';
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit } from '../../../kit/lit.tsx';
import { Line, Oval } from '../../../kit/shapes.tsx';

interface HairTuftsProps {
  /** Middle and radius of each curl. */
  curls: readonly (readonly [x: number, y: number, radius: number])[];
}

const swirl = ([x, y]: Point, radius: number) =>
  `M${x - radius * 0.5} ${y + radius * 0.1}a${radius * 0.5} ${radius * 0.5} 0 1 1 ${radius * 0.6} ${radius * 0.42}`;

/** Hugo's curls squeezed out between his fingers. */
export function HairTufts({ curls }: HairTuftsProps) {
  const paint = usePaint();
  return (
    <Lit strength={0.4}>
      {curls.map(([x, y, radius]) => (
        <>
          <Oval at={[x, y]} radius={radius} fill={paint.body('#7A4A2B', 1.1)} />
          <Line path={swirl([x, y], radius)} colour="#9A6A42" width={5} opacity={0.8} />
        </>
      ))}
    </Lit>
  );
}

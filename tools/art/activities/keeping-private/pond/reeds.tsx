/** Reeds at the water's edge. */
import { tube, type Point } from '../../../kit/curves.ts';
import { usePaint } from '../../../kit/drawing.tsx';
import { Box, Line, Place } from '../../../kit/shapes.tsx';

const blades = [-14, -4, 8, 18];

/** Four blades and a bulrush; stands on 0,0, 90 high. */
export function ReedClump({ at, scale }: { at: Point; scale: number }) {
  const paint = usePaint();
  return (
    <Place at={at} scale={scale}>
      {blades.map((x, index) => (
        <path
          d={tube(
            [
              [x, 0],
              [x * 1.3, -34],
              [x * 1.9, -66 - index * 4],
            ],
            [5, 4, 1],
          )}
          fill={paint.body(index % 2 ? '#4FA878' : '#2F8F66')}
        />
      ))}
      <Line path="M5.5 0V-64" colour="#3E8F63" width={3} />
      <Box at={[1, -90]} size={[9, 28]} corner={4.5} fill={paint.body('#8A5A3C')} />
    </Place>
  );
}

/** The reeds round the pond. */
export const Reeds = () => (
  <g>
    <ReedClump at={[150, 654]} scale={1} />
    <ReedClump at={[204, 672]} scale={0.8} />
    <ReedClump at={[742, 608]} scale={1.1} />
    <ReedClump at={[792, 644]} scale={0.9} />
  </g>
);

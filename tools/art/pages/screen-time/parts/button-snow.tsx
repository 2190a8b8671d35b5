/** Slow fat snowflakes, each with the pattern of a button. */
import type { Point } from '../../../kit/curves.ts';
import { usePaint } from '../../../kit/drawing.tsx';
import { Piece, type PieceProps } from '../../../kit/lit.tsx';
import { Line, Oval, Place } from '../../../kit/shapes.tsx';

interface ButtonFlakeProps extends PieceProps {
  holes?: 2 | 3 | 4;
  colour?: string;
}

const arms = [0, 60, 120, 180, 240, 300];

/** One flake, 100 across, centred on 0,0. */
function ButtonFlake({ holes = 4, colour = '#FFFFFF', ...piece }: ButtonFlakeProps) {
  const paint = usePaint();
  const angles = Array.from({ length: holes }, (_, index) => (index / holes) * Math.PI * 2 + 0.6);
  return (
    <Piece {...piece}>
      {arms.map((turn) => (
        <Place turn={turn}>
          <Line path="M0-26V-46M0-34l-7-7M0-34l7-7" colour={colour} width={6} />
        </Place>
      ))}
      <Oval at={[0, 0]} radius={29} fill={paint.radial([colour, colour, '#D9EBFA'], 0.4, 0.35, 0.8)} />
      <circle cx={0} cy={0} r={20} fill="none" stroke="#A9CDEE" stroke-width={3.4} />
      {angles.map((angle) => (
        <Oval at={[Math.cos(angle) * 8.4, Math.sin(angle) * 8.4]} radius={4} fill="#7FAEDC" />
      ))}
    </Piece>
  );
}

export interface Flake {
  at: Point;
  scale: number;
  holes?: 2 | 3 | 4;
}

interface ButtonSnowProps {
  flakes: readonly Flake[];
  /** Small plain flakes farther away: x, y, radius. */
  far?: readonly (readonly [number, number, number])[];
}

export const ButtonSnow = ({ flakes, far = [] }: ButtonSnowProps) => (
  <>
    {far.map(([x, y, radius]) => (
      <Oval at={[x, y]} radius={radius} fill="#FFFFFF" opacity={0.9} />
    ))}
    {flakes.map((flake, index) => (
      <ButtonFlake {...flake} turn={index * 17} />
    ))}
  </>
);

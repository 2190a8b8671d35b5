import { round } from '../../kit/curves.ts';
import { usePaint } from '../../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../../kit/lit.tsx';
import { darker, lighter } from '../../kit/palette.ts';

interface AwningProps extends PieceProps {
  width: number;
  /** From its ridge down to the scalloped edge. */
  depth: number;
  colours: readonly [string, string];
  stripes?: number;
}

/** A striped roof with a scalloped edge. The middle of its edge is on 0,0; it rises to -depth. */
export function Awning({ width, depth, colours, stripes = 12, ...piece }: AwningProps) {
  const paint = usePaint();
  const step = width / stripes;
  const left = -width / 2;
  const ridge = 0.9;
  const hem = round(Math.min(34, depth * 0.3));
  return (
    <Piece {...piece}>
      <Lit size="medium" strength={0.8}>
        {Array.from({ length: stripes }, (_, index) => {
          const from = round(left + index * step);
          const to = round(left + (index + 1) * step);
          const colour = colours[index % 2] ?? colours[0];
          return (
            <path
              d={`M${round(from * ridge)} ${-depth}H${round(to * ridge)}L${to} 0H${from}Z`}
              fill={paint.linear([lighter(colour, 0.22), colour, darker(colour, 0.1)], 90)}
            />
          );
        })}
      </Lit>
      <Lit strength={0.6}>
        {Array.from({ length: stripes }, (_, index) => {
          const from = round(left + index * step);
          const colour = colours[index % 2] ?? colours[0];
          return (
            <path
              d={`M${from} -4h${round(step)}V${hem * 0.4}q${round(-step / 2)} ${hem * 1.2} ${round(-step)} 0Z`}
              fill={darker(colour, 0.07)}
            />
          );
        })}
      </Lit>
    </Piece>
  );
}

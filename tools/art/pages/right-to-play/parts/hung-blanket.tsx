import { usePaint } from '../../../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../../../kit/lit.tsx';
import { Line } from '../../../kit/shapes.tsx';

const stripes = ['#C8506A', '#F6C66A', '#3E9AA0', '#F4E3C8', '#6A58A8'];
const outline =
  'M-74 0Q0 10 74 0C80 180 82 330 92 440C104 520 126 590 160 642C96 616 30 596-80 610C-70 400-78 200-74 0Z';

/** The stripe that begins at share `from` of the upper edge and runs down to the pulled hem. */
function stripePath(from: number): string {
  const left = -76 + from * 152;
  const right = left + 31;
  const hem = (x: number) => Math.round(x * 1.5 + 34);
  return `M${left} -6L${left} 300Q${left + 2} 480 ${hem(left)} 660H${hem(right)}Q${right + 2} 480 ${right} 300V-6Z`;
}

/**
 * The striped blanket on the line, hanging from 0,0; 150 wide, 620 long. Its right lower corner is pulled out to
 * 160,642, where teeth may hold it.
 */
export function HungBlanket(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit size="medium" strength={0.7}>
        <g clip-path={paint.clip(outline)}>
          <path d={outline} fill={stripes[0]} />
          {stripes.map((colour, index) => (
            <path d={stripePath(index / 5)} fill={paint.linear([colour, colour], 0)} />
          ))}
          <Line
            path="M-34 8C-30 240-44 420-38 600M30 8C36 220 34 400 84 612M92 440C90 520 104 580 146 636"
            colour="#3A1B45"
            width={8}
            opacity={0.16}
          />
        </g>
      </Lit>
    </Piece>
  );
}

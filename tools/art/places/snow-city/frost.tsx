/** Frost on a pane: ferns that grow out of a corner, and shapes a child finds in them. */
import { round, type Point } from '../../kit/curves.ts';
import { usePaint } from '../../kit/drawing.tsx';
import { Line, Oval, Place, type Placed } from '../../kit/shapes.tsx';

interface FrostProps extends Placed {
  colour?: string;
}

/** Side leaves of a frond that grows from 0,0 to the upper right, each shorter than the one before. */
const frond = (length: number, bend: number): string => {
  const leaves = Array.from({ length: 7 }, (_, index) => {
    const share = 0.16 + index * 0.12;
    const x = round(length * share);
    const y = round(-bend * share * share * length);
    const reach = round((1 - share) * length * 0.34 + 4);
    return (
      `M${x} ${y}q${round(reach * 0.5)} ${-reach * 0.7} ${round(reach * 0.4)} ${-reach}M${x} ${y}` +
      `q${round(reach * 0.7)} ${round(reach * 0.1)} ${reach} ${round(reach * 0.5)}`
    );
  });
  return `M0 0Q${round(length * 0.5)} 0 ${length} ${round(-bend * length)}${leaves.join('')}`;
};

const ferns: [turn: number, length: number, bend: number][] = [
  [-8, 116, 0.1],
  [-34, 132, 0.16],
  [-62, 112, -0.1],
  [-84, 86, 0.06],
];

/** A corner full of frost ferns; it grows from 0,0 to the upper right, about 130 each way. */
export const FrostFerns = ({ colour = '#FFFFFF', ...place }: FrostProps) => (
  <Place {...place}>
    <path d="M-4 6V-96Q14-40 40-26T110 6Z" fill={colour} opacity={0.34} />
    {ferns.map(([turn, length, bend]) => (
      <Place turn={turn}>
        <Line path={frond(length, bend)} colour={colour} width={3.4} opacity={0.9} />
      </Place>
    ))}
  </Place>
);

/** A penguin of frost, one flipper out; stands on 0,0, about 150 high. */
export function FrostPenguin({ colour = '#FFFFFF', ...place }: FrostProps) {
  const paint = usePaint();
  const curls: Point[] = [
    [-16, -34],
    [14, -30],
    [0, -60],
  ];
  return (
    <Place {...place}>
      <g opacity={0.92}>
        <path
          d="M0-150C34-150 40-118 40-92C54-60 50-8 0-6C-50-8-54-60-40-92C-40-118-34-150 0-150Z"
          fill={paint.linear([colour, colour, colour], 90)}
          opacity={0.72}
        />
        <Line
          path={
            'M0-150C34-150 40-118 40-92C54-60 50-8 0-6C-50-8-54-60-40-92C-40-118-34-150 0-150ZM-42-90Q-72-70-76-40' +
            'M42-90Q72-82 84-54M-22-2q-18 2-22 6M22-2q18 2 22 6'
          }
          colour={colour}
          width={5}
        />
        {curls.map(([x, y]) => (
          <Line path={`M${x} ${y}m-9 3q3-12 11-8t-3 9M${x} ${y}l8 11M${x} ${y}l-10 9`} colour={colour} width={3} />
        ))}
        <Oval at={[-13, -116]} radius={4.6} fill={colour} />
        <Oval at={[13, -116]} radius={4.6} fill={colour} />
        <path d="M-9-104L9-104L0-94Z" fill={colour} />
      </g>
    </Place>
  );
}

/** What is left of it when it has melted: a smile with two eyes; 96 wide, centred on 0,0. */
export const FrostSmile = ({ colour = '#FFFFFF', ...place }: FrostProps) => (
  <Place {...place}>
    <Line path="M-46-4Q0 52 46-4M-54-10q6 2 10 8M54-10q-6 2-10 8" colour={colour} width={8} opacity={0.95} />
    <Oval at={[-20, -34]} radius={[6, 8]} fill={colour} opacity={0.95} />
    <Oval at={[20, -34]} radius={[6, 8]} fill={colour} opacity={0.95} />
    <Line path="M-26 34v12M18 36v20" colour={colour} width={4} opacity={0.6} />
  </Place>
);

/** The front page of the child's own newspaper, 236 × 324: three boxes, and a column for what is still checked. */
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit } from '../../../kit/lit.tsx';
import { Box, Line, Oval, Place } from '../../../kit/shapes.tsx';
import { Emblem } from './emblems.tsx';

/** A sun that rises over waves: the newspaper's head, without a letter. */
function Masthead() {
  const paint = usePaint();
  return (
    <g>
      <Box at={[14, 14]} size={[208, 44]} corner={7} fill={paint.linear(['#7A3E8E', '#B4487A', '#F2644F'], 0)} />
      <g clip-path={paint.clip('M14 21q0-7 7-7h194q7 0 7 7v30q0 7-7 7h-194q-7 0-7-7Z')}>
        <Oval at={[118, 56]} radius={23} fill="#FFD666" />
        {[-60, -36, -12, 12, 36, 60].map((angle) => (
          <Place at={[118, 56]} turn={angle}>
            <Line path="M0-30V-38" colour="#FFD666" width={4} />
          </Place>
        ))}
        <Line path="M30 34h44M34 44h32M162 34h44M170 44h32" colour="#FFE9D6" width={4} opacity={0.75} />
      </g>
      <Line path="M14 65H222" colour="#4A3560" width={1.6} />
      <Line path="M14 69H222" colour="#4A3560" width={0.8} />
    </g>
  );
}

const boxes: [number, number][] = [
  [14, 76],
  [121, 76],
  [14, 197],
];

const EmptyBox = ({ at: [x, y] }: { at: [number, number] }) => (
  <g>
    <rect
      x={x}
      y={y}
      width={101}
      height={115}
      rx={8}
      fill="#F4EDE2"
      stroke="#B9A7C4"
      stroke-width={1.6}
      stroke-dasharray="5 4"
    />
    <Line path={`M${x + 12} ${y + 94}h77M${x + 12} ${y + 103}h52`} colour="#D5C8DA" width={3} />
  </g>
);

export function FrontPage() {
  const paint = usePaint();
  return (
    <g>
      <Lit size="medium" strength={0.45}>
        <path
          d="M4 8Q4 4 8 4H228Q232 4 232 8V296L210 320H8Q4 320 4 316Z"
          fill={paint.linear(['#FFFDF6', '#FBF3E4', '#F3E6D0'], 70)}
        />
      </Lit>
      <path d="M232 296L210 320V301Q210 296 215 296Z" fill="#E2CFB0" />
      <Masthead />
      {boxes.map((at) => (
        <EmptyBox at={at} />
      ))}
      <rect x={121} y={197} width={101} height={115} rx={8} fill="#E3EEFA" />
      <rect
        x={121}
        y={197}
        width={101}
        height={115}
        rx={8}
        fill="none"
        stroke="#6E93C4"
        stroke-width={2}
        stroke-dasharray="2 5"
        stroke-linecap="round"
      />
      <Place at={[171, 303]} scale={0.44}>
        <Emblem door="look" colour="#4F77AE" />
      </Place>
      {[140, 151, 191, 202].map((x) => (
        <Oval at={[x, 303]} radius={2.6} fill="#6E93C4" />
      ))}
    </g>
  );
}

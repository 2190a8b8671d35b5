/** What grows in the house: broad leaves in the corners, ferns, and green that hangs from the beam. */
import { round, tube, type Point } from '../../../kit/curves.ts';
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit } from '../../../kit/lit.tsx';
import { Line, Place } from '../../../kit/shapes.tsx';

interface Leaf {
  at: Point;
  turn: number;
  length: number;
  colour: string;
}

/** A broad leaf that grows upwards from `at`, with its middle rib. */
function BroadLeaf({ at, turn, length, colour }: Leaf) {
  const paint = usePaint();
  const wide = length * 0.26;
  const outline =
    `M0 0C${round(-wide * 1.3)} ${round(-length * 0.2)} ${round(-wide)} ${round(-length * 0.75)} 0 ${-length}` +
    `C${round(wide)} ${round(-length * 0.75)} ${round(wide * 1.3)} ${round(-length * 0.2)} 0 0Z`;
  const ribs = [0.25, 0.42, 0.59, 0.74].map((share) => {
    const y = round(-length * share);
    const reach = round(wide * (1 - share) * 0.9);
    return `M0 ${y}l${-reach} ${round(-length * 0.09)}M0 ${y}l${reach} ${round(-length * 0.09)}`;
  });
  return (
    <Place at={at} turn={turn}>
      <path d={outline} fill={paint.body(colour)} />
      <Line path={`M0 0V${round(-length * 0.9)}${ribs.join('')}`} colour="#BCE6C4" width={2.4} opacity={0.35} />
    </Place>
  );
}

const corner: Leaf[] = [
  { at: [-14, 600], turn: 12, length: 260, colour: '#235F63' },
  { at: [-6, 606], turn: 50, length: 190, colour: '#2A7068' },
  { at: [0, 604], turn: 32, length: 220, colour: '#2F8070' },
  { at: [336, 604], turn: -8, length: 128, colour: '#235F63' },
  { at: [344, 606], turn: 26, length: 112, colour: '#2F8070' },
  { at: [328, 606], turn: -44, length: 116, colour: '#2A7068' },
  { at: [904, 606], turn: -30, length: 220, colour: '#235F63' },
  { at: [914, 606], turn: -6, length: 280, colour: '#2A7068' },
  { at: [924, 606], turn: 24, length: 230, colour: '#2F8070' },
  { at: [900, 608], turn: -58, length: 150, colour: '#2F8070' },
];

export const CornerLeaves = () => (
  <Lit size="medium" strength={0.8}>
    {corner.map((leaf) => (
      <BroadLeaf key={`${leaf.at} ${leaf.turn}`} {...leaf} />
    ))}
  </Lit>
);

interface Trail {
  at: Point;
  /** How far it hangs down, and to which side its end drifts. */
  drop: number;
  drift: number;
}

const trails: Trail[] = [
  { at: [318, 96], drop: 130, drift: -8 },
  { at: [340, 96], drop: 78, drift: 10 },
  { at: [868, 96], drop: 120, drift: 8 },
  { at: [6, 96], drop: 110, drift: 12 },
];

/** A strand with leaves in pairs, smaller towards its end. */
function Strand({ at: [x, y], drop, drift }: Trail) {
  const pairs = Array.from({ length: Math.round(drop / 22) }, (_, index) => (index + 1) / Math.round(drop / 22));
  return (
    <g>
      <path
        d={tube(
          [
            [x, y],
            [x + drift * 0.3, y + drop / 2],
            [x + drift, y + drop],
          ],
          [2.4, 2, 1],
        )}
        fill="#2F7D6B"
      />
      {pairs.flatMap((share) =>
        [-1, 1].map((side) => (
          <Place
            key={`${share} ${side}`}
            at={[x + drift * share * share, y + drop * share]}
            turn={side * (64 - share * 18)}
            scale={1.1 - share * 0.45}
          >
            <path d="M0 0C-8 6-8 18 0 26C8 18 8 6 0 0Z" fill={side < 0 ? '#3F9A7C' : '#57B48C'} />
          </Place>
        )),
      )}
    </g>
  );
}

export const HangingGreen = () => (
  <Lit size="small" strength={0.7}>
    {trails.map((trail) => (
      <Strand key={trail.at[0]} {...trail} />
    ))}
  </Lit>
);

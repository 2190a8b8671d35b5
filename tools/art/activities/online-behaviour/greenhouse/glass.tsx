/** The glass house: slender iron ribs, panes that catch the evening, a string of lamps under the beam. */
import { round, type Point } from '../../../kit/curves.ts';
import { usePaint } from '../../../kit/drawing.tsx';
import { Glow, Lit } from '../../../kit/lit.tsx';
import { lighter, palette } from '../../../kit/palette.ts';
import { Box, Line, Place } from '../../../kit/shapes.tsx';

const IRON = '#2B5F72';
const RIBS = [-6, 166, 334, 502, 670, 862, 1054, 1246];

/** Streaks of light over the panes. */
function Shine() {
  const paint = usePaint();
  const fill = paint.linear(
    [
      ['#FFFFFF', 0, 0.2],
      ['#FFFFFF', 1, 0],
    ],
    70,
  );
  return (
    <g>
      {RIBS.slice(0, 7).map((x, index) => (
        <path key={x} d={`M${x + 24} 112h46l-38 ${index % 2 ? 210 : 150}h-8z`} fill={fill} />
      ))}
      {RIBS.slice(0, 7).map((x) => (
        <path key={x} d={`M${x + 118} 344h22l-30 120h-10z`} fill={fill} opacity={0.7} />
      ))}
    </g>
  );
}

export function Glass() {
  const paint = usePaint();
  const iron = paint.linear([lighter(IRON, 0.22), IRON], 0);
  return (
    <g>
      <Shine />
      <Lit size="limb" strength={0.7}>
        {RIBS.map((x) => (
          <path
            key={x}
            d={`M${round(640 + (x - 640) * 0.72)} -10L${x} 96H${x + 9}L${round(646 + (x - 640) * 0.72)} -10Z`}
            fill={IRON}
          />
        ))}
        {RIBS.map((x) => (
          <Box key={x} at={[x, 92]} size={[9, 480]} fill={iron} />
        ))}
        <Box at={[-10, 330]} size={[1300, 8]} fill={IRON} />
        <Box at={[-10, 88]} size={[1300, 14]} fill={lighter(IRON, 0.1)} />
        {RIBS.map((x) => (
          <path
            key={x}
            d={`M${x - 34} 102Q${x} 104 ${x} 140V102ZM${x + 43} 102Q${x + 9} 104 ${x + 9} 140V102Z`}
            fill={IRON}
          />
        ))}
      </Lit>
    </g>
  );
}

interface Lamp {
  at: Point;
  colour: string;
}

const lamps: Lamp[] = [
  { at: [22, 122], colour: palette.sun },
  { at: [174, 136], colour: palette.coral },
  { at: [312, 118], colour: palette.leaf },
  { at: [880, 124], colour: palette.sun },
  { at: [960, 140], colour: '#8FD3C4' },
  { at: [1048, 138], colour: palette.coral },
  { at: [1130, 128], colour: palette.leaf },
];

const WIRE = 'M-20 98Q60 128 174 122T334 100M862 102Q900 122 960 130T1290 96';

const Bulb = ({ at: [x, y], fill }: { at: Point; fill: string }) => (
  <Place at={[x, y]}>
    <Box at={[-4, -14]} size={[8, 9]} corner={2} fill="#2B1B3D" />
    <path d="M-8-4C-11 6-6 16 0 16S11 6 8-4Q0-8-8-4Z" fill={fill} />
  </Place>
);

export const LampString = () => (
  <g>
    <Line path={WIRE} colour="#231A3D" width={3} opacity={0.75} />
    {lamps.map(({ at, colour }) => (
      <Bulb key={at[0]} at={at} fill={lighter(colour, 0.25)} />
    ))}
  </g>
);

/** Everybody is okay: the lamps go on, and the house is warm. */
export const LampLight = () => (
  <g>
    <Glow at={[170, 330]} radius={[330, 330]} colour="#FFC97A" opacity={0.5} />
    <Glow at={[760, 120]} radius={[420, 200]} colour="#FFC97A" opacity={0.4} />
    <Glow at={[520, 640]} radius={[560, 130]} colour="#FFC97A" opacity={0.35} />
    {lamps.map(({ at, colour }) => (
      <g key={at[0]}>
        <Glow at={[at[0], at[1] + 4]} radius={52} colour={lighter(colour, 0.35)} opacity={0.95} />
        <Bulb at={at} fill={lighter(colour, 0.62)} />
      </g>
    ))}
  </g>
);

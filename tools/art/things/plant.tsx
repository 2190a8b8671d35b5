import { round, tube, type Point } from '../kit/curves.ts';
import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, Shade, type PieceProps } from '../kit/lit.tsx';
import { lighter, palette } from '../kit/palette.ts';
import { Box, Line, Place } from '../kit/shapes.tsx';

export type PlantKind = 'broad' | 'fern' | 'upright';

const leaves: [angle: number, length: number, width: number, colour: string][] = [
  [-150, 74, 26, '#3C9468'],
  [-32, 76, 26, '#3C9468'],
  [-120, 104, 27, '#4FA874'],
  [-60, 108, 27, '#4FA874'],
  [-92, 130, 28, '#6FBF73'],
  [-170, 46, 20, '#5DB276'],
  [-12, 46, 20, '#5DB276'],
];

function BroadLeaf({ angle, length, width, colour }: { angle: number; length: number; width: number; colour: string }) {
  const paint = usePaint();
  const radians = (angle * Math.PI) / 180;
  const tip: Point = [Math.cos(radians) * length, Math.sin(radians) * length - 60];
  const blade =
    `M0 ${width * 1.25}C${-width * 1.25} ${width * 0.6} ${-width} ${-width * 0.9} 0 ${-width * 1.5}` +
    `C${width} ${-width * 0.9} ${width * 1.25} ${width * 0.6} 0 ${width * 1.25}Z`;
  const half = width / 2;
  const veins =
    `M0 ${width}V${-width}M0 ${width * 0.4}L${half} 0M0 ${width * 0.4}L${-half} 0` +
    `M0 ${-width * 0.1}L${width * 0.4} ${-half}M0 ${-width * 0.1}L${-width * 0.4} ${-half}`;
  const stem = [tip[0] * 0.3, tip[1] * 0.9 + 4, tip[0] * 0.78, tip[1] * 0.9].map(round);
  return (
    <>
      <Line path={`M0-58Q${stem.join(' ')}`} colour={palette.leafDark} width={4.5} />
      <Place at={tip} turn={angle + 90}>
        <path d={blade} fill={paint.body(colour)} />
        <Line path={veins} colour={lighter(colour, 0.3)} width={2} opacity={0.6} />
      </Place>
    </>
  );
}

/** Blades that fan out from the pot: soft and many, or stiff and tall. */
function Blades({ kind }: { kind: 'fern' | 'upright' }) {
  const paint = usePaint();
  const steps = kind === 'fern' ? [-4, -3, -2, -1, 0, 1, 2, 3, 4] : [-3, -2, -1, 0, 1, 2, 3];
  return (
    <>
      {steps.map((step) => {
        const bend = Math.abs(step);
        const fern: Point[] = [
          [0, -54],
          [step * 12, -96],
          [step * 24, -104 + bend * 12],
        ];
        const upright: Point[] = [
          [step * 4, -54],
          [step * 9, -104],
          [step * 15, -150 + bend * 16],
        ];
        const path = kind === 'fern' ? tube(fern, [4.5, 6.5, 1.5]) : tube(upright, [8, 9, 1.5]);
        return <path d={path} fill={paint.body(step % 2 ? '#5DB276' : '#3C9468')} />;
      })}
    </>
  );
}

interface PlantProps extends PieceProps {
  kind?: PlantKind;
  pot?: string;
}

/** A plant in a pot. Stands on 0,0; about 200 wide and 230 high. A snail fits on a leaf at -29,-65. */
export function Plant({ kind = 'broad', pot = palette.coral, ...piece }: PlantProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Shade radius={[44, 9]} opacity={0.4} />
      <Lit>
        {kind === 'broad' ? (
          leaves.map(([angle, length, width, colour]) => <BroadLeaf {...{ angle, length, width, colour }} />)
        ) : (
          <Blades kind={kind} />
        )}
      </Lit>
      <Lit>
        <path d="M-34-58H34L25-5Q24 0 18 0H-18Q-24 0-25-5Z" fill={paint.body(pot)} />
        <Box at={[-39, -66]} size={[78, 17]} corner={8} fill={paint.body(lighter(pot, 0.12))} />
      </Lit>
    </Piece>
  );
}

/** Bicycles and their parts. Each stands on 0,0 unless it says otherwise. */
import { hundredth, round } from '../kit/curves.ts';
import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, Shade, type PieceProps } from '../kit/lit.tsx';
import { palette } from '../kit/palette.ts';
import { Line, Oval } from '../kit/shapes.tsx';

const rubber = '#4A3A5E';
const chrome = '#E9E4F2';

interface WheelProps extends PieceProps {
  /** To the outside of the tyre. */
  radius?: number;
  spokes?: number;
  hub?: string;
}

/** A spoke wheel round 0,0: leans, hangs or rolls. */
export function Wheel({ radius = 35, spokes = 12, hub = palette.coral, ...piece }: WheelProps) {
  const tyre = radius * 0.17;
  const rim = radius - tyre * 1.4;
  const path = Array.from({ length: spokes }, (_, index) => {
    const angle = (index / spokes) * Math.PI * 2;
    return `M0 0L${round(Math.cos(angle) * rim)} ${round(Math.sin(angle) * rim)}`;
  });
  return (
    <Piece {...piece}>
      <Line path={path.join('')} colour="#B5AAC6" width={hundredth(Math.max(1.6, radius * 0.035))} />
      <Lit strength={0.6}>
        <circle r={round(radius - tyre / 2)} fill="none" stroke={rubber} stroke-width={round(tyre)} />
        <circle r={round(rim)} fill="none" stroke="#D8D0E4" stroke-width={round(tyre * 0.45)} />
        <Oval at={[0, 0]} radius={radius * 0.14} fill={hub} />
      </Lit>
    </Piece>
  );
}

interface BellProps extends PieceProps {
  /** A bent old one. */
  bent?: boolean;
  /** On a piece of handlebar, 190 wide. */
  bar?: boolean;
}

/** A bicycle bell, 68 wide and 44 high, its clamp on 0,0. */
export function BicycleBell({ bent = false, bar = false, ...piece }: BellProps) {
  const paint = usePaint();
  const dome = bent ? 'M-32-10C-34-34-14-46 2-42C10-48 30-34 32-10Z' : 'M-32-10C-32-34-16-44 0-44S32-34 32-10Z';
  return (
    <Piece {...piece}>
      {bar && (
        <Lit strength={0.6}>
          <Line path="M-84 14C-56 16-40-2-16-2H16C44-2 58 14 84 12" colour="#B9AFC8" width={11} />
          <Line path="M-92 14L-62 14M92 12L62 13" colour={rubber} width={18} />
        </Lit>
      )}
      <Lit>
        <Line path="M-10-6H10" colour={rubber} width={11} />
        <path d={dome} fill={paint.linear(['#FFFFFF', chrome, '#A79BB8'], 30)} />
        <Oval at={[0, -10]} radius={[35, 7]} fill={paint.body('#9A8FAE')} />
        <Oval at={[0, -44]} radius={[5, 4]} fill={paint.body('#B9AFC8')} />
        <Line path="M33-12l14-6" colour={rubber} width={5} />
      </Lit>
      <Line path="M-20-22Q-16-34-4-37" colour="#FFFFFF" width={4} opacity={0.85} />
      {bent && <Line path="M6-40L0-28L8-20" colour="#8E83A0" width={3} />}
    </Piece>
  );
}

interface BicycleProps extends PieceProps {
  colour?: string;
  /** One is off and being mended. */
  without?: 'front wheel' | 'back wheel';
}

/** Facing right; 178 wide, 104 high. */
export function Bicycle({ colour = palette.sea, without, ...piece }: BicycleProps) {
  return (
    <Piece {...piece}>
      {without !== 'back wheel' && <Shade at={[-54, 0]} radius={[34, 5]} />}
      {without !== 'front wheel' && <Shade at={[54, 0]} radius={[34, 5]} />}
      {without !== 'back wheel' && <Wheel at={[-54, -35]} hub={colour} />}
      {without !== 'front wheel' && <Wheel at={[54, -35]} hub={colour} />}
      <Lit strength={0.6}>
        <Line path="M-54-35L-22-84H34L-4-35ZM-22-84L-4-35M30-96L54-35" colour={colour} width={7} />
        <Line path="M-30-97h20M-20-92v8" colour={rubber} width={7} />
        <Line path="M20-101Q34-109 42-97" colour={rubber} width={6} />
        <Line path="M-4-35l12 14" colour="#8E83A0" width={5} />
        <Oval at={[-4, -35]} radius={8} fill={chrome} />
      </Lit>
    </Piece>
  );
}

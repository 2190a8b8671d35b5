/** What tired eyes make of the penguin: a dancing potato with flippers, feet and a beak. Stands on 0,0; 196 high. */
import type { Point } from '../kit/curves.ts';
import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../kit/lit.tsx';
import { Line, Oval, Place } from '../kit/shapes.tsx';
import { Eye } from './eye.tsx';

const potato =
  'M-8-196C34-204 66-176 70-134C74-104 88-86 80-52C70-16 34-8 0-8C-40-8-78-22-82-58C-86-92-66-104-62-136' +
  'C-58-170-40-190-8-196Z';
const dents: Point[] = [
  [-46, -62],
  [50, -46],
  [38, -160],
  [-30, -172],
  [8, -34],
  [58, -100],
];
const flipper = 'M-13-8C-6-18 12-16 15-4C22 24 18 56 4 74C-4 80-12 70-14 60C-20 38-20 14-13-8Z';
const foot = 'M-27-1C-30-13-14-20 0-19S30-13 27-1Q19 5 11-1Q1 6-9-1Q-19 5-27-1Z';

export function PotatoPenguin(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit strength={0.6}>
        <path d={foot} fill={paint.body('#F0A257')} transform="translate(-32 0)" />
        <Place at={[52, -20]} turn={-22}>
          <path d={foot} fill={paint.body('#F0A257')} />
        </Place>
      </Lit>
      <g transform="rotate(-8 0 -24)">
        <Lit strength={0.7}>
          <Place at={[-68, -104]} turn={48}>
            <path d={flipper} fill={paint.body('#9A6A42')} />
          </Place>
          <Place at={[72, -106]} turn={-62} flipped>
            <path d={flipper} fill={paint.body('#9A6A42')} />
          </Place>
          <path d={potato} fill={paint.linear(['#DDB278', '#C08A50', '#94623A'], 62)} />
        </Lit>
        {dents.map(([x, y]) => (
          <Line path={`M${x - 8} ${y}q8 6 16 0`} colour="#8A5A34" width={4} opacity={0.6} />
        ))}
        <Line path="M-6-196Q-18-216-30-214M-2-196Q2-220-8-226" colour="#7FA85A" width={7} />
        <Eye at={[-24, -136]} radius={10} gaze="smiling" />
        <Eye at={[24, -138]} radius={10} gaze="smiling" />
        <Oval at={[-42, -116]} radius={[10, 7]} fill="#F0857A" opacity={0.6} />
        <Oval at={[44, -118]} radius={[10, 7]} fill="#F0857A" opacity={0.6} />
        <Lit strength={0.5}>
          <path d="M-20-116C-14-131 14-131 20-116Q10-105 0-102Q-10-105-20-116Z" fill={paint.body('#FF9A3D')} />
        </Lit>
        <path d="M0-84L-28-97Q-34-84-28-71ZM0-84L28-97Q34-84 28-71Z" fill="#FFC94D" />
        <Oval at={[0, -84]} radius={9} fill="#F2644F" />
      </g>
    </Piece>
  );
}

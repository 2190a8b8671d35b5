/** All of Sango's poses on one sheet, 1800 × 1500. */
import type { Point } from '../kit/curves.ts';
import { SangoBranch } from '../sango/branch.tsx';
import { poses, type PoseName } from '../sango/poses.ts';
import { Sango } from '../sango/sango.tsx';

export const size = { width: 1800, height: 1500 };

export default function SangoSheet() {
  const names = Object.keys(poses) as PoseName[];
  const place = (index: number): Point => [190 + (index % 6) * 290, 350 + Math.floor(index / 6) * 370];
  return (
    <g>
      {names.map((pose, index) => (
        <Sango pose={pose} at={place(index)} scale={0.36} />
      ))}
      <SangoBranch at={[700, 1450]} scale={0.6} />
      <Sango pose="point" at={[1000, 1450]} scale={0.36} flipped />
      <Sango pose="stand" at={[1300, 1450]} scale={0.36} parts={['ears', 'scarf', 'head']} />
    </g>
  );
}

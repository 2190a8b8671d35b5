/** A shirt stretched over something enormous: 520 wide and 420 high, its middle on 0,0, ribbed like a pumpkin. */
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../../../kit/lit.tsx';
import { darker, lighter } from '../../../kit/palette.ts';
import { Line, Oval } from '../../../kit/shapes.tsx';

const cloth = '#F28C38';
const outline =
  'M-84-202C-150-200-250-120-262 6C-270 112-190 196-96 206C-50 216 50 216 96 206' +
  'C190 196 270 112 262 6C250-120 150-200 84-202C56-206 50-186 0-182C-50-186-56-206-84-202Z';
const ribs =
  'M-112-184C-190-90-196 90-110 196M-48-196C-92-90-94 100-46 206M48-196C92-90 94 100 46 206M112-184' +
  'C190-90 196 90 110 196';

export function PumpkinShirt(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit size="medium" strength={0.9}>
        <path d={outline} fill={paint.radial([lighter(cloth, 0.3), cloth, darker(cloth, 0.16)], 0.36, 0.28, 0.8)} />
      </Lit>
      <Line path={ribs} colour={darker(cloth, 0.25)} width={9} opacity={0.38} />
      <g transform="translate(-9 0)">
        <Line path={ribs} colour={lighter(cloth, 0.4)} width={6} opacity={0.5} />
      </g>
      <Line path="M-176 150Q0 214 176 150" colour={darker(cloth, 0.2)} width={7} opacity={0.4} />
      <path d="M-82 62C-40 74 40 74 82 62L104 132C40 152-40 152-104 132Z" fill={darker(cloth, 0.08)} opacity={0.55} />
      <Lit strength={0.6}>
        <path
          d="M-92-200C-70-214-56-190 0-186C56-190 70-214 92-200C80-168 40-160 0-160S-80-168-92-200Z"
          fill={lighter(cloth, 0.24)}
        />
      </Lit>
      <Line path="M-30-164l-8 62M30-164l6 50" colour="#FFF4E2" width={9} />
    </Piece>
  );
}

/** A pumpkin leaf with its curling tendril; it grows from 0,0 up to the right, about 110 wide. */
export function PumpkinLeaf(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Line path="M0 0C20-10 30-26 44-34M10-6C16-34-6-40-10-26C-12-16 2-16 0-26" colour="#4F8F4A" width={6} />
      <Lit strength={0.6}>
        <path
          d={
            'M40-36C30-58 44-70 56-66C58-84 80-88 88-74C104-80 118-66 108-52C122-44 116-24 98-26C92-12 70-10 64-22' +
            'C50-16 40-24 40-36Z'
          }
          fill={paint.body('#69A84F')}
        />
      </Lit>
      <Line path="M44-34Q70-44 100-52M66-42l6-24M74-44l8 20" colour="#4A8440" width={3.4} opacity={0.7} />
    </Piece>
  );
}

/** A large button that flies off, 44 wide round 0,0. */
export function ShirtButton(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit strength={0.6}>
        <Oval at={[0, 0]} radius={22} fill={paint.body('#FFE9C0')} />
      </Lit>
      <circle r={15} fill="none" stroke="#D9A860" stroke-width={3} />
      <Line path="M-5-5v.1M5-5v.1M-5 5v.1M5 5v.1" colour="#8A5A34" width={5} />
    </Piece>
  );
}

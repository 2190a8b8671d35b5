/** A round winter bird, facing left. Stands on 0,0; 84 wide, 74 high. */
import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../kit/lit.tsx';
import { Line } from '../kit/shapes.tsx';
import { Eye } from './eye.tsx';

export function Robin(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Line path="M-4-10V0M8-10V0M-4 0h-9M8 0h-9" colour="#8A5A4A" width={3.4} />
      <Lit strength={0.6}>
        <path d="M18-30L52-22Q54-14 46-12L14-14Z" fill={paint.body('#7A6A7E')} />
        <path
          d="M-34-44C-34-66-16-76 2-72C26-66 32-40 26-22C20-8-2-4-16-12C-30-20-34-32-34-44Z"
          fill={paint.body('#8F7C86')}
        />
        <path d="M-34-48C-26-58-10-54-6-40C-2-26-8-14-16-12C-30-20-36-36-34-48Z" fill={paint.body('#F2703F')} />
        <path d="M4-40C18-44 28-34 30-20C20-14 6-20 4-40Z" fill={paint.body('#6E5E74')} />
      </Lit>
      <path d="M-32-58L-48-52L-31-48Z" fill="#F2B84A" />
      <Eye at={[-18, -57]} radius={5} />
    </Piece>
  );
}

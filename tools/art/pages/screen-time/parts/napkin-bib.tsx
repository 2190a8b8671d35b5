import { usePaint } from '../../../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../../../kit/lit.tsx';
import { Line } from '../../../kit/shapes.tsx';

const bib = 'M-176-40Q-90-14 0-12T176-40L172-10Q110 20 62 66Q30 104 0 112Q-30 104-62 66Q-110 20-172-10Z';

/** A checked napkin tied round a tablet that stands in the same place. */
export function NapkinBib(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit strength={0.5}>
        <path d="M168-48C184-74 214-78 220-64C224-50 202-34 176-30Z" fill={paint.body('#FFF4E2')} />
        <path d="M170-30C196-34 226-22 224-6C220 8 192-2 168-18Z" fill={paint.body('#FFE9D0')} />
        <path d={bib} fill={paint.body('#FFF8EC')} />
        <g clip-path={paint.clip(bib)}>
          <Line
            path="M-130-60V120M-78-60V120M-26-60V120M26-60V120M78-60V120M130-60V120"
            colour="#F0A09A"
            width={14}
            opacity={0.55}
          />
          <Line
            path="M-190-4Q0 34 190-4M-190 40Q0 76 190 40M-190 84Q0 116 190 84"
            colour="#F0A09A"
            width={14}
            opacity={0.55}
          />
        </g>
      </Lit>
    </Piece>
  );
}

import { usePaint } from '../../../kit/drawing.tsx';
import { Piece, type PieceProps } from '../../../kit/lit.tsx';
import { Sango, sangoParts, type SangoProps } from '../../../sango/sango.tsx';

interface SangoOverRimProps extends PieceProps, Pick<SangoProps, 'face' | 'glow' | 'look' | 'pose'> {}

/** Sango without the bucket, to move by itself: stands where the bucket of the same scale stands. */
export function SangoOverRim({ pose = 'look', face, glow, look, ...piece }: SangoOverRimProps) {
  const paint = usePaint();
  const acting = { pose, face, glow, look, at: [0, -30] as const, scale: 0.36 };
  return (
    <Piece {...piece}>
      <g clip-path={paint.clip('M-300-600H300V-94H54Q0-68-54-94H-300Z')}>
        <Sango {...acting} parts={sangoParts.waistUp} />
      </g>
      <Sango {...acting} parts={['hands']} />
    </Piece>
  );
}

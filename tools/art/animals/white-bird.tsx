/** The white bird of the lake: flying, 130 wide round 0,0; or sitting on 0,0, 75 wide and 42 high. It looks right. */
import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../kit/lit.tsx';
import { darker, palette } from '../kit/palette.ts';
import { Line } from '../kit/shapes.tsx';
import { Eye } from './eye.tsx';

const feathers = '#FFFDF6';

export function WhiteBird({ flying = true, ...piece }: PieceProps & { flying?: boolean }) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit strength={0.45}>
        {flying ? (
          <>
            <path
              d={
                'M-2 0C-20-22-40-24-60-14C-44-12-34-4-24 6C-10 12 12 12 26 2C36-10 52-22 70-18C56-30 30-26 14-8' +
                'C8-12 2-8-2 0Z'
              }
              fill={paint.body(feathers)}
            />
            <path d="M26 2L38 5L27 8Z" fill={palette.sun} />
          </>
        ) : (
          <>
            <path
              d="M-30-14C-18-20-16-34 0-40C14-46 24-36 22-24C24-10 8-4-8-6C-18-4-26-8-40-8Z"
              fill={paint.body(feathers)}
            />
            <path d="M-20-16C-10-26 4-22 8-14C0-6-12-8-20-16Z" fill={darker('#E9E4F2', 0.1)} />
            <path d="M21-34L34-29L21-25Z" fill={palette.sun} />
            <Line path="M-2-6V0M6-6V0" colour="#E0913A" width={2.6} />
          </>
        )}
      </Lit>
      <Eye at={flying ? [19, 1] : [13, -33]} radius={flying ? 2 : 2.8} />
    </Piece>
  );
}

/**
 * What makes a cover a book: leaves at the right and below, the fold by the spine, and light on the edge. Laid over a
 * cover that fills the left upper 400 × 500 of these 420 × 524 and has corners of 30.
 */
import { usePaint } from '../../kit/drawing.tsx';
import { Box, Oval } from '../../kit/shapes.tsx';
import { useSangoPaint } from '../../sango/light.ts';

export const folder = 'home';
export const size = { width: 420, height: 524 };

function BookFrame() {
  const paint = useSangoPaint();
  const { mask } = usePaint();
  const shadow = paint.fade('#5A2A3A', 0.5);
  const fold = paint.linear(
    [
      ['#2B1B3D', 0, 0.22],
      ['#2B1B3D', 0.35, 0.04],
      ['#2B1B3D', 0.5, 0.2],
      ['#FFFFFF', 0.62, 0.16],
      ['#FFFFFF', 1, 0],
    ],
    [0, 0],
    [1, 0],
  );
  const leaves = mask('<rect width="420" height="524" fill="#fff"/><rect width="400" height="500" rx="30"/>');
  return (
    <g>
      <g mask={leaves}>
        <Oval at={[210, 508]} radius={[206, 14]} fill={shadow} />
        <Box at={[14, 14]} size={[398, 494]} corner={26} fill="#FFF6E4" />
        <path d="M404 34V486Q404 504 386 504H34" fill="none" stroke="#DDBF97" stroke-width={2} />
        <path d="M408 34V488Q408 506 388 506H34" fill="none" stroke="#E9D2AC" stroke-width={2} />
      </g>
      <path d="M30 0H52V500H30A30 30 0 0 1 0 470V30A30 30 0 0 1 30 0Z" fill={fold} />
      <rect
        x={2}
        y={2}
        width={396}
        height={496}
        rx={28}
        fill="none"
        stroke="#FFFFFF"
        stroke-opacity={0.45}
        stroke-width={4}
      />
    </g>
  );
}

export const stills = { book: <BookFrame /> };

/** The app's icon: Sango looks out of the sea. 512 × 512. */
import { usePaint } from '../kit/drawing.tsx';
import { palette } from '../kit/palette.ts';
import { Box, Oval } from '../kit/shapes.tsx';
import { useSangoPaint } from '../sango/light.ts';
import { Sango } from '../sango/sango.tsx';

export const appIconSize = { width: 512, height: 512 };

const bubbles = [
  [70, 76, 15],
  [446, 60, 11],
  [470, 100, 7],
  [44, 330, 9],
] as const;

/** The same line left and right, so that a mask can crop it anywhere. */
const wave = 'M-40 446C60 398 150 432 256 440C366 448 440 402 552 440V560H-40Z';

interface AppIconProps {
  /** For masks of any shape: no corners of its own, everything that matters near the middle. */
  maskable?: boolean;
}

export function AppIcon({ maskable = false }: AppIconProps) {
  const paint = useSangoPaint();
  const { clip } = usePaint();
  const sky = paint.radial(
    [
      ['#D9F6EA', 0],
      ['#5CCBBF', 0.3],
      [palette.teal, 0.72],
      [palette.tealDark, 1],
    ],
    [0.45, 0.36],
    0.8,
  );
  const rounded = clip(
    'M112 0H400A112 112 0 0 1 512 112V400A112 112 0 0 1 400 512H112A112 112 0 0 1 0 400V112A112 112 0 0 1 112 0Z',
  );
  return (
    <g clip-path={maskable ? undefined : rounded}>
      <Box at={[0, 0]} size={[512, 512]} fill={sky} />
      {bubbles.map(([x, y, radius]) => (
        <Oval at={[x, y]} radius={radius} fill="#E9FFF8" opacity={0.4} />
      ))}
      <Sango
        pose="stand"
        parts={['ears', 'scarf', 'head']}
        face={{ mouth: 'big', brows: 'up', ears: [12, 12], tilt: 0 }}
        at={[256, maskable ? 610 : 704]}
        scale={maskable ? 0.6 : 0.74}
      />
      <g
        transform={maskable ? undefined : 'translate(0 30)'}
        filter={paint.form({ shade: '#06424E', depth: 10, soft: 10, tone: 0.2, rim: '#C9F7EA', rimTone: 0.7 })}
      >
        <path d={wave} fill={paint.linear(['#12969A', '#075760'])} />
      </g>
    </g>
  );
}

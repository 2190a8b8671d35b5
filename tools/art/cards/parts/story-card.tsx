/**
 * A story's picture answer, feeling or idea: 320 × 320, filled by soft paper. Its things are drawn round the middle of
 * a box of ±80. All tints are equally light, so that no answer looks better than another.
 */
import { usePaint, type Children } from '../../kit/drawing.tsx';
import { Glow, Piece } from '../../kit/lit.tsx';
import { Box } from '../../kit/shapes.tsx';

const tints = {
  blue: { top: '#D6ECFA', bottom: '#A9D0F0' },
  sand: { top: '#FFEBC8', bottom: '#FBCF93' },
  lilac: { top: '#E9DCF3', bottom: '#C9B2E2' },
  mint: { top: '#DDF2E0', bottom: '#A9DBC0' },
  rose: { top: '#FCE0DA', bottom: '#F4B8B0' },
} as const;

export type Tint = keyof typeof tints;

interface StoryCardProps extends Children {
  tint: Tint;
  /** Where a thing that stands there meets the ground; false when it hangs or floats. */
  ground?: number | false;
}

export function StoryCard({ tint, ground = 58, children }: StoryCardProps) {
  const paint = usePaint();
  const { top, bottom } = tints[tint];
  return (
    <Piece at={[160, 160]} scale={2}>
      <Box at={[-80, -80]} size={[160, 160]} fill={paint.linear([top, bottom], 90)} />
      <Glow at={[0, -6]} radius={74} colour="#FFFFFF" opacity={0.7} />
      {ground !== false && <Glow at={[0, ground]} radius={[72, 20]} colour="#FFFFFF" opacity={0.5} />}
      {children}
    </Piece>
  );
}

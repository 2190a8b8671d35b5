/**
 * A card is 320 × 320; its things are drawn round the middle, within ±62 of a box of ±80. Without a tint nothing lies
 * under them.
 */
import { usePaint, type Children } from '../../kit/drawing.tsx';
import { Box, Oval, Place } from '../../kit/shapes.tsx';

interface Tint {
  top: string;
  bottom: string;
  edge: string;
}

const tints = {
  pond: { top: '#F1FAFF', bottom: '#CFE9F7', edge: '#6FA9CE' },
  story: { top: '#FFF8EE', bottom: '#FFE9C9', edge: '#E0B45A' },
} satisfies Record<string, Tint>;

interface Props extends Children {
  tint?: keyof typeof tints;
  /** People stand beyond the card's lower edge and are cut off there. */
  cut?: boolean;
}

const paperEdge = 'M-76-50Q-76-76-50-76H50Q76-76 76-50V50Q76 76 50 76H-50Q-76 76-76 50Z';
const bareEdge = 'M-80-80H80V54Q80 80 54 80H-54Q-80 80-80 54Z';

function Paper({ tint, standing }: { tint: Tint; standing: boolean }) {
  const paint = usePaint();
  const light = paint.fade('#FFFFFF', 0.95, [0.55, 0.5]);
  const shadow = paint.fade('#5A3A5E', 0.3);
  return (
    <g>
      <Box at={[-79, -79]} size={[158, 158]} corner={30} fill={tint.edge} />
      <Box at={[-76.5, -76.5]} size={[153, 153]} corner={28} fill={paint.linear([tint.top, tint.bottom], 80)} />
      <Oval at={[0, 4]} radius={[62, 58]} fill={light} />
      {standing && <Oval at={[4, 57]} radius={[46, 7]} fill={shadow} />}
    </g>
  );
}

export function Card({ tint, cut = false, children }: Props) {
  const paint = usePaint();
  const edge = cut ? paint.clip(tint ? paperEdge : bareEdge) : undefined;
  return (
    <Place at={[160, 160]} scale={2}>
      {tint && <Paper tint={tints[tint]} standing={!cut} />}
      <g clip-path={edge}>{children}</g>
    </Place>
  );
}

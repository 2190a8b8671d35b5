/** What Ines wears on her shirt, each round 0,0. */
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit } from '../../../kit/lit.tsx';
import { palette } from '../../../kit/palette.ts';
import { Box, Line, Oval } from '../../../kit/shapes.tsx';
import { Star } from '../../../cards/things/marks.tsx';

/** A ribbon round the neck and the medal on it; the neck is at 0,-70. */
export function NeckMedal() {
  const paint = usePaint();
  return (
    <g>
      <Lit size="limb">
        <Line path="M-34-74Q-22-34-3-14M34-74Q22-34 3-14" colour={palette.teal} width={12} />
        <Line path="M-34-74Q-22-34-3-14M34-74Q22-34 3-14" colour="#8FD3C4" width={4} />
      </Lit>
      <Lit>
        <Oval at={[0, 8]} radius={31} fill={paint.body('#F2B02F')} />
        <Oval at={[0, 8]} radius={23} fill={paint.body(palette.sun)} />
        <Star at={[0, 9]} size={12} colour="#D98A1F" />
      </Lit>
    </g>
  );
}

/** A paper number pinned on; its digits are dots. 92 × 68. */
export function RaceNumber() {
  const dots = [
    [-26, -8],
    [-9, -8],
    [9, -8],
    [26, -8],
    [-26, 12],
    [-9, 12],
    [9, 12],
  ] as const;
  const pins = [
    [-38, -26],
    [38, -26],
    [-38, 26],
    [38, 26],
  ] as const;
  return (
    <g>
      <Lit strength={0.5}>
        <Box at={[-46, -34]} size={[92, 68]} corner={8} fill="#FFFDF6" />
        <Box at={[-46, -34]} size={[92, 12]} corner={5} fill={palette.coral} />
      </Lit>
      {dots.map((at) => (
        <Oval at={at} radius={6} fill={palette.ink} />
      ))}
      {pins.map((at) => (
        <Oval at={at} radius={2.4} fill="#9A8FAE" />
      ))}
    </g>
  );
}

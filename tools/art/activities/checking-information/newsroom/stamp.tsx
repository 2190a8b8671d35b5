/** A stamp with its wooden handle, 104 × 132; its print shows on the band, so that it is known before it falls. */
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit, Shade } from '../../../kit/lit.tsx';
import { Box, Oval, Place } from '../../../kit/shapes.tsx';
import { Print, verdictColours, type Verdict } from './emblems.tsx';

export function Stamp({ verdict }: { verdict: Verdict }) {
  const paint = usePaint();
  const wood = paint.body('#C08048');
  return (
    <g>
      <Shade at={[54, 127]} radius={[46, 5]} opacity={0.45} />
      <Lit strength={0.85}>
        <path d="M42 30C42 46 36 50 34 62H70C68 50 62 46 62 30Z" fill={wood} />
        <Oval at={[52, 20]} radius={[20, 18]} fill={wood} />
        <Box at={[14, 58]} size={[76, 14]} corner={7} fill={paint.body('#8A5630')} />
        <Box at={[6, 68]} size={[92, 58]} corner={12} fill={paint.body(verdictColours[verdict])} />
      </Lit>
      <Oval at={[45, 13]} radius={[5, 4]} fill="#F3CDA0" opacity={0.9} />
      <Box at={[14, 74]} size={[76, 47]} corner={8} fill="#FFFDF6" />
      <Place at={[52, 98]} scale={0.43}>
        <Print verdict={verdict} />
      </Place>
    </g>
  );
}

import { usePaint } from '../../../kit/drawing.tsx';
import { Glow, Lit } from '../../../kit/lit.tsx';
import { Line } from '../../../kit/shapes.tsx';
import { Button } from '../../../things/buttons.tsx';

/** The table top of a close picture: from its back edge at 788 to the lower edge of the page. */
export function NearTable() {
  const paint = usePaint();
  return (
    <g>
      <Lit size="large" strength={0.4}>
        <path d="M-220 796Q800 776 1820 796V1100H-220Z" fill={paint.linear(['#B9754A', '#A4623E', '#8A4E38'], 90)} />
      </Lit>
      <Line path="M-200 838Q800 822 1800 838M-200 886Q800 872 1800 886" colour="#7A4434" width={3} opacity={0.4} />
      <Glow at={[300, 850]} radius={[420, 60]} colour="#FFE0A0" opacity={0.6} />
      <Button at={[520, 852]} colour="green" flat={0.5} />
      <Button at={[566, 842]} colour="red" flat={0.5} holes={2} />
      <Button at={[1010, 846]} colour="pink" flat={0.5} />
      <Button at={[1054, 856]} colour="violet" flat={0.5} holes={2} />
    </g>
  );
}

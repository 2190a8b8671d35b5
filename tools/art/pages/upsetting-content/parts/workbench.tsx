import { usePaint } from '../../../kit/drawing.tsx';
import { Glow, Lit } from '../../../kit/lit.tsx';
import { Box, Line } from '../../../kit/shapes.tsx';

interface WorkbenchProps {
  /** The back edge of its top in page units; the near edge lies 76 below. */
  top: number;
}

/** Dad's long workbench across the foot of a near page, its top seen a little from above. */
export function Workbench({ top }: WorkbenchProps) {
  const paint = usePaint();
  const near = top + 76;
  return (
    <>
      <Lit size="medium" strength={0.5}>
        <path d={`M-220 ${top}H1820V${near + 10}H-220Z`} fill={paint.linear(['#D9A76C', '#E2B47A', '#D39C5E'], 90)} />
        <Box at={[-220, near]} size={[2040, 34]} corner={8} fill={paint.linear(['#C68C50', '#A8713F'], 90)} />
      </Lit>
      <Box at={[-220, near + 34]} size={[2040, 300]} fill={paint.linear(['#8A5A38', '#A8744A'], 90)} />
      <Line
        path={`M-220 ${top + 22}H1820M-220 ${top + 48}H1820M420 ${top + 1}l-8 20M1120 ${top + 23}l6 24`}
        colour="#A8743F"
        width={3}
        opacity={0.45}
      />
      <Glow at={[420, top + 34]} radius={[620, 50]} colour="#FFF0C0" opacity={0.6} />
    </>
  );
}

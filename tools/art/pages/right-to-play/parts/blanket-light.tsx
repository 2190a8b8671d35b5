import { usePaint } from '../../../kit/drawing.tsx';
import { Glow } from '../../../kit/lit.tsx';

/** What the glowing blanket throws round itself, on floor and wall, and the moonlight from the window. */
export function BlanketLight() {
  const paint = usePaint();
  const moonlight = paint.linear(
    [
      ['#8FA6FF', 0, 0.26],
      ['#8FA6FF', 1, 0],
    ],
    90,
  );
  return (
    <>
      <g style="mix-blend-mode:screen">
        <path d="M60 318H380L640 900H120Z" fill={moonlight} filter={paint.blur(20)} />
      </g>
      <g style="mix-blend-mode:soft-light">
        <Glow at={[910, 746]} radius={[720, 330]} colour="#FFE08A" opacity={1} />
      </g>
      <g style="mix-blend-mode:screen">
        <Glow at={[910, 766]} radius={[560, 220]} colour="#FFC050" opacity={0.42} />
        <Glow at={[930, 526]} radius={[560, 480]} colour="#FFCC78" opacity={0.34} />
      </g>
    </>
  );
}

import { usePaint } from '../../../kit/drawing.tsx';
import { Glow, Lit } from '../../../kit/lit.tsx';
import { Box, Line, Oval } from '../../../kit/shapes.tsx';
import { Boat } from '../../../places/harbour/balcony-door.tsx';

const horizon = 452;
const parapet = 516;
const floor = 704;

function Sky() {
  const paint = usePaint();
  return (
    <>
      <Box at={[-200, -200]} size={[2000, 700]} fill={paint.linear(['#7C8FD0', '#B79CCB', '#F0AF9C', '#FFDDA6'], 90)} />
      <Glow at={[380, horizon]} radius={[640, 360]} colour="#FFF0B8" opacity={0.9} />
      <Oval at={[380, horizon - 8]} radius={56} fill="#FFF6D0" />
      <Line path="M1290 250q14-14 26 0q12-14 26 0M1384 210q10-10 19 0q9-10 19 0" colour="#6A4F86" width={5} />
    </>
  );
}

function Harbour() {
  const paint = usePaint();
  const quay = `M1120 ${horizon}V420h70v-34h54v20h66v-46h70v32h90v-20h60v80Z`;
  const glitter = [0, 1, 2].map((row) => `M${320 - row * 20} ${horizon + 14 + row * 16}h${120 + row * 44}`).join('');
  return (
    <>
      <path d={quay} fill="#8A6A9E" opacity={0.7} />
      <Box at={[-200, horizon]} size={[2000, 90]} fill={paint.linear(['#F2B08E', '#9C8FC4'], 90)} />
      <Line path={glitter} colour="#FFE9B8" width={5} opacity={0.8} />
      <Boat at={[700, 478]} scale={1.1} />
      <Boat at={[930, 468]} scale={0.7} />
      <Boat at={[120, 474]} scale={0.8} />
    </>
  );
}

/** The balcony high above the harbour, with a plain low wall; much evening sky. The wall's foot is at 704. */
export function BalconyEvening() {
  const paint = usePaint();
  return (
    <g>
      <Sky />
      <Harbour />
      <Lit size="large" strength={0.6}>
        <Box
          at={[-200, parapet]}
          size={[2000, floor - parapet + 8]}
          fill={paint.linear(['#C9A2B8', '#B98AA8', '#A87A9E'], 90)}
        />
      </Lit>
      <Box at={[-200, parapet - 10]} size={[2000, 26]} corner={6} fill={paint.linear(['#FFEBD2', '#E3BFB0'], 90)} />
      <Box at={[-200, floor]} size={[2000, 400]} fill={paint.linear(['#B87A66', '#D69C74', '#E6B586'], 90)} />
      <Line
        path={[-8, -6, -4, -2, 0, 2, 4, 6, 8].map((x) => `M${800 + x * 104} ${floor}L${800 + x * 170} 900`).join('')}
        colour="#7A4450"
        width={2.6}
        opacity={0.3}
      />
      <Line path="M-200 782H1800" colour="#7A4450" width={2.6} opacity={0.24} />
    </g>
  );
}

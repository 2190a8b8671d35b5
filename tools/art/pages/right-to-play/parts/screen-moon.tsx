/** The phone from close up: its screen is a small sky, and the cheese moon swells out of it. */
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit } from '../../../kit/lit.tsx';
import { Oval } from '../../../kit/shapes.tsx';
import { Stars } from '../../../things/sky.tsx';

const slab = 'M332 960V902L458 632Q466 614 488 614H1112Q1134 614 1142 632L1268 902V960Z';
const glass = 'M374 960V902L484 650Q490 638 504 638H1096Q1110 638 1116 650L1226 902V960Z';
const moon = 'M332 960V902C420 770 600 716 800 716S1180 770 1268 902V960Z';

const craters: [x: number, y: number, across: number, down: number][] = [
  [508, 838, 40, 14],
  [1090, 836, 38, 13],
  [1000, 874, 50, 12],
  [560, 884, 30, 8],
];

export function ScreenMoon() {
  const paint = usePaint();
  return (
    <>
      <Lit size="medium">
        <path d={slab} fill={paint.linear(['#4A3D62', '#3C3152', '#2A2140'], 90)} />
      </Lit>
      <path d={glass} fill={paint.linear(['#2A2F7A', '#4A4FA8', '#7A6FC8'], 90)} />
      <g clip-path={paint.clip(glass)}>
        <Stars at={[420, 640]} size={[770, 150]} count={26} seed={5} />
      </g>
      <Lit size="medium">
        <path d={moon} fill={paint.linear(['#FFF0A8', '#FFD75E', '#EFAF3E'], 80)} />
      </Lit>
      {craters.map(([x, y, across, down]) => (
        <Oval at={[x, y]} radius={[across, down]} fill={paint.linear(['#D98F2E', '#F6C65A'], 90)} />
      ))}
    </>
  );
}

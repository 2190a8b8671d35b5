/** What a figure sits on: a stool, a wheelchair that faces right. */
import { darker, palette } from '../../kit/palette.ts';
import { round, type Point } from '../../kit/curves.ts';
import { usePaint } from '../../kit/drawing.tsx';
import { Box, Line, Oval } from '../../kit/shapes.tsx';
import type { Figure } from '../figure.ts';

export function Stool({ figure }: { figure: Figure }) {
  const paint = usePaint();
  const { hip } = figure.build;
  const seat = figure.pose.hip[1];
  const wood = '#B87440';
  return (
    <g filter={paint.form({ ...figure.light, size: 'limb' })}>
      <Box at={[-hip * 1.5, seat + 6]} size={[hip * 3, 11]} corner={5} fill={paint.body('#D9965B')} />
      <Box at={[-hip * 1.3, seat + 14]} size={[7, -seat - 14]} corner={3} fill={wood} />
      <Box at={[hip * 1.3 - 7, seat + 14]} size={[7, -seat - 14]} corner={3} fill={wood} />
    </g>
  );
}

function Wheel({ at: [x, y], radius, near, hub }: { at: Point; radius: number; near: boolean; hub: string }) {
  const metal = near ? '#C9BFD6' : '#8E83A0';
  const spokes = [0, 30, 60, 90, 120, 150]
    .map((degrees) => {
      const angle = (degrees * Math.PI) / 180;
      const [across, down] = [Math.cos(angle) * (radius - 7), Math.sin(angle) * (radius - 7)];
      return `M${round(x - across)} ${round(y - down)}L${round(x + across)} ${round(y + down)}`;
    })
    .join('');
  return (
    <>
      <circle cx={x} cy={y} r={radius} fill="none" stroke="#3B2A4E" stroke-width={near ? 7 : 6} />
      <circle cx={x} cy={y} r={radius - 7.5} fill="none" stroke={metal} stroke-width={2.4} />
      <Line path={spokes} colour={metal} width={1.4} />
      <Oval at={[x, y]} radius={6} fill={hub} />
    </>
  );
}

const frameColour = (figure: Figure) => figure.person.chairColour ?? palette.sun;

export function WheelchairBehind({ figure }: { figure: Figure }) {
  const paint = usePaint();
  const [x, y] = figure.pose.hip;
  const frame = frameColour(figure);
  return (
    <g filter={paint.form({ ...figure.light, size: 'small' })}>
      <Wheel at={[x + 4, -46]} radius={42} near={false} hub={frame} />
      <Line
        path={`M${x - 28} ${y + 6}L${x - 34} ${y - 58}L${x - 48} ${y - 62}`}
        colour={darker(frame, 0.12)}
        width={6.5}
      />
      <Box at={[x - 38, y - 54]} size={[30, 66]} corner={10} fill={paint.body(palette.tealDark)} />
      <Line path={`M${x + 46} ${y + 10}L${x + 66} -16L${x + 90} -14`} colour={darker(frame, 0.2)} width={5.5} />
    </g>
  );
}

export function WheelchairFront({ figure }: { figure: Figure }) {
  const paint = usePaint();
  const [x, y] = figure.pose.hip;
  const frame = frameColour(figure);
  const bars = `M${x - 28} ${y + 20}L${x + 44} ${y + 20}L${x + 62} -13M${x + 54} -10L${x + 86} -8`;
  return (
    <g filter={paint.form({ ...figure.light, size: 'small' })}>
      <Box at={[x - 32, y + 9]} size={[80, 11]} corner={5.5} fill={paint.body(palette.tealDark)} />
      <Line path={bars} colour={frame} width={6} />
      <circle cx={x + 54} cy={-11} r={11} fill="none" stroke="#3B2A4E" stroke-width={6} />
      <Oval at={[x + 54, -11]} radius={3.4} fill={frame} />
      <Wheel at={[x - 10, -47]} radius={43} near hub={frame} />
    </g>
  );
}

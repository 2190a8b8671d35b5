/** A cat on a cushion and a robot made of bottles. */
import { usePaint } from '../../kit/drawing.tsx';
import { palette } from '../../kit/palette.ts';
import { Box, Line, Oval } from '../../kit/shapes.tsx';

export function Cushion() {
  const paint = usePaint();
  return (
    <g>
      <path d="M-58-14Q0-22 58-14Q66 4 58 20Q0 28-58 20Q-66 4-58-14Z" fill={paint.body('#8B55A6')} />
      {[-58, 58].map((x) => (
        <Oval at={[x, 18]} radius={6} fill={palette.sun} />
      ))}
    </g>
  );
}

export function SleepingCat() {
  const paint = usePaint();
  const fur = '#F0A94E';
  const stripe = '#D98A33';
  return (
    <g>
      <path d="M-48 30C-54-6-24-26 8-24C44-22 56 8 48 30C30 40-30 40-48 30Z" fill={paint.body(fur)} />
      <Line path="M44 26C58 34 20 44-6 36" colour={stripe} width={11} />
      <Oval at={[-22, 8]} radius={[25, 22]} fill={paint.body('#F6B85E')} />
      <path d="M-44-4L-42-26L-27-12ZM0-4L-3-26L-18-13Z" fill={fur} />
      <Line path="M-36 8q5 5 10 0M-16 8q5 5 10 0" colour={palette.ink} width={3} />
      <Oval at={[-21, 15]} radius={[3, 2.4]} fill="#C9577A" />
      <Line path="M8-20q4 8 0 14M22-17q4 8 0 14M34-10q4 7 1 12" colour={stripe} width={4} />
    </g>
  );
}

export function Robot() {
  const paint = usePaint();
  const joint = '#5FA9BC';
  const light = '#9DF3E4';
  return (
    <g>
      <Line path="M0-52V-64" colour="#5E4A78" width={4} />
      <Oval at={[0, -66]} radius={6} fill={palette.sun} />
      <Box at={[-34, -54]} size={[68, 48]} corner={18} fill={paint.body('#7CC7D8')} />
      <Box at={[-25, -44]} size={[50, 29]} corner={13} fill="#2B2450" />
      {[-11, 11].map((x) => (
        <Oval at={[x, -30]} radius={[5.4, 6.4]} fill={light} />
      ))}
      <Line path="M-6-20.5q6 4 12 0" colour={light} width={2.4} />
      {[-41, 32].map((x) => (
        <Box at={[x, -38]} size={[9, 18]} corner={4.5} fill={palette.coral} />
      ))}
      <Line path="M-28 8C-46 10-50 24-46 32M28 8C46 10 50 24 46 32" colour={joint} width={9} />
      {[-46, 46].map((x) => (
        <Oval at={[x, 34]} radius={7.5} fill={palette.coral} />
      ))}
      {[-24, 6].map((x) => (
        <Box at={[x, 36]} size={[18, 20]} corner={7} fill={joint} />
      ))}
      {[-29, 3].map((x) => (
        <Box at={[x, 50]} size={[26, 11]} corner={5.5} fill="#5E4A78" />
      ))}
      <Box at={[-28, -4]} size={[56, 46]} corner={16} fill={paint.body('#8FD3DF')} />
      <path d="M0 32C-15 20-16 8-8 5C-3 4 0 8 0 10C0 8 3 4 8 5C16 8 15 20 0 32Z" fill={palette.coral} />
    </g>
  );
}

/** What letters tell about, and who has a duty; each round 0,0 within ±62. */
import { usePaint } from '../../../kit/drawing.tsx';
import { palette } from '../../../kit/palette.ts';
import { Box, Line, Oval } from '../../../kit/shapes.tsx';

/** A school bell. */
export function SchoolBell() {
  const paint = usePaint();
  return (
    <g>
      <Oval at={[0, -54]} radius={8} fill={paint.body('#F2A93B')} />
      <Oval at={[0, 46]} radius={[12, 10]} fill={paint.body('#C9722F')} />
      <path
        d="M-42 28C-31 15-33-6-31-19C-27-44-12-50 0-50S27-44 31-19C33-6 31 15 42 28Z"
        fill={paint.body(palette.sun)}
      />
      <Box at={[-50, 23]} size={[100, 15]} corner={7.5} fill={paint.body('#F2A93B')} />
    </g>
  );
}

/** Waves of a network, struck through. */
export const NoSignal = () => (
  <g>
    <Line
      path="M-44-14C-18-40 18-40 44-14M-28 4C-12-12 12-12 28 4M-12 20C-5 13 5 13 12 20"
      colour="#8E83A0"
      width={9}
    />
    <Line path="M-40-36L42 38" colour="#FFF8EE" width={17} />
    <Line path="M-40-36L42 38" colour={palette.coralDark} width={9} />
  </g>
);

/** Two people on the cover of an address book. */
export const TwoPeople = () => (
  <g>
    <Box at={[-44, -38]} size={[88, 70]} corner={16} fill={palette.tealDark} />
    {[-20, 20].map((x) => (
      <g>
        <Oval at={[x, -16]} radius={12} fill="#FFF4E2" />
        <path d={`M${x - 20} 22C${x - 20}-8 ${x + 20}-8 ${x + 20} 22Z`} fill="#FFF4E2" />
      </g>
    ))}
  </g>
);

/** A page whose words are rows, for the ear beside it. */
export function WordPage() {
  const paint = usePaint();
  return (
    <g>
      <path d="M-40-54H22L44-32V48Q44 54 38 54H-40Q-46 54-46 48V-48Q-46-54-40-54Z" fill={paint.body('#FFFDF6')} />
      <path d="M22-54L44-32H28Q22-32 22-38Z" fill="#D9CDE2" />
      {[44, 62, 62, 62, 40].map((width, row) => (
        <Box at={[-32, -32 + row * 16]} size={[width, 6]} corner={3} fill="#B9AFC8" />
      ))}
    </g>
  );
}

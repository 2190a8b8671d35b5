/** The water glass: the water door of this home. Stands on 0,0; 112 wide, 132 high, its rim at -132. */
import type { ComponentChildren } from 'preact';
import { usePaint } from '../kit/drawing.tsx';
import { Piece, Shade, type PieceProps } from '../kit/lit.tsx';
import { Line, Oval } from '../kit/shapes.tsx';

interface WaterGlassProps extends PieceProps {
  /** What is in it: drawn behind its front wall. */
  children?: ComponentChildren;
  /** What comes over its rim. */
  over?: ComponentChildren;
}

const wall = 'M-56-132Q0-112 56-132L46-10Q44 0 32 0H-32Q-44 0-46-10Z';

export function WaterGlass({ children, over, ...piece }: WaterGlassProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Shade radius={[54, 8]} opacity={0.26} />
      <Oval at={[0, -132]} radius={[56, 13]} fill="#EAF8FF" opacity={0.7} />
      <path d={wall} fill="#DDF4FF" opacity={0.5} />
      <Oval at={[0, -116]} radius={[53, 11]} fill={paint.linear(['#7FD0EE', '#C6F0FA'], 90)} />
      {children}
      <path
        d="M-54-114Q0-96 54-114L46-10Q44 0 32 0H-32Q-44 0-46-10Z"
        fill={paint.linear(['#8FDCF4', '#4FB4E0', '#3A94CC'], 70)}
        opacity={0.86}
      />
      <Line path="M-56-132Q0-112 56-132" colour="#F4FCFF" width={5} />
      <Line path="M-41-96L-36-24" colour="#FFFFFF" width={8} opacity={0.8} />
      <Line path="M44-92L38-16" colour="#2F7FB4" width={4} opacity={0.4} />
      <Oval at={[-12, -48]} radius={4} fill="#E6FAFF" opacity={0.8} />
      <Oval at={[14, -74]} radius={5.4} fill="#E6FAFF" opacity={0.8} />
      <Oval at={[8, -28]} radius={3} fill="#E6FAFF" opacity={0.8} />
      {over}
    </Piece>
  );
}

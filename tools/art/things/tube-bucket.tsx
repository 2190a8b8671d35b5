/** The bucket in which Dad looks for holes in bicycle tubes: the water door of the lake stall. Stands on 0,0. */
import type { ComponentChildren } from 'preact';
import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, Shade, type PieceProps } from '../kit/lit.tsx';
import { lighter } from '../kit/palette.ts';
import { Line, Oval } from '../kit/shapes.tsx';

interface TubeBucketProps extends PieceProps {
  /** What is in it: drawn behind its front wall. The water is at -100. */
  children?: ComponentChildren;
  /** What comes over its rim. */
  over?: ComponentChildren;
  /** The black tube that hangs over its rim. */
  tube?: boolean;
}

const tin = '#E7A23C';

/** 136 wide, 104 high. */
export function TubeBucket({ children, over, tube = true, ...piece }: TubeBucketProps) {
  const paint = usePaint();
  const wall = 'M-68-104Q0-76 68-104L56-9Q55 0 45 0H-45Q-55 0-56-9Z';
  return (
    <Piece {...piece}>
      <Shade at={[4, 1]} radius={[78, 10]} opacity={0.4} />
      <Oval at={[0, -104]} radius={[68, 15]} fill="#A86F22" />
      <Oval at={[0, -101]} radius={[60, 11]} fill={paint.linear(['#2C8FB8', '#9FE3EE'], 90)} />
      {children}
      <Lit>
        <path d={wall} fill={paint.linear([lighter(tin, 0.35), tin, '#C27A26'], 0)} />
        <Line path="M-68-104Q0-76 68-104" colour={lighter(tin, 0.5)} width={7} />
        <Line path="M-61-52Q0-40 61-52" colour="#B06C20" width={4} opacity={0.55} />
        <Line path="M-58-22Q0-10 58-22" colour="#B06C20" width={4} opacity={0.4} />
      </Lit>
      {tube && (
        <Lit strength={0.5}>
          <Line
            path="M44-106C52-124 74-122 73-98C72-70 64-44 74-22C84-8 100-10 96-30C92-50 82-70 84-94"
            colour="#4A3A5E"
            width={11}
          />
          <Line path="M70-22l10 10" colour="#C9BFD6" width={5} />
        </Lit>
      )}
      {over}
    </Piece>
  );
}

import { Piece, type PieceProps } from '../kit/lit.tsx';
import { darker, lighter } from '../kit/palette.ts';
import { Line, Oval } from '../kit/shapes.tsx';

/** Grandma Rosa's big red glasses from the front, centred on 0,0; 92 wide, 38 high. */
export function Glasses({ colour = '#D9363E', ...piece }: PieceProps & { colour?: string }) {
  return (
    <Piece {...piece}>
      {[-23, 23].map((x) => (
        <>
          <Oval at={[x, 0]} radius={[19, 17]} fill="#E6F8FF" opacity={0.34} />
          <ellipse cx={x} cy={0} rx={19} ry={17} fill="none" stroke={darker(colour, 0.2)} stroke-width={7.5} />
          <ellipse cx={x} cy={-0.8} rx={19} ry={17} fill="none" stroke={colour} stroke-width={6} />
        </>
      ))}
      <Line path="M-5-4Q0-9 5-4" colour={colour} width={6} />
      <Line path="M-42-5l-5-3M42-5l5-3" colour={colour} width={6} />
      <Line path="M-34-10Q-28-17-18-17M12-10Q18-17 27-17" colour={lighter(colour, 0.6)} width={2.4} />
      <Line path="M-32 4l8-10M14 4l8-10" colour="#fff" width={3} opacity={0.8} />
    </Piece>
  );
}

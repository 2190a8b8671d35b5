/** What has turned blue with all the rest: a banana, and a moon that cannot sleep. */
import { usePaint } from '../../../kit/drawing.tsx';
import { Glow, Lit, Piece, Shade, type PieceProps } from '../../../kit/lit.tsx';
import { Box, Line, Oval, Place } from '../../../kit/shapes.tsx';

const skin = 'M-66-46C-60-52-52-50-50-42C-40-18-6-8 30-22C42-28 50-40 54-54L66-56C72-22 46 10 4 12C-36 14-66-12-66-46Z';

/** Lies on its back on 0,0; 140 wide. */
export function BlueBanana(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Shade radius={[62, 7]} colour="#16296A" />
      <Place at={[0, -10]}>
        <Lit strength={0.8}>
          <path d={skin} fill={paint.linear(['#CFE6FF', '#8CBCF6', '#5A92E0'], 70)} />
          <path d="M53-52L54-70Q62-78 66-70L67-54Z" fill="#2F5CB0" />
          <path d="M-67-42Q-70-52-60-52L-52-48Q-54-40-60-38Z" fill="#2F5CB0" />
        </Lit>
        <Line path="M-52-26C-34-2 20 4 58-30" colour="#3B6FC4" width={5} opacity={0.75} />
        <Line path="M-30-20C-10-8 10-8 28-14" colour="#FFFFFF" width={5} opacity={0.7} />
      </Place>
    </Piece>
  );
}

/** A moon wide awake; 0,0 is its middle, its radius 50. */
export function SleeplessMoon(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Glow at={[0, 0]} radius={120} colour="#BFE0FF" opacity={0.7} />
      <Lit strength={0.6}>
        <Oval at={[0, 0]} radius={50} fill={paint.radial(['#E4F2FF', '#B4D6FA', '#8CBAF0'], 0.36, 0.3)} />
      </Lit>
      {[-17, 17].map((x) => (
        <>
          <Oval at={[x, -6]} radius={[12, 14]} fill="#FFFFFF" />
          <Oval at={[x - 2, -2]} radius={[6, 7.5]} fill="#1E3C8C" />
          <Oval at={[x - 4, -5]} radius={2.4} fill="#FFFFFF" />
        </>
      ))}
      <Line path="M-9 24Q0 30 9 24M-30-24q8-6 16-3M30-24q-8-6-16-3" colour="#3462B4" width={4} />
    </Piece>
  );
}

/** Turns whatever was drawn before it blue. */
export const AllBlue = () => (
  <g style="mix-blend-mode:color">
    <Box at={[-200, -200]} size={[2000, 1300]} fill="#3E78D0" opacity={0.9} />
  </g>
);

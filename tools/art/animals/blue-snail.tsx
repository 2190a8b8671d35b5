/** The little blue snail that hides once on every page. Stands on 0,0 facing right; 54 wide, 45 high. */
import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, Shade, type PieceProps } from '../kit/lit.tsx';
import { Line, Oval } from '../kit/shapes.tsx';
import { Eye, type Gaze } from './eye.tsx';

/** `shy` has drawn half into its shell, `asleep` all the way. */
export type SnailMood = 'calm' | 'proud' | 'cheering' | 'shy' | 'asleep';

interface BlueSnailProps extends PieceProps {
  feels?: SnailMood;
  /** False on a wall, a line or a plant. */
  shadow?: boolean;
}

const flesh = '#7FD3E8';
const spiral = 'M-4-18m-1 1a3 3 0 0 1 4-3a6 6 0 0 1 1 10a9 9 0 0 1-12-7a11 11 0 0 1 12-12';
const foot = 'M-26 0C-22-9-6-8 8-8C12-14 12-22 16-28C20-34 28-32 28-25C28-14 26-1 18 0Z';
const shyFoot = 'M-26 0C-22-9-6-8 6-7C12-10 14-16 18-19C22-22 27-19 26-14C25-6 24-1 16 0Z';

const horns: Record<SnailMood, { left: readonly [number, number]; right: readonly [number, number] } | null> = {
  calm: { left: [14, -41], right: [27, -42] },
  proud: { left: [14, -45], right: [27, -46] },
  cheering: { left: [10, -46], right: [32, -45] },
  shy: { left: [18, -24], right: [26, -22] },
  asleep: null,
};

function Face({ feels }: { feels: Exclude<SnailMood, 'asleep'> }) {
  const { left, right } = horns[feels] ?? { left: [14, -41], right: [27, -42] };
  const gaze: Gaze = feels === 'proud' ? 'smiling' : 'open';
  const down = feels === 'shy' ? 7 : 0;
  return (
    <>
      <Eye at={[left[0] + 0.6, left[1]]} radius={2} gaze={gaze} />
      <Eye at={[right[0] + 0.6, right[1]]} radius={2} gaze={gaze} />
      {feels === 'cheering' && <path d="M18-22Q22-20 27-23Q26-14 22-14T18-22Z" fill="#2A5F8A" />}
      {feels === 'proud' && <Line path="M19-20q4 4 7-1" colour="#2A5F8A" width={1.8} />}
      {feels === 'calm' && <Line path="M20-20q3 2.5 6-.5" colour="#2A5F8A" width={1.8} />}
      {feels === 'shy' && <Line path="M19-12q2.5 1 5-.4" colour="#2A5F8A" width={1.8} />}
      <Oval at={[17.5, -21 + down]} radius={[2.4, 1.8]} fill="#F7A6A0" opacity={0.8} />
    </>
  );
}

export function BlueSnail({ feels = 'calm', shadow = true, ...piece }: BlueSnailProps) {
  const paint = usePaint();
  const eyes = horns[feels];
  const root = feels === 'shy' ? -17 : -28;
  return (
    <Piece {...piece}>
      {shadow && <Shade at={[0, 1]} radius={[26, 3.4]} opacity={0.26} />}
      <Lit strength={0.6}>
        {!eyes && <path d="M-22 0Q0-8 16 0Z" fill={flesh} />}
        {eyes && (
          <>
            <path d={feels === 'shy' ? shyFoot : foot} fill={paint.body(flesh)} />
            <Line
              path={`M18 ${root}L${eyes.left.join(' ')}M24 ${root - 1}L${eyes.right.join(' ')}`}
              colour={flesh}
              width={3.2}
            />
            <Oval at={eyes.left} radius={[3.4, 3.6]} fill="#fff" />
            <Oval at={eyes.right} radius={[3.4, 3.6]} fill="#fff" />
          </>
        )}
        <circle cx={-4} cy={-18} r={17} fill={paint.radial(['#8FC4FF', '#3E8EDE', '#2A5FB0'], 0.35, 0.3, 0.8)} />
      </Lit>
      <Line path={spiral} colour="#CFE6FF" width={2.4} opacity={0.85} />
      {feels !== 'asleep' && <Face feels={feels} />}
    </Piece>
  );
}

import type { ComponentChildren } from 'preact';
import { usePaint } from '../../kit/drawing.tsx';
import { Glow, Lit } from '../../kit/lit.tsx';
import type { Layered } from '../../kit/page.tsx';
import { Box, Line } from '../../kit/shapes.tsx';
import { SmallBubbles } from '../../things/bubbles.tsx';

interface SongSeaProps extends Layered {
  /** Height of the wave between high song and low song. */
  level?: number;
  /** Draw only one half: the bright air, or the deep water with its wave, to put things between. */
  half?: 'above' | 'below';
  children?: ComponentChildren;
}

const crests = (level: number) => {
  const steps = [0, 1, 2, 3, 4, 5, 6, 7];
  const waves = steps.map(() => 'q58-62 118-30t116 30').join('');
  return `M-140 ${level}${waves}`;
};

/** Where Lina's high song meets Hugo's low one: warm air above a wave, deep water below. 1600 × 900. */
export function SongSea({ level = 440, half, children }: SongSeaProps) {
  const paint = usePaint();
  const wave = crests(level);
  return (
    <g>
      {half !== 'below' && (
        <>
          <Box at={[-200, -200]} size={[2000, 1300]} fill={paint.linear(['#FFD9B0', '#FFEBC8', '#F7D9E0'], 80)} />
          <Glow at={[460, 200]} radius={[700, 420]} colour="#FFF8DC" opacity={0.95} />
        </>
      )}
      {half !== 'above' && (
        <>
          <Lit size="large" strength={0.5}>
            <path d={`${wave}L1800 1000H-200Z`} fill={paint.linear(['#5FC6DA', '#2F86C4', '#28509E', '#242F78'], 90)} />
          </Lit>
          <Line path={wave} colour="#E9FCFF" width={9} opacity={0.85} />
          <Line path={crests(level + 40)} colour="#BDEFF8" width={5} opacity={0.4} />
          <SmallBubbles
            list={[
              [180, 610, 12],
              [214, 560, 7],
              [1420, 640, 14],
              [1390, 580, 8],
              [760, 800, 9],
              [1080, 720, 7],
            ]}
          />
        </>
      )}
      {children}
    </g>
  );
}

import { seeded } from '../../kit/curves.ts';
import { usePaint } from '../../kit/drawing.tsx';
import { Glow } from '../../kit/lit.tsx';
import type { Layered } from '../../kit/page.tsx';
import { Box, Line } from '../../kit/shapes.tsx';
import { ChalkBowl, ChalkCrater, ChalkRocket, ChalkStar } from '../../things/chalk.tsx';

const boards = [0, 1, 2, 3, 4, 5, 6, 7];

function Boards() {
  const paint = usePaint();
  const random = seeded(8);
  const tones = ['#9A6072', '#A46A78', '#925A6C', '#AC727C'];
  return (
    <>
      {boards.map((board) => (
        <Box
          at={[-200, board * 118 - 30]}
          size={[2000, 118]}
          fill={paint.linear([tones[board % 4] ?? '#8A5C78', tones[(board + 1) % 4] ?? '#93637C'], 8)}
        />
      ))}
      {boards.map((board) => (
        <>
          <Line path={`M-200 ${board * 118 - 30}H1800`} colour="#4E2C50" width={4} opacity={0.5} />
          <Line
            path={`M${Math.round(random() * 1500)} ${board * 118 - 30}v118`}
            colour="#4E2C50"
            width={4}
            opacity={0.5}
          />
          <Line
            path={`M${Math.round(random() * 1200)} ${board * 118 + 20}q140 14 300 0`}
            colour="#4E2C50"
            width={3}
            opacity={0.22}
          />
        </>
      ))}
    </>
  );
}

/** The whole floor seen from above, chalked into a moon: craters, one bowl of soup, stars. 1600 × 900. */
export function ChalkMoonFloor({ chalk = true }: Layered & { chalk?: boolean }) {
  return (
    <g>
      <Boards />
      <g style="mix-blend-mode:soft-light">
        <Glow at={[1240, 120]} radius={[1100, 760]} colour="#FFE9B0" opacity={1} />
      </g>
      {chalk && (
        <>
          <ChalkCrater at={[190, 210]} radius={[120, 92]} seed={3} />
          <ChalkCrater at={[880, 150]} radius={[70, 54]} seed={7} />
          <ChalkCrater at={[1010, 770]} radius={[120, 84]} seed={9} />
          <ChalkCrater at={[120, 640]} radius={[66, 52]} seed={11} />
          <ChalkBowl at={[1240, 330]} scale={1.05} />
          <ChalkStar at={[480, 130]} turn={12} />
          <ChalkStar at={[1330, 700]} turn={-10} scale={0.8} colour="#8FD3C4" />
          <ChalkRocket at={[300, 440]} turn={-24} />
        </>
      )}
    </g>
  );
}

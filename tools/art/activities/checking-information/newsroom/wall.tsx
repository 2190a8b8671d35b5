/** The evening newsroom itself: brick wall, boards of the floor, lamplight. 1280 × 720, alike at both sides. */
import { seeded } from '../../../kit/curves.ts';
import { usePaint } from '../../../kit/drawing.tsx';
import { Glow, Shade } from '../../../kit/lit.tsx';
import { Box, Line, Oval } from '../../../kit/shapes.tsx';

/** Where wall and floor meet. */
const SKIRTING = 574;

/** A few bricks show here and there in the plaster. */
function Bricks() {
  const random = seeded(11);
  const rows = Array.from({ length: 16 }, (_, row) =>
    Array.from({ length: 22 }, (_none, column) => ({
      at: [column * 62 + (row % 2) * 31 - 20, row * 36 + 2] as const,
      shown: random() < 0.17,
      tone: random() < 0.5 ? '#2E5C8C' : '#1C3F6E',
    })),
  ).flat();
  return (
    <g>
      {rows
        .filter(({ shown }) => shown)
        .map(({ at, tone }) => (
          <Box at={at} size={[54, 26]} corner={6} fill={tone} opacity={0.42} />
        ))}
    </g>
  );
}

export function Wall() {
  const paint = usePaint();
  const wall = paint.linear(
    [
      ['#17456B', 0],
      ['#234A7C', 0.5],
      ['#2C3C74', 1],
    ],
    80,
  );
  return (
    <g>
      <Box at={[0, 0]} size={[1280, 720]} fill={wall} />
      <Bricks />
      <Glow at={[446, 300]} radius={[470, 380]} colour="#FFC58A" opacity={0.42} />
      <Glow at={[446, 190]} radius={[300, 130]} colour="#FFE0A6" opacity={0.5} />
    </g>
  );
}

export function Floor() {
  const paint = usePaint();
  const boards = paint.linear(
    [
      ['#7B4C58', 0],
      ['#5C3A55', 0.5],
      ['#432E52', 1],
    ],
    90,
  );
  return (
    <g>
      <Box at={[0, SKIRTING]} size={[1280, 720 - SKIRTING]} fill={boards} />
      {Array.from({ length: 17 }, (_, index) => {
        const away = index - 8;
        return (
          <Line
            path={`M${446 + away * 74} ${SKIRTING}L${446 + away * 150} 720`}
            colour="#371F44"
            width={2.4}
            opacity={0.5}
          />
        );
      })}
      {[604, 646, 694].map((y) => (
        <Line path={`M0 ${y}H1280`} colour="#371F44" width={1.6} opacity={0.28} />
      ))}
      <Box
        at={[0, SKIRTING - 19]}
        size={[1280, 21]}
        fill={paint.linear(['#4B4472', '#7A5068', '#8F5A5E', '#6C4157'], 90)}
      />
      <Glow at={[446, 640]} radius={[380, 90]} colour="#FFB877" opacity={0.5} />
    </g>
  );
}

/** A round rug under the scale. */
export function Rug() {
  const paint = usePaint();
  return (
    <g>
      <Shade at={[490, 662]} radius={[206, 34]} opacity={0.4} />
      <Oval at={[490, 656]} radius={[200, 34]} fill={paint.body('#1C6E78')} />
      <Oval at={[490, 655]} radius={[176, 28]} fill={paint.body('#F0B35C')} />
      <Oval at={[490, 654]} radius={[164, 25]} fill={paint.body('#1F7F86')} />
    </g>
  );
}

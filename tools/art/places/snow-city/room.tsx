/** Amal's and Mama's one-room home, bare: wallpaper and floorboards in one light. Children hang or stand in it. */
import type { ComponentChildren } from 'preact';
import type { Point } from '../../kit/curves.ts';
import { usePaint } from '../../kit/drawing.tsx';
import { Glow } from '../../kit/lit.tsx';
import type { Layered } from '../../kit/page.tsx';
import { Box, Line } from '../../kit/shapes.tsx';
import { roomColours, type SnowLight } from './light.ts';

interface SnowRoomProps extends Layered {
  light?: SnowLight;
  /** Height of the line where wall and floor meet; the smaller, the higher we look from. */
  floor?: number;
  /** Where most light falls on the wall. */
  glowAt?: Point;
  children?: ComponentChildren;
}

/** Boards that lie across, wider toward us, with a few joints. */
function Boards({ floor, colour }: { floor: number; colour: string }) {
  const depth = 940 - floor;
  const rows = [0.1, 0.24, 0.43, 0.68, 1].map((share) => Math.round(floor + depth * share));
  const joints = [180, 720, 1240, 420, 980, 1500, 80, 640, 1180].map((x, index) => {
    const row = index % 4;
    const [from = floor, to = 900] = [rows[row], rows[row + 1]];
    return `M${x} ${from}L${Math.round(x + (x - 800) * 0.05)} ${to}`;
  });
  return (
    <Line
      path={rows.map((y) => `M-200 ${y}H1800`).join('') + joints.join('')}
      colour={colour}
      width={3}
      opacity={0.3}
    />
  );
}

/** Sprigs with two leaves, in rows. */
function Wallpaper({ floor, colour }: { floor: number; colour: string }) {
  const rows = Math.ceil(floor / 92);
  const sprigs = Array.from({ length: rows * 15 }, (_, index) => {
    const row = Math.floor(index / 15);
    const x = (index % 15) * 116 + (row % 2) * 58 - 20;
    return `M${x} ${row * 92 + 30}q-13-2-14-13q12 1 14 13q13-2 14-13q-12 1-14 13v12`;
  });
  return <Line path={sprigs.join('')} colour={colour} width={3} opacity={0.26} />;
}

export function SnowRoom({ light = 'morning', floor = 660, glowAt = [800, 300], children }: SnowRoomProps) {
  const paint = usePaint();
  const room = roomColours[light];
  return (
    <g>
      <Box at={[-200, -200]} size={[2000, floor + 200]} fill={paint.linear(room.wall, 62)} />
      <Glow at={glowAt} radius={[760, 560]} colour={room.glow} opacity={0.75} />
      <Wallpaper floor={floor} colour={room.print} />
      <g filter={paint.speckle()}>
        <Box
          at={[0, floor - 200]}
          size={[1600, 202]}
          fill={paint.linear(
            [
              [room.shade, 0, 0],
              [room.shade, 1, 0.28],
            ],
            90,
          )}
        />
      </g>
      <Box at={[-200, floor]} size={[2000, 1100 - floor]} fill={paint.linear(room.floor, 90)} />
      <Boards floor={floor} colour={room.plank} />
      <Box at={[-200, floor - 20]} size={[2000, 22]} fill={paint.linear(room.skirting, 90)} />
      {children}
    </g>
  );
}

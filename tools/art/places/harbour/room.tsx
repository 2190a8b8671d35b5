import type { ComponentChildren } from 'preact';
import { usePaint } from '../../kit/drawing.tsx';
import { Glow } from '../../kit/lit.tsx';
import type { Layered } from '../../kit/page.tsx';
import { Box, Line } from '../../kit/shapes.tsx';
import type { Point } from '../../kit/curves.ts';

/** `evening` sun from the door, a warm `lamp`, `morning` brightness, or `night`. */
export type RoomLight = 'evening' | 'lamp' | 'morning' | 'night';

interface RoomColours {
  wall: string[];
  floor: string[];
  skirting: string[];
  plank: string;
  glow: string;
  shade: string;
}

const rooms: Record<RoomLight, RoomColours> = {
  evening: {
    wall: ['#7A5A94', '#B5779C', '#D9938E'],
    floor: ['#9A5F5A', '#C98A68', '#DDA878'],
    skirting: ['#E9C6B4', '#B98A94'],
    plank: '#6A3A4E',
    glow: '#FFC98A',
    shade: '#4A2A5E',
  },
  lamp: {
    wall: ['#86588C', '#C08291', '#E6A98C'],
    floor: ['#8E5A5A', '#B97C62', '#D09A70'],
    skirting: ['#EBCDB6', '#BC8E90'],
    plank: '#64384A',
    glow: '#FFDFA0',
    shade: '#4A2A5E',
  },
  morning: {
    wall: ['#F9D9B0', '#F7CFA4', '#F0BB98'],
    floor: ['#C98E66', '#DDAA78', '#E8BF8C'],
    skirting: ['#FFF6E6', '#E3C3A0'],
    plank: '#8A5A44',
    glow: '#FFF6D8',
    shade: '#8A4A5E',
  },
  night: {
    wall: ['#33306E', '#4A3F86', '#5A4A8C'],
    floor: ['#4E3A6A', '#6A4A6E', '#8A5F6E'],
    skirting: ['#8A80C0', '#5E569A'],
    plank: '#3A2450',
    glow: '#6F68B8',
    shade: '#1A1440',
  },
};

interface RoomProps extends Layered {
  light?: RoomLight;
  /** Height of the line where wall and floor meet; the smaller, the higher we look from. */
  floor?: number;
  /** Where most light falls on the wall. */
  glowAt?: Point;
  children?: ComponentChildren;
}

/** Floorboards that run toward us from a point above the middle of the page. */
function Planks({ floor, colour }: { floor: number; colour: string }) {
  const boards = Array.from({ length: 21 }, (_, index) => index - 10);
  const spread = 1 + (900 - floor) * 0.0068;
  return (
    <Line
      path={boards
        .map((board) => `M${800 + board * 104} ${floor}L${Math.round(800 + board * 104 * spread)} 900`)
        .join('')}
      colour={colour}
      width={2.6}
      opacity={0.35}
    />
  );
}

/** Bare wall and floor of the flat above the harbour, 1600 × 900, in one light. Children hang or stand in it. */
export function Room({ light = 'evening', floor = 690, glowAt = [1420, 420], children }: RoomProps) {
  const paint = usePaint();
  const room = rooms[light];
  return (
    <g>
      <Box at={[-200, -200]} size={[2000, floor + 200]} fill={paint.linear(room.wall, 62)} />
      <Glow at={glowAt} radius={[820, 640]} colour={room.glow} opacity={0.75} />
      <g filter={paint.speckle()}>
        <Box
          at={[0, floor - 220]}
          size={[1600, 222]}
          fill={paint.linear(
            [
              [room.shade, 0, 0],
              [room.shade, 1, 0.3],
            ],
            90,
          )}
        />
      </g>
      <Box at={[-200, floor]} size={[2000, 1100 - floor]} fill={paint.linear(room.floor, 90)} />
      <Planks floor={floor} colour={room.plank} />
      <Box at={[-200, floor - 16]} size={[2000, 18]} fill={paint.linear(room.skirting, 90)} />
      {children}
    </g>
  );
}

/** Light that falls on the floor through a door: path data of its shape. */
export function FloorLight({
  path,
  colour = '#FFF1B8',
  opacity = 1,
}: {
  path: string;
  colour?: string;
  opacity?: number;
}) {
  const paint = usePaint();
  const fill = paint.linear(
    [
      [colour, 0, 1],
      [colour, 1, 0.55],
    ],
    90,
  );
  return (
    <g style="mix-blend-mode:soft-light" opacity={opacity}>
      <path d={path} fill={fill} filter={paint.blur(14)} />
    </g>
  );
}

/** Darkness toward the edges of a night page; `at` stays clear. */
export function Vignette({ at = [860, 520], opacity = 0.6 }: { at?: Point; opacity?: number }) {
  const paint = usePaint();
  const fill = paint.radial(
    [
      ['#0C0A33', 0, 0],
      ['#0C0A33', 0.55, 0.06],
      ['#0C0A33', 1, opacity],
    ],
    at[0] / 1600,
    at[1] / 900,
    0.72,
  );
  return <Box at={[0, 0]} size={[1600, 900]} fill={fill} />;
}

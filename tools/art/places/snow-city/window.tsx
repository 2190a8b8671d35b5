/** The window of Amal's room: city, frost flowers, frame, sill and curtains. */
import type { ComponentChildren } from 'preact';
import type { Point } from '../../kit/curves.ts';
import { usePaint } from '../../kit/drawing.tsx';
import { Lit } from '../../kit/lit.tsx';
import type { Layered } from '../../kit/page.tsx';
import { darker } from '../../kit/palette.ts';
import { Box, Line } from '../../kit/shapes.tsx';
import { SnowyCity } from './city.tsx';
import { FrostFerns } from './frost.tsx';
import { viewColours, type SnowLight } from './light.ts';

interface SnowWindowProps extends Layered {
  /** Upper left corner of the glass, and its size. */
  at: Point;
  size: Point;
  light?: SnowLight;
  flakes?: number;
  /** Frost flowers in the lower corners. */
  frost?: boolean;
  /** A cross bar between two panes. */
  bar?: boolean;
  curtains?: boolean;
  curtainColour?: string;
  /** What is on or behind the glass, above the city: a frost shape, a bird, a moon. */
  children?: ComponentChildren;
}

/** How far below the glass the board of the sill begins; things on it stand there. */
export const sillBelowGlass = 24;

function Curtain({
  x,
  top,
  height,
  side,
  colour,
}: {
  x: number;
  top: number;
  height: number;
  side: 1 | -1;
  colour: string;
}) {
  const paint = usePaint();
  const out = (by: number) => x + by * side;
  const outline =
    `M${out(-30)} ${top}H${out(74)}` +
    `C${out(70)} ${top + height * 0.4} ${out(80)} ${top + height * 0.7} ${out(66)} ${top + height}` +
    `H${out(14)}C${out(30)} ${top + height * 0.66} ${out(6)} ${top + height * 0.4} ${out(-30)} ${top}Z`;
  return (
    <Lit size="medium" strength={0.7}>
      <path d={outline} fill={paint.body(colour)} />
      <Line
        path={
          `M${out(18)} ${top + 8}Q${out(44)} ${top + height * 0.5} ${out(34)} ${top + height - 8}` +
          `M${out(48)} ${top + 8}Q${out(62)} ${top + height * 0.5} ${out(52)} ${top + height - 8}`
        }
        colour={darker(colour, 0.16)}
        width={5}
        opacity={0.6}
      />
    </Lit>
  );
}

export function SnowWindow(props: SnowWindowProps) {
  const paint = usePaint();
  const { at, size, light = 'morning', flakes, frost = true, bar = true, curtains = true, children } = props;
  const { curtainColour = light === 'blue' ? '#5A8CD8' : '#E2765E' } = props;
  const [x, y] = at;
  const [width, height] = size;
  const { frame, frost: frostColour } = viewColours[light];
  const wood = paint.linear(frame, 80);
  const scale = Math.min(1.5, width / 330);
  return (
    <g>
      <Lit size="medium" strength={0.5}>
        <Box at={[x - 22, y - 22]} size={[width + 44, height + 44]} corner={10} fill={wood} />
      </Lit>
      <SnowyCity at={at} size={size} light={light} {...(flakes !== undefined && { flakes })} />
      <g clip-path={paint.clip(`M${x} ${y}h${width}v${height}h${-width}Z`)}>
        {frost && (
          <>
            <FrostFerns at={[x, y + height]} scale={scale} colour={frostColour} />
            <FrostFerns at={[x + width, y + height]} scale={scale * 0.86} flipped colour={frostColour} />
          </>
        )}
        {children}
      </g>
      {bar && (
        <Lit strength={0.5}>
          <Box at={[x + width / 2 - 8, y - 6]} size={[16, height + 12]} fill={wood} />
        </Lit>
      )}
      {curtains && (
        <>
          <Line path={`M${x - 84} ${y - 44}H${x + width + 84}`} colour="#A9704F" width={11} />
          <Curtain x={x - 8} top={y - 42} height={height + 54} side={-1} colour={curtainColour} />
          <Curtain x={x + width + 8} top={y - 42} height={height + 54} side={1} colour={curtainColour} />
        </>
      )}
      <Lit strength={0.6}>
        <Box at={[x - 46, y + height + sillBelowGlass - 6]} size={[width + 92, 26]} corner={9} fill={wood} />
      </Lit>
    </g>
  );
}

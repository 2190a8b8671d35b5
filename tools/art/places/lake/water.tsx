/** Sky, far hills and the wide water, each by itself so that clouds or glitter may move between them. */
import { round, seeded, type Point } from '../../kit/curves.ts';
import { usePaint } from '../../kit/drawing.tsx';
import { Glow } from '../../kit/lit.tsx';
import type { Layered } from '../../kit/page.tsx';
import { mix } from '../../kit/palette.ts';
import { Box, Line, Oval, Place, type Placed } from '../../kit/shapes.tsx';
import { lakeLights, type LakeLight } from './light.ts';

interface InLight {
  light?: LakeLight;
}

interface LakeSkyProps extends InLight {
  /** Height of the horizon in page units. */
  horizon: number;
  /** Middle of the sun; none when it stands outside the page. */
  sun?: Point;
}

export function LakeSky({ horizon, sun, light = 'day' }: LakeSkyProps) {
  const paint = usePaint();
  const colours = lakeLights[light];
  const y = horizon;
  const far =
    `M-220 ${y}C-60 ${y - 40} 60 ${y - 42} 180 ${y - 26}C330 ${y - 66} 520 ${y - 70} 660 ${y - 30}` +
    `C820 ${y - 58} 980 ${y - 52} 1120 ${y - 20}C1260 ${y - 58} 1460 ${y - 62} 1820 ${y - 34}V${y + 4}H-220Z`;
  return (
    <>
      <Box at={[-220, -220]} size={[2040, horizon + 226]} fill={paint.linear(colours.sky, 90)} />
      {sun && (
        <>
          <Glow at={sun} radius={230} colour={colours.sun} opacity={0.85} />
          <Oval at={sun} radius={50} fill={paint.radial(['#FFF8D8', '#FFE48C', '#FFD05A'])} />
        </>
      )}
      <path d={far} fill={paint.linear([mix(colours.hills, '#FFFFFF', 0.16), colours.hills], 90)} opacity={0.85} />
    </>
  );
}

interface GlitterProps extends InLight, Layered {
  horizon: number;
  /** Left edge and width of the field. */
  from?: number;
  width?: number;
  count?: number;
  seed?: number;
  /** How far below the horizon they come. */
  reach?: number;
}

/** Strokes of light on the water, long and strong near us. */
export function Glitter({
  horizon,
  light = 'day',
  from = -100,
  width = 1800,
  count = 54,
  seed = 4,
  reach = 230,
}: GlitterProps) {
  const random = seeded(seed);
  const bands = [0.35, 0.55, 0.75].map((opacity) => ({ opacity, path: '' }));
  for (let index = 0; index < count; index++) {
    const near = random();
    const y = round(horizon + 8 + near * near * reach);
    const band = bands[index % bands.length];
    if (band) band.path += `M${round(from + random() * width)} ${y}h${round(14 + near * 64)}`;
  }
  return (
    <g>
      {bands.map(({ path, opacity }) => (
        <Line path={path} colour={lakeLights[light].glitter} width={3.4} opacity={opacity} />
      ))}
    </g>
  );
}

/** The water from the horizon down; shore and ground are laid over it. */
export function LakeWater({
  horizon,
  light = 'day',
  glitter = true,
}: InLight & { horizon: number; glitter?: boolean }) {
  const paint = usePaint();
  return (
    <>
      <Box
        at={[-220, horizon]}
        size={[2040, 1120 - horizon]}
        fill={paint.linear(
          lakeLights[light].water.map((colour, index) => [colour, index * 0.3] as const),
          90,
        )}
      />
      {glitter && <Glitter horizon={horizon} light={light} />}
    </>
  );
}

/** A soft white cloud, 220 wide and 80 high round 0,0. */
export function LakeCloud({ ...place }: Placed & Layered) {
  const paint = usePaint();
  const puff =
    'M-92 22C-118 22-120-14-92-16C-90-46-50-52-36-32C-20-64 34-58 40-24' +
    'C62-42 98-24 90 2C112 4 110 24 92 24C40 30-40 30-92 22Z';
  return (
    <Place {...place}>
      <path d={puff} fill={paint.linear(['#FFFFFF', '#FFFFFF', '#DCEDF8'], 90)} opacity={0.95} />
    </Place>
  );
}

/** Warm light over everything near, from the upper left: last on a page, before the layers that move. */
export function Sunshine({ light = 'day', from = [300, 100] }: InLight & { from?: Point }) {
  return (
    <g style="mix-blend-mode:soft-light">
      <Glow at={from} radius={[1300, 900]} colour={lakeLights[light].warmth} opacity={0.7} />
    </g>
  );
}

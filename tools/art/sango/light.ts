/** Sango's own light: deeper and warmer than the kit's, with the stipple thinning out toward the lit side. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { usePaint, type Paint } from '../kit/drawing.tsx';
import { stopMarkup, type Stop } from '../kit/light.ts';
import { round, type Point } from '../kit/curves.ts';
import { palette } from '../kit/palette.ts';

/** What the tips of Sango's branches say: all is well, yes, or take care. Never colour alone: a face goes with it. */
export type Glow = 'calm' | 'yes' | 'careful';

export const glowColours: Record<Glow, string> = { calm: palette.sun, yes: palette.leaf, careful: '#FF8A2B' };

export interface SangoForm {
  /** Colour of the shaded side. */
  shade?: string;
  /** How far the shade reaches in from the lower right edge. */
  depth?: number;
  soft?: number;
  tone?: number;
  grain?: number;
  /** Light on the upper left edge: colour, width and strength. */
  rim?: string;
  rimWidth?: number;
  rimTone?: number;
  /** Strength of light dots from the upper left, for the large skull. */
  dots?: number;
}

/** Coral flesh of limbs and body; `small` is for parts below a hand's size. */
export const coralForm: SangoForm = {
  shade: '#A8243C',
  depth: 30,
  soft: 20,
  tone: 0.42,
  grain: 0.5,
  rim: '#FFD3A6',
  rimWidth: 6,
  rimTone: 0.8,
};
export const smallForm: SangoForm = { ...coralForm, depth: 13, soft: 9, rimWidth: 4, rimTone: 0.7 };
export const tealForm: SangoForm = {
  shade: '#064A5C',
  depth: 16,
  soft: 12,
  tone: 0.45,
  grain: 0.5,
  rim: '#A6F0DE',
  rimWidth: 4.5,
  rimTone: 0.75,
};

const steep = '<feComponentTransfer><feFuncA type="linear" slope="4"/></feComponentTransfer>';
const paintIn = (colour: string, strength: number, shape: string, result: string) =>
  `<feFlood flood-color="${colour}" flood-opacity="${strength}"/>` +
  `<feComposite in2="${shape}" operator="in" result="${result}"/>`;

const usualGrain = 0.55;

function sangoFilter(id: string, form: SangoForm, side: 1 | -1): string {
  const { shade = '#A3263A', depth = 22, soft = depth * 0.65, tone = 0.42, grain = usualGrain } = form;
  const { rim = '#FFE0B0', rimWidth = 5, rimTone = 0.75, dots = 0 } = form;
  const moved = (x: number, y: number) => `<feOffset in="SourceAlpha" dx="${round(x * side)}" dy="${round(y)}"/>`;
  const dotted = (shape: string, amount: number, result: string) =>
    `<feComposite in="${shape}" in2="noise" operator="arithmetic" k2="${amount}" k3="1" k4="-1"/>${steep}` +
    `<feComposite in="SourceAlpha" operator="in" result="${result}"/>`;
  const outside = (shape: string, result: string) =>
    `<feComposite in="SourceAlpha" in2="${shape}" operator="out" result="${result}"/>`;
  const lightDots =
    moved(depth * 0.7, depth * 0.9) +
    `<feGaussianBlur stdDeviation="${round(soft * 0.9)}" result="far"/>` +
    outside('far', 'lit') +
    dotted('lit', 0.6, 'litDots') +
    paintIn(rim, dots, 'litDots', 'light');
  return [
    `<filter id="${id}" x="-.2" y="-.2" width="1.4" height="1.4" color-interpolation-filters="sRGB">`,
    moved(-depth * 0.85, -depth),
    `<feGaussianBlur stdDeviation="${round(soft)}" result="near"/>`,
    outside('near', 'shade'),
    '<feTurbulence type="fractalNoise" baseFrequency=".72" numOctaves="2" seed="7"/>',
    '<feColorMatrix values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 2.6 0 0 0 -.8" result="noise"/>',
    grain ? dotted('shade', 0.72, 'stipple') + paintIn(shade, grain, 'stipple', 'grain') : '',
    paintIn(shade, tone, 'shade', 'tone'),
    dots ? lightDots : '',
    `<feGaussianBlur in="SourceAlpha" stdDeviation="${round(rimWidth * 0.45)}"/>`,
    `<feOffset dx="${round(rimWidth * 0.7 * side)}" dy="${round(rimWidth)}" result="inner"/>`,
    outside('inner', 'edge'),
    paintIn(rim, rimTone, 'edge', 'rim'),
    '<feMerge><feMergeNode in="SourceGraphic"/><feMergeNode in="tone"/>',
    grain ? '<feMergeNode in="grain"/>' : '',
    dots ? '<feMergeNode in="light"/>' : '',
    '<feMergeNode in="rim"/></feMerge></filter>',
  ].join('');
}

const dissolveFilter = (id: string, gain: number) =>
  [
    `<filter id="${id}" x="0" y="0" width="1" height="1" color-interpolation-filters="sRGB">`,
    '<feTurbulence type="fractalNoise" baseFrequency=".72" numOctaves="2" seed="11"/>',
    '<feColorMatrix values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 2.6 0 0 0 -.8" result="noise"/>',
    '<feComposite in="SourceAlpha" in2="noise" operator="arithmetic" k2="1" k3="1" k4="-1"/>',
    `<feComponentTransfer><feFuncA type="linear" slope="${gain}"/></feComponentTransfer>`,
    '<feComposite in="SourceAlpha" operator="in" result="dots"/>',
    '<feComponentTransfer in="SourceGraphic"><feFuncA type="linear" slope="20"/></feComponentTransfer>',
    '<feComposite in2="dots" operator="in"/></filter>',
  ].join('');

/** What a whole figure shares: the colour of its tips, whether it is mirrored, and its share of the usual grain. */
export const SangoLight = createContext({ glow: glowColours.calm, flipped: false, grain: 1 });

export interface SangoPaint {
  glow: string;
  flipped: boolean;
  /** The filter that makes one form of a part. */
  form(form?: SangoForm): string;
  /** Turns any fading gradient into dots: cheeks, ground shadow. */
  dissolve(gain?: number): string;
  /** Linear gradient in the shape's box, from and to as shares of it. */
  linear(stops: readonly Stop[], from?: Point, to?: Point): string;
  /** Linear gradient between two places of the figure. */
  linearBetween(stops: readonly Stop[], from: Point, to: Point): string;
  /** Radial gradient in the shape's box. */
  radial(stops: readonly Stop[], centre?: Point, radius?: number): string;
  /** Radial gradient round a place of the figure. */
  radialAt(stops: readonly Stop[], centre: Point, radius: number): string;
  /** As the kit's. */
  fade: Paint['fade'];
  clip: Paint['clip'];
}

function linearFill(paint: Paint, stops: readonly Stop[], from: Point, to: Point, units = ''): string {
  const [x1, y1, x2, y2] = [...from, ...to].map((value) => Math.round(value * 1000) / 1000);
  const ends = `x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"${units}`;
  return paint.define(
    `sango linear ${ends} ${JSON.stringify(stops)}`,
    (id) => `<linearGradient id="${id}" ${ends}>${stopMarkup(stops)}</linearGradient>`,
  );
}

function radialFill(paint: Paint, stops: readonly Stop[], [x, y]: Point, radius: number, units = ''): string {
  const circle = `cx="${x}" cy="${y}" r="${radius}"${units}`;
  return paint.define(
    `sango radial ${circle} ${JSON.stringify(stops)}`,
    (id) => `<radialGradient id="${id}" ${circle}>${stopMarkup(stops)}</radialGradient>`,
  );
}

const onFigure = ' gradientUnits="userSpaceOnUse"';

/** The paint of Sango's parts (and of the home screen's corals, which share the light). */
export function useSangoPaint(): SangoPaint {
  const paint = usePaint();
  const { glow, flipped, grain: share } = useContext(SangoLight);
  const side = flipped ? -1 : 1;
  return {
    glow,
    flipped,
    form: (given = {}) => {
      const { grain = usualGrain, dots = 0 } = given;
      const form = share === 1 ? given : { ...given, grain: grain * share, dots: dots * share };
      return paint.define(`sango form ${side} ${JSON.stringify(form)}`, (id) => sangoFilter(id, form, side));
    },
    dissolve: (gain = 3) => (share === 0 ? 'none' : paint.define(`dissolve ${gain}`, (id) => dissolveFilter(id, gain))),
    linear: (stops, from = [0, 0], to = [0, 1]) => linearFill(paint, stops, from, to),
    linearBetween: (stops, from, to) => linearFill(paint, stops, from, to, onFigure),
    radial: (stops, centre = [0.36, 0.3], radius = 0.8) => radialFill(paint, stops, centre, radius),
    radialAt: (stops, centre, radius) => radialFill(paint, stops, centre, radius, onFigure),
    fade: paint.fade,
    clip: paint.clip,
  };
}

/** The coral of skull and body, lightest at the upper left. */
export const skinFill = (paint: SangoPaint) =>
  paint.radial(
    [
      ['#FF8E73', 0],
      [palette.coral, 0.45],
      ['#DC4B3F', 1],
    ],
    [0.36, 0.26],
    0.85,
  );

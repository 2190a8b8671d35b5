import { channels, darker, lighter } from './palette.ts';
import { hundredth, round } from './curves.ts';

/** A gradient stop: a colour, or colour with offset (0–1) and opacity (0–1). */
export type Stop = string | readonly [colour: string, offset?: number, opacity?: number];

/** How large the lit form is: limbs, heads and props, furniture, hills. */
export type FormSize = 'limb' | 'small' | 'medium' | 'large';

export type Mood = 'day' | 'night' | 'glow' | 'sea' | 'soft';

export interface Form {
  size?: FormSize;
  mood?: Mood;
  /** 0–1; white things want 0.5. */
  strength?: number;
  /** The scale the form is drawn at, so that its grain stays fine. */
  zoom?: number;
  /** True inside a mirrored group: light still comes from the upper left of the page. */
  flipped?: boolean;
}

const SPREAD: Record<FormSize, number> = { limb: 0.5, small: 1, medium: 1.8, large: 3.4 };

const FILTER_BOX: Record<FormSize, string> = {
  limb: 'x="-12%" y="-12%" width="124%" height="124%"',
  small: 'x="-10%" y="-10%" width="120%" height="120%"',
  medium: 'x="-5%" y="-5%" width="110%" height="110%"',
  large: 'x="0" y="-2%" width="100%" height="102%"',
};

const MOODS: Record<Mood, { shade: string; grain: number; tone: number; rim: string; rimTone: number }> = {
  day: { shade: '#6A2A55', grain: 0.36, tone: 0.26, rim: '#FFF1D0', rimTone: 0.7 },
  night: { shade: '#140F3A', grain: 0.62, tone: 0.42, rim: '#9DB8FF', rimTone: 0.55 },
  glow: { shade: '#15103C', grain: 0.66, tone: 0.42, rim: '#FFD58A', rimTone: 0.8 },
  sea: { shade: '#0A3A66', grain: 0.42, tone: 0.25, rim: '#D8FFF6', rimTone: 0.7 },
  soft: { shade: '#5B2A5E', grain: 0.32, tone: 0.1, rim: '#FFF6E0', rimTone: 0.45 },
};

export function stopMarkup(stops: readonly Stop[]): string {
  return stops
    .map((stop, index) => {
      const [colour, offset, opacity] = typeof stop === 'string' ? [stop] : stop;
      const place = offset ?? hundredth(index / Math.max(1, stops.length - 1));
      const sheer = opacity === undefined ? '' : ` stop-opacity="${opacity}"`;
      return `<stop offset="${place}" stop-color="${colour}"${sheer}/>`;
    })
    .join('');
}

/** Soft body colour, lit from the upper left. */
export const bodyStops = (colour: string, amount = 1): Stop[] => [
  lighter(colour, 0.16 * amount),
  colour,
  darker(colour, 0.13 * amount),
];

/** From the upper left: a stippled shade on the lower right and a warm rim, as one filter. */
export function formFilter(id: string, form: Form): string {
  const { size = 'small', mood = 'day', strength = 1, zoom = 1, flipped = false } = form;
  const spread = SPREAD[size];
  const root = Math.sqrt(spread);
  const side = flipped ? -1 : 1;
  const { shade, grain, tone, rim, rimTone } = MOODS[mood];
  const flood = (input: string, colour: string, alpha: number, result: string) => {
    const [red, green, blue] = channels(colour).map((value) => hundredth(value / 255));
    const matrix = `0 0 0 0 ${red} 0 0 0 0 ${green} 0 0 0 0 ${blue} 0 0 0 ${hundredth(alpha)} 0`;
    return `<feColorMatrix in="${input}" values="${matrix}" result="${result}"/>`;
  };
  const frequency = hundredth((size === 'large' ? 0.5 : 0.62) * zoom);
  return [
    `<filter id="${id}" ${FILTER_BOX[size]} color-interpolation-filters="sRGB">`,
    `<feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="2" seed="7"/>`,
    '<feColorMatrix values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 4 0 0 0 -1.6" result="dots"/>',
    `<feOffset in="SourceAlpha" dx="${round(-6 * spread * side)}" dy="${round(-7 * spread)}"/>`,
    `<feGaussianBlur stdDeviation="${round(6.5 * spread)}" result="lit"/>`,
    '<feComposite in="SourceAlpha" in2="lit" operator="out" result="shade"/>',
    '<feComposite in="shade" in2="dots" operator="in" result="stipple"/>',
    flood('stipple', shade, grain * strength, 'grain'),
    flood('shade', shade, (tone * (strength + 1)) / 2, 'tone'),
    `<feOffset in="SourceAlpha" dx="${round(1.8 * root * side)}" dy="${round(2 * root)}"/>`,
    `<feGaussianBlur stdDeviation="${round(1.3 * root)}" result="inner"/>`,
    '<feComposite in="SourceAlpha" in2="inner" operator="out" result="edge"/>',
    flood('edge', rim, rimTone, 'rim'),
    '<feMerge><feMergeNode in="SourceGraphic"/><feMergeNode in="tone"/>',
    '<feMergeNode in="grain"/><feMergeNode in="rim"/></feMerge></filter>',
  ].join('');
}

/** Turns a soft fading shape into dots: cheeks, pools of light. */
export const speckleFilter = (id: string) =>
  [
    `<filter id="${id}" x="0" y="0" width="1" height="1" color-interpolation-filters="sRGB">`,
    '<feTurbulence type="fractalNoise" baseFrequency=".7" numOctaves="2" seed="3"/>',
    '<feColorMatrix values="0 0 0 0 1 0 0 0 0 1 0 0 0 0 1 5 0 0 0 -2.1" result="dots"/>',
    '<feComposite in="SourceGraphic" in2="dots" operator="arithmetic" k1=".6" k2=".5"/></filter>',
  ].join('');

export const blurFilter = (id: string, amount: number) =>
  `<filter id="${id}" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="${amount}"/></filter>`;

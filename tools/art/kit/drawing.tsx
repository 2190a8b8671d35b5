/**
 * One drawing: a sheet that collects the gradients and filters its components ask for, and the pass it is drawn in.
 * A component calls `usePaint()` for fills and light, `useVariant()` to know whether eyes are closed or a mouth is
 * open.
 */
import { createContext, type ComponentChildren, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { renderToString } from 'preact-render-to-string';
import { hundredth } from './curves.ts';
import type { Group } from './page.tsx';
import { blurFilter, bodyStops, formFilter, speckleFilter, stopMarkup, type Form, type Stop } from './light.ts';

export interface Paint {
  /** Linear gradient; angle in degrees, 0 = left to right, 90 = top to bottom. */
  linear(stops: readonly Stop[], angle?: number): string;
  /** Radial gradient; centre and radius as shares of the shape's box. */
  radial(stops: readonly Stop[], centreX?: number, centreY?: number, radius?: number): string;
  /** One colour that fades from the middle of the shape's box to nothing at its edge; `between` is offset, opacity. */
  fade(colour: string, opacity: number, between?: readonly [number, number]): string;
  /** The colour of a solid thing, lit from the upper left. */
  body(colour: string, amount?: number): string;
  /** The filter that makes one form of the shapes in a group. */
  form(form?: Form): string;
  speckle(): string;
  blur(amount: number): string;
  /** A clip path from path data. */
  clip(path: string): string;
  /** A mask from markup of white shapes. */
  mask(markup: string): string;
  /** Any other definition: made once per key, with the id it is given. */
  define(key: string, make: (id: string) => string): string;
}

/** What a layer is being drawn for: its own still, eyes shut, mouth open, or looking aside. */
export type Variant = 'blink' | 'talk' | 'look';

/** Which part of a page is drawn: all of it, or the n-th group of its children. */
export interface Pass {
  group?: number;
  variant?: Variant;
  /** Told which groups the page is made of. */
  seen?: (groups: Group[]) => void;
}

interface Sheet {
  paint: Paint;
  pass: Pass;
}

function createPaint(prefix: string): { paint: Paint; definitions: () => string } {
  const made = new Map<string, { id: string; markup: string }>();
  const url = (key: string, make: (id: string) => string) => {
    let entry = made.get(key);
    if (!entry) {
      const id = `${prefix}${made.size.toString(36)}`;
      entry = { id, markup: make(id) };
      made.set(key, entry);
    }
    return `url(#${entry.id})`;
  };
  const linear = (stops: readonly Stop[], angle = 60) =>
    url(`linear ${JSON.stringify(stops)} ${angle}`, (id) => {
      const x = Math.cos((angle * Math.PI) / 180) / 2;
      const y = Math.sin((angle * Math.PI) / 180) / 2;
      const [x1, y1, x2, y2] = [0.5 - x, 0.5 - y, 0.5 + x, 0.5 + y].map(hundredth);
      const ends = `x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"`;
      return `<linearGradient id="${id}" ${ends}>${stopMarkup(stops)}</linearGradient>`;
    });
  const radial = (stops: readonly Stop[], centreX = 0.4, centreY = 0.35, radius = 0.75) =>
    url(`radial ${JSON.stringify(stops)} ${centreX} ${centreY} ${radius}`, (id) => {
      const circle = `cx="${centreX}" cy="${centreY}" r="${radius}"`;
      return `<radialGradient id="${id}" ${circle}>${stopMarkup(stops)}</radialGradient>`;
    });
  const fade = (colour: string, opacity: number, between?: readonly [number, number]) => {
    const stops: Stop[] = between ? [[colour, ...between]] : [];
    return radial([[colour, 0, opacity], ...stops, [colour, 1, 0]], 0.5, 0.5, 0.5);
  };
  const paint: Paint = {
    linear,
    radial,
    fade,
    body: (colour, amount = 1) => linear(bodyStops(colour, amount), 62),
    form: (form = {}) => url(`form ${JSON.stringify(form)}`, (id) => formFilter(id, form)),
    speckle: () => url('speckle', speckleFilter),
    blur: (amount) => url(`blur ${amount}`, (id) => blurFilter(id, amount)),
    clip: (path) => url(`clip ${path}`, (id) => `<clipPath id="${id}"><path d="${path}"/></clipPath>`),
    mask: (markup) => url(`mask ${markup}`, (id) => `<mask id="${id}">${markup}</mask>`),
    define: url,
  };
  return { paint, definitions: () => [...made.values()].map((entry) => entry.markup).join('') };
}

const SheetContext = createContext<Sheet | null>(null);

function useSheet(): Sheet {
  const sheet = useContext(SheetContext);
  if (!sheet) throw new Error('A picture component was drawn outside drawPicture()');
  return sheet;
}

export const usePaint = () => useSheet().paint;
export const usePass = () => useSheet().pass;
export const useVariant = () => useSheet().pass.variant;

/** What is in it keeps its face in every variant but `but`: a crowd that moves as one layer then costs few pictures. */
export function Steady({ but, children }: Children & { but?: Variant }) {
  const sheet = useSheet();
  const { variant, ...pass } = sheet.pass;
  const value = variant && variant === but ? sheet : { ...sheet, pass };
  return <SheetContext.Provider value={value}>{children}</SheetContext.Provider>;
}

export interface Size {
  width: number;
  height: number;
}

/** Draws a picture to a whole SVG file; `prefix` keeps ids apart when two pictures share a document. */
export function drawPicture(picture: VNode, size: Size, pass: Pass = {}, prefix = 'd'): string {
  const { paint, definitions } = createPaint(prefix);
  const body = renderToString(<SheetContext.Provider value={{ paint, pass }}>{picture}</SheetContext.Provider>);
  const { width, height } = size;
  const box = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  const head = `<svg xmlns="http://www.w3.org/2000/svg" ${box}>`;
  return `${head}<defs>${definitions()}</defs>${body}</svg>`;
}

export type Children = { children?: ComponentChildren };

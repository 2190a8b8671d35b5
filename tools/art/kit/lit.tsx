/** A thing that is placed and lit: its mood, grain and mirroring are known to every lit group inside it. */
import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { hundredth } from './curves.ts';
import { usePaint } from './drawing.tsx';
import type { FormSize, Mood } from './light.ts';
import type { Layered } from './page.tsx';
import { Oval, Place, type Placed } from './shapes.tsx';

interface Light {
  mood: Mood;
  zoom: number;
  flipped: boolean;
}

const LightContext = createContext<Light>({ mood: 'day', zoom: 1, flipped: false });

/** What every thing on a page accepts: where it stands, whether it moves, and the light it is in. */
export interface PieceProps extends Placed, Layered {
  mood?: Mood;
}

/** Places a thing and sets the light for the `<Lit>` groups inside it. */
export function Piece({ mood, children, ...place }: PieceProps & { children?: ComponentChildren }) {
  const around = useContext(LightContext);
  const { scale = 1, flipped = false } = place;
  const size = typeof scale === 'number' ? scale : scale[1];
  const light = {
    mood: mood ?? around.mood,
    // Half steps are enough, and keep the number of filters small.
    zoom: Math.max(1, Math.round(around.zoom * Math.abs(size) * 2) / 2),
    flipped: around.flipped !== flipped,
  };
  return (
    <LightContext.Provider value={light}>
      <Place {...place}>{children}</Place>
    </LightContext.Provider>
  );
}

export const useLight = () => useContext(LightContext);

interface LitProps {
  size?: FormSize;
  /** 0–1; white things want 0.5. */
  strength?: number;
  children?: ComponentChildren;
}

/** Shapes that read as one form: shaded on the lower right, with a rim of light on the upper left. */
export function Lit({ size = 'small', strength = 0.8, children }: LitProps) {
  const paint = usePaint();
  return <g filter={paint.form({ size, strength, ...useLight() })}>{children}</g>;
}

interface ShadeProps extends Placed {
  /** Half its width, and half its depth. */
  radius: number | readonly [number, number];
  opacity?: number;
  colour?: string;
}

/** The shadow under a foot, a box, a rug: fades to nothing. */
export function Shade({ radius, at = [0, 0], opacity = 0.32, colour = '#3A1B45' }: ShadeProps) {
  const paint = usePaint();
  const [across, down] = typeof radius === 'number' ? [radius, radius * 0.14] : radius;
  const fill = paint.fade(colour, opacity, [0.6, hundredth(opacity * 0.55)]);
  return <Oval at={at} radius={[across, down]} fill={fill} />;
}

/** A soft pool of light that fades to nothing. */
export function Glow({
  at,
  radius,
  colour = '#FFE3A0',
  opacity = 0.8,
}: Omit<ShadeProps, 'at'> & Required<Pick<Placed, 'at'>>) {
  const paint = usePaint();
  const fill = paint.fade(colour, opacity, [0.45, hundredth(opacity * 0.4)]);
  return <Oval at={at ?? [0, 0]} radius={radius} fill={fill} />;
}

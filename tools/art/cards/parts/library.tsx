/** A flat picture of the open library (see data/), lit and coloured like everything else here. */
import { usePaint } from '../../kit/drawing.tsx';
import { Place, type Placed } from '../../kit/shapes.tsx';
import shapes from '../data/shapes.json' with { type: 'json' };
import { lightnessOf, treated } from './treatment.ts';

type LibraryName = keyof typeof shapes;

interface Shape {
  path: string;
  fill: string;
  evenOdd?: boolean;
}

/** The library draws in a box of this many units. */
const box = 32;

interface Props extends Omit<Placed, 'scale'> {
  name: LibraryName;
  /** How wide the picture's box is. */
  size?: number;
  /** Colours of the library and what they become here. */
  swap?: Record<string, string>;
  /** Skin keeps the colour the library gave it. */
  untreated?: boolean;
}

export function Library({ name, at, size = 110, turn, flipped, swap = {}, untreated }: Props) {
  const paint = usePaint();
  const colourOf = (fill: string) => swap[fill] ?? (untreated ? fill : treated(fill));
  const filled = (colour: string) => {
    const lightness = lightnessOf(colour);
    return lightness < 0.2 || lightness > 0.9 ? colour : paint.body(colour);
  };
  return (
    <g filter={paint.form({ size: size < 50 ? 'limb' : 'small', strength: 0.72, flipped })}>
      <Place at={at} turn={turn} flipped={flipped} scale={size / box}>
        <g transform={`translate(${-box / 2} ${-box / 2})`}>
          {(shapes[name] as Shape[]).map(({ path, fill, evenOdd }) => (
            <path d={path} fill={filled(colourOf(fill))} fill-rule={evenOdd ? 'evenodd' : undefined} />
          ))}
        </g>
      </Place>
    </g>
  );
}

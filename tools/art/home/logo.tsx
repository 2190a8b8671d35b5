/** The name of the game, drawn. The page gives it as text as well. */
import { curve, type Point } from '../kit/curves.ts';
import { palette } from '../kit/palette.ts';
import { Place } from '../kit/shapes.tsx';
import { Tip } from '../sango/antennae.tsx';
import { useSangoPaint, type SangoForm } from '../sango/light.ts';
import { letters } from './lettering.ts';

interface Word {
  text: string;
  at: Point;
  scale: number;
  /** Width of the stroke. */
  pen: number;
  fill: string;
  form: SangoForm;
}

const space = 46;

/** Where every letter of a text begins. */
function placed(text: string, start: number, scale: number, pen: number) {
  let x = start;
  return [...text].map((character) => {
    const letter = letters[character];
    const place = { character, letter, x };
    x += letter ? letter.width * scale + pen : space * scale;
    return place;
  });
}

function Word({ text, at: [start, baseline], scale, pen, fill, form }: Word) {
  const paint = useSangoPaint();
  const places = placed(text, start, scale, pen);
  return (
    <g>
      <g
        filter={paint.form(form)}
        fill="none"
        stroke={fill}
        stroke-width={pen}
        stroke-linecap="round"
        stroke-linejoin="round"
      >
        {places.map(({ letter, x }) => {
          const move = ([aside, up]: Point): Point => [x + aside * scale, baseline + up * scale];
          const { ring } = letter ?? {};
          return (
            <>
              {letter?.strokes.map((stroke) => (
                <path d={curve(stroke.map(move), false)} />
              ))}
              {ring && (
                <ellipse
                  cx={move(ring.centre)[0]}
                  cy={move(ring.centre)[1]}
                  rx={ring.radius[0] * scale}
                  ry={ring.radius[1] * scale}
                />
              )}
            </>
          );
        })}
      </g>
      {places
        .filter(({ character }) => character === 'i')
        .map(({ x }) => (
          <Tip at={[x + 6 * scale, baseline - 138 * scale]} radius={15 * scale} />
        ))}
    </g>
  );
}

export const logoSize = { width: 780, height: 520 };

export function Logo() {
  const paint = useSangoPaint();
  const coral = paint.linearBetween(
    [
      ['#FF8E73', 0],
      [palette.coral, 0.6],
      ['#DC4B3F', 1],
    ],
    [0, 150],
    [0, 420],
  );
  const teal = paint.linearBetween(['#1FB5AE', palette.tealDark], [0, 60], [0, 180]);
  return (
    <Place at={[0, 50]}>
      <Word
        text="Play with"
        at={[40, 150]}
        scale={0.74}
        pen={26}
        fill={teal}
        form={{ shade: '#064A5C', depth: 7, soft: 5, rim: '#A6F0DE', rimWidth: 3, rimTone: 0.7, grain: 0.45 }}
      />
      <Word
        text="Sango"
        at={[50, 372]}
        scale={1.16}
        pen={44}
        fill={coral}
        form={{ shade: '#A8243C', depth: 12, soft: 9, rim: '#FFD3A6', rimWidth: 4.5, grain: 0.5 }}
      />
    </Place>
  );
}

/** Patterns and pictures on a top. */
import type { Point } from '../../kit/curves.ts';
import { round } from '../../kit/curves.ts';
import { darker, lighter } from '../../kit/palette.ts';
import type { Figure } from '../figure.ts';
import type { PatternName } from '../looks.ts';
import { polygon, Shapes, xy, type Shape } from '../shapes.tsx';

/** `count` numbers from `first` on, `step` apart. */
const steps = (first: number, step: number, count: number) =>
  Array.from({ length: count }, (_, index) => first + step * index);

interface Print {
  figure: Figure;
  accent: string;
}

function stripes({ figure: { torso, build }, accent }: Print): Shape[] {
  const wide = build.shoulder * 1.4;
  return steps(0.33, 0.165, 5).map((down) => ({
    line: `M${xy(torso.on(-wide, down))}Q${xy(torso.on(0, down + 0.04))} ${xy(torso.on(wide, down))}`,
    colour: accent,
    width: round(torso.length * 0.062),
  }));
}

function dots({ figure: { torso, build }, accent }: Print): Shape[] {
  return steps(0.14, 0.15, 7).flatMap((down, row) =>
    steps(-1.1, 0.44, 6).map((across): Shape => ({
      dot: torso.on((across + (row % 2) * 0.22) * build.shoulder, down),
      radius: 2.6,
      fill: accent,
    })),
  );
}

function block({ figure: { torso, build }, accent }: Print): Shape[] {
  const wide = build.shoulder * 1.5;
  return [
    {
      path: polygon(torso.on(-wide, 0.5), torso.on(wide, 0.5), torso.on(wide, 0.74), torso.on(-wide, 0.74)),
      fill: accent,
    },
  ];
}

/** Seams of a padded jacket, and its zip. */
function quilted({ figure: { torso, build, view, person } }: Print): Shape[] {
  const wide = build.shoulder * 1.5;
  const seam = darker(person.top.colour, 0.22);
  const across = (down: number) =>
    `M${xy(torso.on(-wide, down))}Q${xy(torso.on(0, down + 0.06))} ${xy(torso.on(wide, down))}`;
  const seams = steps(0.26, 0.22, 4).flatMap((down): Shape[] =>
    [0, 0.028].map((below) => ({
      line: across(down + below),
      colour: below ? lighter(person.top.colour, 0.3) : seam,
      width: 2,
      opacity: below ? 0.5 : 0.75,
    })),
  );
  if (view === 'back' || view === 'side') return seams;
  const zip = `M${xy(torso.on(0, 0))}L${xy(torso.on(0, 0.5))}L${xy(torso.on(0, 1.1))}`;
  return [...seams, { line: zip, colour: seam, width: 3.4 }, { dot: torso.on(0, 0.16), radius: 3, fill: '#FFE9B0' }];
}

const rays = [0, 45, 90, 135, 180, 225, 270, 315]
  .map((degrees) => {
    const angle = (degrees * Math.PI) / 180;
    const at = (radius: number): Point => [Math.cos(angle) * radius, Math.sin(angle) * radius];
    return `M${xy(at(11.5))}L${xy(at(15))}`;
  })
  .join('');

/** Small pictures, about 30 wide, their middle on 0,0. */
const badges: Partial<Record<PatternName, (accent: string, cloth: string) => Shape[]>> = {
  sun: (accent) => [
    { dot: [0, 0], radius: 8, fill: accent },
    { line: rays, colour: accent, width: 2.8 },
  ],
  star: (accent) => [
    {
      path: 'M0-13L3.8-4.5 13-4 6 2 8.5 11 0 6-8.5 11-6 2-13-4-3.8-4.5Z',
      fill: accent,
      soften: 3,
    },
  ],
  fish: (accent, cloth) => [
    { path: 'M-13 0C-8-9 4-9 9 0L16-6 16 6 9 0C4 9-8 9-13 0Z', fill: accent },
    { dot: [-6, -1.5], radius: 1.7, fill: cloth },
  ],
  leaf: (accent, cloth) => [
    { path: 'M0 13C-12 6-12-8 0-14C12-8 12 6 0 13Z', fill: accent },
    { line: 'M0 12L0-8M0 4l5-5M0 0l-5-5', colour: cloth, width: 1.8 },
  ],
};

const prints: Partial<Record<PatternName, (print: Print) => Shape[]>> = { stripes, dots, block, quilted };

/** The pattern of a figure's top; the caller clips it to the cloth. */
export function Pattern({ figure }: { figure: Figure }) {
  const { pattern, accent, colour } = figure.person.top;
  if (!pattern) return null;
  const ink = accent ?? lighter(colour, 0.5);
  const print = prints[pattern];
  if (print) return <Shapes shapes={print({ figure, accent: ink })} />;
  const badge = badges[pattern];
  if (!badge || figure.view === 'back') return null;
  const place = `translate(${xy(figure.torso.on(0, 0.46))}) scale(${round(figure.build.shoulder / 25)})`;
  return (
    <g transform={place}>
      <Shapes shapes={badge(ink, colour)} />
    </g>
  );
}

/** What is on a top besides its pattern: bib and straps, an open cardigan, buttons, a pocket, an apron. */
import { darker, lighter, palette } from '../../kit/palette.ts';
import { usePaint } from '../../kit/drawing.tsx';
import { Line, Oval } from '../../kit/shapes.tsx';
import type { Figure } from '../figure.ts';
import { polygon, polyline, xy } from '../shapes.tsx';

interface FrontProps {
  figure: Figure;
  /** Clip path of the cloth. */
  clip: string;
}

function Bib({ figure, clip }: FrontProps) {
  const paint = usePaint();
  const { torso, build, person } = figure;
  const { shoulder, hip } = build;
  const colour = person.top.bib ?? person.bottom.colour;
  const { on } = torso;
  const bib = polygon(
    on(-shoulder * 0.6, 0.4),
    on(shoulder * 0.6, 0.4),
    on(hip * 1.3, 1),
    on(hip * 1.3, 1.2),
    on(-hip * 1.3, 1.2),
    on(-hip * 1.3, 1),
  );
  const straps =
    polyline(on(-shoulder * 0.5, 0.44), on(-shoulder * 0.56, -0.05)) +
    polyline(on(shoulder * 0.5, 0.44), on(shoulder * 0.56, -0.05));
  const pocket = polygon(
    on(-shoulder * 0.3, 0.62),
    on(shoulder * 0.3, 0.62),
    on(shoulder * 0.3, 0.78),
    on(shoulder * 0.16, 0.85),
    on(-shoulder * 0.16, 0.85),
    on(-shoulder * 0.3, 0.78),
  );
  return (
    <>
      <g clip-path={clip}>
        <path d={bib} fill={paint.body(colour)} />
        <Line path={straps} colour={colour} width={shoulder * 0.24} />
        <Oval at={on(-shoulder * 0.47, 0.46)} radius={2.6} fill={palette.sun} />
        <Oval at={on(shoulder * 0.47, 0.46)} radius={2.6} fill={palette.sun} />
      </g>
      <path d={pocket} fill={lighter(colour, 0.12)} />
    </>
  );
}

/** Crossed straps of dungarees, from behind. */
function BibBack({ figure, clip }: FrontProps) {
  const paint = usePaint();
  const { torso, build, person } = figure;
  const { shoulder } = build;
  const colour = person.top.bib ?? person.bottom.colour;
  const { on } = torso;
  const straps =
    polyline(on(-shoulder * 0.5, 0), on(shoulder * 0.5, 0.7)) +
    polyline(on(shoulder * 0.5, 0), on(-shoulder * 0.5, 0.7));
  const seat = polygon(
    on(-shoulder * 1.4, 0.66),
    on(shoulder * 1.4, 0.66),
    on(shoulder * 1.4, 1.2),
    on(-shoulder * 1.4, 1.2),
  );
  return (
    <>
      <Line path={straps} colour={colour} width={shoulder * 0.22} />
      <g clip-path={clip}>
        <path d={seat} fill={paint.body(colour)} />
      </g>
    </>
  );
}

function OpenCardigan({ figure, clip }: FrontProps) {
  const paint = usePaint();
  const { torso, build, person } = figure;
  const { shoulder } = build;
  const { on } = torso;
  const shirt = polygon(
    on(-shoulder * 0.34, -0.05),
    on(shoulder * 0.34, -0.05),
    on(shoulder * 0.3, 1.2),
    on(-shoulder * 0.3, 1.2),
  );
  const edges =
    polyline(on(-shoulder * 0.36, 0), on(-shoulder * 0.32, 1.2)) +
    polyline(on(shoulder * 0.36, 0), on(shoulder * 0.32, 1.2));
  return (
    <g clip-path={clip}>
      <path d={shirt} fill={paint.body(person.top.under ?? '#FFF4E2')} />
      <Line path={edges} colour={darker(person.top.colour, 0.14)} width={shoulder * 0.1} />
      {[0.35, 0.58, 0.81].map((down) => (
        <Oval key={down} at={on(shoulder * 0.36, down)} radius={2.4} fill={palette.sun} />
      ))}
    </g>
  );
}

function Buttons({ figure }: FrontProps) {
  const { on } = figure.torso;
  const { colour } = figure.person.top;
  return (
    <>
      <Line path={polyline(on(0, 0.1), on(0, 1.05))} colour={darker(colour, 0.18)} width={1.8} opacity={0.6} />
      {[0.26, 0.46, 0.66, 0.86].map((down) => (
        <Oval key={down} at={on(0, down)} radius={2} fill={lighter(colour, 0.6)} />
      ))}
    </>
  );
}

function HoodiePocket({ figure, clip }: FrontProps) {
  const { torso, build, person } = figure;
  const { shoulder, hip } = build;
  const { on } = torso;
  const shade = darker(person.top.colour, 0.1);
  const pocket = polygon(
    on(-shoulder * 0.55, 0.98),
    on(-shoulder * 0.38, 0.68),
    on(shoulder * 0.38, 0.68),
    on(shoulder * 0.55, 0.98),
  );
  return (
    <g clip-path={clip}>
      <path d={pocket} fill={shade} stroke={shade} stroke-width={5} stroke-linejoin="round" />
      <Line
        path={polyline(on(-hip * 1.4, 1.03), on(hip * 1.4, 1.03))}
        colour={darker(person.top.colour, 0.16)}
        width={5}
      />
    </g>
  );
}

/** A grown-up's back is wide: a seam keeps it from looking empty. */
function BackSeam({ figure }: FrontProps) {
  const { torso, person } = figure;
  const { spine } = torso;
  const path = `M${xy(spine(0, 0.2))}Q${xy(spine(2, 0.6))} ${xy(spine(0, 1))}`;
  return <Line path={path} colour={darker(person.top.colour, 0.2)} width={2} opacity={0.35} />;
}

/** Over trunk and thighs, with strings round the neck. */
export function Apron({ figure }: { figure: Figure }) {
  const paint = usePaint();
  const { torso, build, person, view, pose } = figure;
  if (!person.apron || view === 'back') return null;
  const { shoulder, hip } = build;
  const { on } = torso;
  const hem = pose.seated ? 1.1 : 1.55;
  const sheet = polygon(
    on(-shoulder * 0.44, 0.26),
    on(shoulder * 0.44, 0.26),
    on(shoulder * 0.6, 0.6),
    on(hip * 1.06, 0.8),
    on(hip * 1.08, hem),
    on(-hip * 1.08, hem),
    on(-hip * 1.06, 0.8),
    on(-shoulder * 0.6, 0.6),
  );
  const strings =
    polyline(on(-shoulder * 0.42, 0.28), on(-shoulder * 0.3, -0.02)) +
    polyline(on(shoulder * 0.42, 0.28), on(shoulder * 0.3, -0.02));
  const edge = darker(person.apron, 0.12);
  return (
    <g filter={paint.form({ ...figure.light, size: 'small', strength: 0.5 })}>
      <Line path={strings} colour={edge} width={shoulder * 0.1} />
      <path d={sheet} fill={paint.body(person.apron)} stroke={person.apron} stroke-width={4} stroke-linejoin="round" />
      <Line
        path={polyline(on(-shoulder * 0.36, 0.92), on(shoulder * 0.36, 0.92))}
        colour={edge}
        width={3}
        opacity={0.7}
      />
    </g>
  );
}

export function TopFront(props: FrontProps) {
  const { kind } = props.figure.person.top;
  if (props.figure.view === 'back') {
    if (kind === 'dungarees') return <BibBack {...props} />;
    return props.figure.build.adult ? <BackSeam {...props} /> : null;
  }
  if (kind === 'dungarees') return <Bib {...props} />;
  if (kind === 'cardigan') return <OpenCardigan {...props} />;
  if (kind === 'shirt') return <Buttons {...props} />;
  if (kind === 'hoodie') return <HoodiePocket {...props} />;
  return null;
}

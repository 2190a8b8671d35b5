/** The valley at first light: far mountains, a ridge with its line across the sky, a river, a meadow in front. */
import { usePaint } from '../../../kit/drawing.tsx';
import { Glow, Lit } from '../../../kit/lit.tsx';
import { palette } from '../../../kit/palette.ts';
import { Box, Line, Oval, Place } from '../../../kit/shapes.tsx';
import { Cloud, Fir, Flowers, Hill, Sky, Tree } from './land.tsx';

/** How high the balloon must be. */
const LINE = 547;

export function FarAway() {
  const paint = usePaint();
  return (
    <g>
      <Sky
        stops={[
          ['#1E5C96', 0],
          ['#3F93B8', 0.3],
          ['#9FD3CC', 0.55],
          ['#FFE2AE', 0.74],
          ['#FFC08C', 1],
        ]}
      />
      <Glow at={[742, 470]} radius={[560, 400]} colour="#FFEDB8" opacity={0.95} />
      <Oval at={[742, 476]} radius={46} fill={paint.radial(['#FFFCEC', '#FFE38E'], 0.45, 0.4)} />
      <Cloud at={[116, 236]} scale={1.05} opacity={0.95} />
      <Cloud at={[772, 196]} scale={0.86} opacity={0.95} />
      <Cloud at={[770, 344]} scale={0.5} opacity={0.9} />
      <Cloud at={[70, 402]} scale={0.56} opacity={0.9} />
      <Hill
        crest={[
          [-40, 500],
          [60, 462],
          [140, 492],
          [236, 436],
          [330, 486],
          [430, 462],
          [560, 502],
          [700, 486],
          [840, 508],
          [960, 450],
          [1100, 490],
          [1330, 440],
        ]}
        colours={['#7FA9C4', '#5E8FB0']}
      />
      <Hill
        crest={[
          [-40, 556],
          [110, 520],
          [260, 552],
          [420, 528],
          [580, 560],
          [760, 540],
          [900, 552],
          [1330, 500],
        ]}
        colours={['#5F9FA6', '#3C8090']}
      />
    </g>
  );
}

/** The ridge, its crest to the right, firs on it. */
export const Ridge = () => (
  <g>
    <Hill
      lit
      crest={[
        [-60, 640],
        [120, 622],
        [300, 626],
        [460, 604],
        [600, 566],
        [700, LINE + 4],
        [780, LINE + 1],
        [880, LINE - 30],
        [1040, 450],
        [1180, 470],
        [1340, 430],
      ]}
      colours={['#4FA68C', '#1F6F70']}
    />
    <Fir at={[648, 566]} scale={0.42} />
    <Fir at={[676, 560]} scale={0.54} colour="#2A7468" />
    <Fir at={[838, 556]} scale={0.5} />
    <Fir at={[864, 556]} scale={0.4} colour="#35897A" />
    <Fir at={[896, 530]} scale={0.6} colour="#2F7F6C" />
    <Fir at={[928, 516]} scale={0.46} />
    <Fir at={[716, 566]} scale={0.32} colour="#35897A" />
    <Tree at={[36, 642]} scale={0.46} colour="#57B083" />
    <Farm />
    <Tree at={[152, 642]} scale={0.5} colour="#4FA878" />
    <Tree at={[184, 648]} scale={0.34} colour="#57B083" />
  </g>
);

/** A small farm on the slope. */
function Farm() {
  const paint = usePaint();
  return (
    <Place at={[96, 640]} scale={0.8}>
      <Lit>
        <Box at={[-26, -28]} size={[52, 28]} corner={3} fill={paint.body('#FBE3BD')} />
        <path d="M-33-26L-18-48H20L33-26Z" fill={paint.body(palette.coralDark)} />
        <Box at={[-6, -18]} size={[12, 18]} corner={3} fill={paint.body(palette.tealDark)} />
      </Lit>
      <Box at={[-20, -20]} size={[9, 9]} corner={2} fill="#FFE9A8" />
      <Box at={[11, -20]} size={[9, 9]} corner={2} fill="#FFE9A8" />
    </Place>
  );
}

/** Birds far off. */
export const Birds = () => (
  <Line
    path="M150 148q9-9 16 0q8-9 16 0M196 172q7-7 12 0q6-7 12 0M690 120q8-8 14 0q7-8 14 0"
    colour="#FFF6E4"
    width={3}
    opacity={0.8}
  />
);

/** The line to cross, dotted over the sky, with a pennant at each end. */
export const RidgeLine = () => (
  <g>
    <path
      d={`M30 ${LINE}H730`}
      fill="none"
      stroke="#FFFDF0"
      stroke-width={5}
      stroke-linecap="round"
      stroke-dasharray="2 15"
    />
    {[26, 738].map((x) => (
      <Pennant x={x} />
    ))}
  </g>
);

function Pennant({ x }: { x: number }) {
  const paint = usePaint();
  return (
    <Place at={[x, LINE + 8]}>
      <Lit>
        <Box at={[-3, -66]} size={[6, 68]} corner={3} fill={paint.body('#7A4A5E')} />
        <path d="M3-64H44L33-50L44-36H3Z" fill={paint.body(palette.coral)} />
      </Lit>
    </Place>
  );
}

/** A river that winds through the valley floor. */
export function River() {
  const paint = usePaint();
  return (
    <g>
      <path
        d={
          'M1300 640C1100 616 980 650 840 636S640 622 500 640S260 668-40 648V676C240 700 380 672 520 664' +
          'S760 672 880 666S1120 660 1300 676Z'
        }
        fill={paint.linear(['#BFE6EE', '#6FB8D2'], 90)}
      />
      <Line
        path="M120 664q14-5 28 0M330 668q16-5 32 0M600 650q14-5 28 0M760 654q14-5 28 0"
        colour="#fff"
        width={2.5}
        opacity={0.7}
      />
    </g>
  );
}

/** The meadow in front, where bags wait. */
export const Meadow = () => (
  <g>
    <Hill
      lit
      crest={[
        [-60, 662],
        [140, 652],
        [360, 666],
        [600, 656],
        [820, 666],
        [1060, 648],
        [1340, 640],
      ]}
      colours={['#7CC48A', '#3B9A74']}
    />
    <Flowers
      spots={[
        [10, 700],
        [86, 716],
        [238, 714],
        [392, 716],
        [520, 714],
        [706, 690],
        [742, 712],
        [860, 704],
        [930, 690],
      ]}
    />
  </g>
);

/** A feeling as a flower, 124 × 122, its stem at 62,122: from a bud that hangs its head to a blossom. */
import type { VNode } from 'preact';
import { tube, type Point } from '../../../kit/curves.ts';
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit } from '../../../kit/lit.tsx';
import { lighter, palette } from '../../../kit/palette.ts';
import { Line, Oval, Place } from '../../../kit/shapes.tsx';
import { Star } from '../../../cards/things/marks.tsx';

const GREEN = '#58A878';
const ROSE = '#E9799A';

interface PetalProps {
  turn?: number;
  length: number;
  width: number;
  colour: string;
}

/** Grows upwards from 0,0. */
function Petal({ turn = 0, length, width, colour }: PetalProps) {
  const paint = usePaint();
  const path =
    `M0 0C${-width * 1.25} ${-length * 0.28} ${-width} ${-length * 0.82} 0 ${-length}` +
    `C${width} ${-length * 0.82} ${width * 1.25} ${-length * 0.28} 0 0Z`;
  return (
    <Place turn={turn}>
      <path d={path} fill={paint.linear([lighter(colour, 0.34), colour], 90)} />
    </Place>
  );
}

/** Stem and two leaves; a glad plant lifts them. */
function Stalk({ to, lift }: { to: readonly Point[]; lift: number }) {
  const paint = usePaint();
  const fill = paint.body(GREEN);
  const leaf = 'M0 0C8-16 30-18 42-6C34 8 12 10 0 0Z';
  return (
    <Lit size="limb" strength={0.8}>
      <path d={tube([[62, 124], ...to], [4.5, 4, 3.6, 3.2])} fill={fill} />
      <Place at={[62, 104]} turn={14 - lift}>
        <path d={leaf} fill={fill} />
      </Place>
      <Place at={[62, 108]} turn={-14 + lift} flipped>
        <path d={leaf} fill={fill} />
      </Place>
    </Lit>
  );
}

/** Closed, and its head hangs. */
const Hanging = () => (
  <g>
    <Stalk
      to={[
        [60, 92],
        [66, 66],
        [88, 62],
      ]}
      lift={-20}
    />
    <Lit>
      <Place at={[88, 61]} turn={158}>
        <Petal length={44} width={13} colour="#4C9A70" />
        <Petal turn={-16} length={34} width={9} colour="#62B083" />
        <Petal turn={14} length={30} width={8} colour="#6FBB8E" />
      </Place>
    </Lit>
  </g>
);

/** Closed, upright, a tip of colour. */
const Bud = () => (
  <g>
    <Stalk
      to={[
        [62, 96],
        [60, 80],
        [62, 68],
      ]}
      lift={0}
    />
    <Lit>
      <Place at={[62, 72]}>
        <Petal length={56} width={12} colour={ROSE} />
        <Petal turn={-9} length={44} width={13} colour="#4C9A70" />
        <Petal turn={9} length={44} width={13} colour="#5AA97B" />
        <Petal length={34} width={10} colour="#6FBB8E" />
      </Place>
    </Lit>
  </g>
);

/** Half open. */
const Opening = () => (
  <g>
    <Stalk
      to={[
        [62, 100],
        [63, 88],
        [62, 76],
      ]}
      lift={8}
    />
    <Lit>
      <Place at={[62, 80]}>
        <Petal turn={-24} length={58} width={16} colour="#D9668B" />
        <Petal turn={24} length={58} width={16} colour="#D9668B" />
        <Petal length={64} width={17} colour={ROSE} />
        <Petal turn={-13} length={52} width={14} colour="#F0899F" />
        <Petal turn={13} length={52} width={14} colour="#F0899F" />
        <Petal turn={-30} length={26} width={8} colour="#4C9A70" />
        <Petal turn={30} length={26} width={8} colour="#4C9A70" />
        <Petal length={24} width={9} colour="#6FBB8E" />
      </Place>
    </Lit>
  </g>
);

/** Open: okay. */
const Open = () => (
  <g>
    <Stalk
      to={[
        [62, 104],
        [61, 94],
        [62, 82],
      ]}
      lift={14}
    />
    <Lit>
      <Place at={[62, 84]}>
        {[-78, 78].map((turn) => (
          <Petal key={turn} turn={turn} length={52} width={14} colour="#D9668B" />
        ))}
        {[-48, 48].map((turn) => (
          <Petal key={turn} turn={turn} length={60} width={17} colour={ROSE} />
        ))}
        <Petal length={66} width={18} colour="#EE7F8E" />
        {[-24, 24].map((turn) => (
          <Petal key={turn} turn={turn} length={58} width={17} colour="#F4909A" />
        ))}
        {[-58, 58, 0].map((turn) => (
          <Petal key={turn} turn={turn} length={36} width={14} colour="#FAB0A8" />
        ))}
      </Place>
      <Oval at={[62, 76]} radius={[13, 10]} fill={palette.sun} />
    </Lit>
  </g>
);

/** A blossom that sparkles. */
const Blossom = () => (
  <g>
    <Stalk
      to={[
        [62, 108],
        [62, 96],
        [62, 80],
      ]}
      lift={20}
    />
    <Lit>
      <Place at={[62, 54]}>
        {Array.from({ length: 8 }, (_, index) => (
          <Petal key={index} turn={index * 45 + 22} length={50} width={15} colour="#E8604F" />
        ))}
        {Array.from({ length: 8 }, (_, index) => (
          <Petal key={index} turn={index * 45} length={44} width={14} colour="#F6806A" />
        ))}
        {Array.from({ length: 8 }, (_, index) => (
          <Petal key={index} turn={index * 45 + 22} length={27} width={9} colour="#FFB08E" />
        ))}
      </Place>
    </Lit>
    <Lit size="limb">
      <Oval at={[62, 54]} radius={14} fill={palette.sun} />
    </Lit>
    {Array.from({ length: 7 }, (_, index) => {
      const angle = (index * Math.PI * 2) / 7;
      return <Oval key={index} at={[62 + Math.cos(angle) * 8, 54 + Math.sin(angle) * 8]} radius={2.2} fill="#E59A2C" />;
    })}
    <Star at={[14, 20]} size={6} colour="#FFF0C8" />
    <Star at={[112, 30]} size={5} colour="#FFF0C8" />
    <Line path="M104 8v8M100 12h8M22 88v6M19 91h6" colour="#FFF0C8" width={2} />
  </g>
);

/** By how open they are, from 0 to 4. */
export const flowers: readonly VNode[] = [<Hanging />, <Bud />, <Opening />, <Open />, <Blossom />];

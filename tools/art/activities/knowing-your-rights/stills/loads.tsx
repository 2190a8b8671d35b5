/** What is in the bag of a way, and as many stones below as it weighs. */
import type { VNode } from 'preact';
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit } from '../../../kit/lit.tsx';
import { Oval, Place } from '../../../kit/shapes.tsx';
import { cardSize } from '../../../render/settings.ts';
import { ways, weights } from '../things/ways.tsx';

export const folder = 'activities/knowing-your-rights/loads';
export const size = cardSize;

function Stones({ count }: { count: number }) {
  const paint = usePaint();
  return (
    <Lit strength={0.8}>
      {Array.from({ length: count }, (_, index) => (
        <Oval
          at={[160 + (index - (count - 1) / 2) * 62, 288 + (index % 2) * 3]}
          radius={[27, 21]}
          fill={paint.body(index % 2 ? '#8F88A8' : '#7C7598')}
        />
      ))}
    </Lit>
  );
}

const load = (drawing: VNode, weight: number): VNode => (
  <g>
    <Place at={[29, -6]} scale={0.82}>
      {drawing}
    </Place>
    <Stones count={weight} />
  </g>
);

const names = Object.keys(ways) as (keyof typeof ways)[];

export const stills = Object.fromEntries(names.map((name) => [name, load(ways[name], weights[name])]));

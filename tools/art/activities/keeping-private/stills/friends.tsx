/** The two friends who ask for advice, in the faces their answers give them. */
import type { VNode } from 'preact';
import { Card } from '../../../cards/parts/card.tsx';
import { usePaint } from '../../../kit/drawing.tsx';
import { Oval } from '../../../kit/shapes.tsx';
import { Portrait } from '../../../people/bust.tsx';
import type { Looks } from '../../../people/looks.ts';
import type { PersonProps } from '../../../people/props.ts';
import { kofi, leila } from '../../../people/workbook-cast.ts';
import { cardSize } from '../../../render/settings.ts';

export const folder = 'activities/keeping-private/cards';
export const size = cardSize;
export const scale = 1.5;

type Manner = Pick<PersonProps, 'face' | 'headTurn' | 'nod' | 'tilt' | 'look'>;

/** A pale round with a paper rim, as for the people on the shore. */
function Medallion(person: PersonProps) {
  const paint = usePaint();
  return (
    <g>
      <Oval at={[0, 0]} radius={79} fill="#FFFDF6" />
      <Portrait {...person} size={148} backdrop={paint.linear(['#F3FAF4', '#CFE9E4'], 70)} />
    </g>
  );
}

/** How a friend looks while asking, after advice that stings, after advice that helps, and at the end. */
const manners: Record<string, Manner> = {
  worried: { face: 'worried', tilt: -4 },
  cool: { face: 'unsure', headTurn: -0.5, nod: 0.3, tilt: -6 },
  warm: { face: 'hopeful', tilt: 4 },
  happy: { face: 'delighted', tilt: 5 },
};

const friend = (name: string, who: Looks): [string, VNode][] =>
  Object.entries(manners).map(([manner, held]) => [
    `friend-${name}-${manner}`,
    <Card>
      <Medallion {...who} {...held} />
    </Card>,
  ]);

export const stills = Object.fromEntries([...friend('kofi', kofi), ...friend('leila', leila)]);

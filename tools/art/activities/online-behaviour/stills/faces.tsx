/** The people of the chat as they feel, from 0 to 4, and somebody whose face nobody knows. */
import type { VNode } from 'preact';
import { usePaint } from '../../../kit/drawing.tsx';
import { Oval, Place } from '../../../kit/shapes.tsx';
import { Portrait } from '../../../people/bust.tsx';
import { ines, omar, yuki } from '../../../people/cast.ts';
import type { Looks } from '../../../people/looks.ts';
import type { PersonProps } from '../../../people/props.ts';
import { kofi, leila, meiOlder, tomas, you } from '../../../people/workbook-cast.ts';
import { Visitor } from '../toys/slate.tsx';

export const folder = 'activities/online-behaviour/faces';
export const size = { width: 160, height: 160 };

const people: Record<string, Looks> = { you, omar, yuki, mei: meiOlder, kofi, leila, ines, tomas };

type Manner = Pick<PersonProps, 'face' | 'headTurn' | 'nod' | 'tilt' | 'look'>;

/** From closed to open; the light behind them warms. */
const manners: { manner: Manner; light: string; deep: string }[] = [
  { manner: { face: 'sad', nod: 0.5, tilt: -7 }, light: '#C4C9EA', deep: '#8F97CC' },
  { manner: { face: 'worried', tilt: -4, nod: 0.2 }, light: '#D2D3F0', deep: '#A9AEDD' },
  { manner: { face: 'calm' }, light: '#EFE6F5', deep: '#CFC0E4' },
  { manner: { face: 'happy', tilt: 2 }, light: '#FDEAF0', deep: '#F3BFCB' },
  { manner: { face: 'delighted', tilt: 5 }, light: '#FFF1CF', deep: '#FFCB7A' },
];

interface RoundProps {
  light: string;
  deep: string;
  person: PersonProps;
}

function Round({ light, deep, person }: RoundProps) {
  const paint = usePaint();
  return (
    <g>
      <Oval at={[80, 80]} radius={79} fill="#FFFDF6" />
      <Portrait {...person} at={[80, 80]} size={146} backdrop={paint.linear([light, deep], 80)} />
    </g>
  );
}

function Unknown() {
  const paint = usePaint();
  const inside = 'M80 7A73 73 0 0 1 80 153A73 73 0 0 1 80 7Z';
  return (
    <g>
      <Oval at={[80, 80]} radius={79} fill="#FFFDF6" />
      <g clip-path={paint.clip(inside)}>
        <Oval at={[80, 80]} radius={73} fill={paint.linear(['#E4E6F2', '#C3C7DE'], 80)} />
        <Place at={[10, 24]} scale={1.46}>
          <Visitor />
        </Place>
      </g>
    </g>
  );
}

const faces = Object.entries(people).flatMap(([name, looks]): [string, VNode][] =>
  manners.map(({ manner, light, deep }, feeling) => [
    `${name}-${feeling}`,
    <Round light={light} deep={deep} person={{ ...looks, ...manner }} />,
  ]),
);

export const stills: Record<string, VNode> = { ...Object.fromEntries(faces), zip: <Unknown /> };

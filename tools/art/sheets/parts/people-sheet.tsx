/** People in rows on warm ground, 1600 × 1200. */
import type { Point } from '../../kit/curves.ts';
import { Oval } from '../../kit/shapes.tsx';
import { Person } from '../../people/person.tsx';
import type { PersonProps } from '../../people/props.ts';

export const PeopleSheet = ({ people }: { people: PersonProps[] }) => (
  <g>
    <rect width={1600} height={1200} fill="#FFF3E0" />
    {[400, 780, 1160].map((y) => (
      <Oval key={y} at={[800, y + 8]} radius={[860, 46]} fill="#F3E2BE" />
    ))}
    {people.map((person, index) => (
      <Person key={index} {...person} />
    ))}
  </g>
);

/** People side by side on one line; `x` and `y` are where each stands. */
export const row = (y: number, scale: number, people: [x: number, person: PersonProps][]): PersonProps[] =>
  people.map(([x, person]) => ({ ...person, at: [x, y] as Point, scale }));

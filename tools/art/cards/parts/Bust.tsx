/** Head and shoulders of a person on a card; the card's edge cuts the rest off. */
import type { Looks } from '../../people/looks.ts';
import { Person } from '../../people/person.tsx';
import type { PersonProps } from '../../people/props.ts';
import type { Age } from '../../people/proportions.ts';

/** How high the neck is above the ground, in figure units. */
const neckHeight: Record<Age, number> = { small: 122, child: 166, tween: 212, adult: 288, elder: 254 };

interface Props extends Partial<PersonProps> {
  who: Looks;
  /** Where the neck is; the head stands above it. */
  at?: readonly [number, number];
  scale?: number;
}

export function Bust({ who, at: [x, y] = [0, 74], scale = 0.86, ...manner }: Props) {
  const size = scale * (who.age === 'small' ? 0.95 : 1);
  const ground = y + (neckHeight[who.age] - 40) * size;
  return <Person face="happy" {...who} {...manner} pose="stand" floating at={[x, ground]} scale={size} />;
}

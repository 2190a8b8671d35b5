/** A basket that flies and is reached by as few moves as can be, for hints to lead to. */
import { bareNeeds, weightOf, type Level, type Way } from '../level.ts';
import type { State } from '../state.ts';

export function lightBasket(level: Level, state: State): ReadonlySet<string> {
  let best: readonly Way[] = [];
  let leastCost = Infinity;
  for (const basket of basketsOf(level.ways)) {
    const weight = weightOf(basket);
    if (weight > level.capacity || bareNeeds(level, basket).length > 0) continue;
    const toggles = level.ways.filter((way) => basket.includes(way) !== state.aboard[way.id]).length;
    // Of baskets equally near, the lighter one.
    const cost = toggles * 100 + weight;
    if (cost >= leastCost) continue;
    best = basket;
    leastCost = cost;
  }
  return new Set(best.map(({ id }) => id));
}

/** All choices of ways: ten make 1024. */
const basketsOf = (ways: readonly Way[]): Way[][] =>
  ways.reduce<Way[][]>((baskets, way) => [...baskets, ...baskets.map((basket) => [...basket, way])], [[]]);

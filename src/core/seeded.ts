/** Chance that repeats: the same seed gives the same order on every device, so a level looks the same to a class. */

/** Numbers from 0 up to 1, one after the other (mulberry32). */
function chance(seed: number): () => number {
  let at = seed >>> 0;
  return () => {
    at = (at + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(at ^ (at >>> 15), at | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The same items in an order of the seed's choosing. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const next = chance(seed);
  return items
    .map((item) => ({ item, rank: next() }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ item }) => item);
}

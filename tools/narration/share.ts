// espeak-ng may speak two words as one ("of the"). This shares the symbols out again, so that each word has its times.

const STRESS_OR_LENGTH = /[ˈˌː]/;
const VOWEL = /[aeiouyæɑɐɒɔəɚɛɜɨɪøœʊʌɤɯᵻᵊAIOQWY]/;

const costOfSkipping = (symbol: string): number => (STRESS_OR_LENGTH.test(symbol) ? 0.2 : 1);

function costOfChanging(one: string, other: string): number {
  if (one === other) return 0;
  return VOWEL.test(one) === VOWEL.test(other) ? 0.7 : 1.6;
}

/**
 * The symbols of a clause as one string a word, by the cheapest edit path between the clause and its words spoken
 * alone. Together the strings are exactly the clause.
 */
export function shareSymbols(clause: string, wordsAlone: string[]): string[] {
  const whole = [...clause];
  const alone = wordsAlone.flatMap((symbols, word) => [...symbols].map((symbol) => ({ symbol, word })));
  const costs = editCosts(
    whole,
    alone.map(({ symbol }) => symbol),
  );
  const shares = wordsAlone.map(() => '');
  let row = whole.length;
  let column = alone.length;
  while (row > 0) {
    const symbol = whole[row - 1];
    const cost = costs[row][column];
    if (column > 0 && same(cost, costs[row - 1][column - 1] + costOfChanging(symbol, alone[column - 1].symbol))) {
      const { word } = alone[column - 1];
      shares[word] = symbol + shares[word];
      row--;
      column--;
    } else if (column === 0 || same(cost, costs[row - 1][column] + costOfSkipping(symbol))) {
      const word = alone[Math.min(alone.length - 1, column)].word;
      shares[word] = symbol + shares[word];
      row--;
    } else {
      column--;
    }
  }
  return shares;
}

const same = (one: number, other: number): boolean => Math.abs(one - other) < 1e-9;

function editCosts(whole: string[], alone: string[]): Float64Array[] {
  const costs = Array.from({ length: whole.length + 1 }, () => new Float64Array(alone.length + 1));
  whole.forEach((symbol, index) => (costs[index + 1][0] = costs[index][0] + costOfSkipping(symbol)));
  alone.forEach((symbol, index) => (costs[0][index + 1] = costs[0][index] + costOfSkipping(symbol)));
  for (let row = 1; row <= whole.length; row++) {
    for (let column = 1; column <= alone.length; column++) {
      costs[row][column] = Math.min(
        costs[row - 1][column - 1] + costOfChanging(whole[row - 1], alone[column - 1]),
        costs[row - 1][column] + costOfSkipping(whole[row - 1]),
        costs[row][column - 1] + costOfSkipping(alone[column - 1]),
      );
    }
  }
  return costs;
}

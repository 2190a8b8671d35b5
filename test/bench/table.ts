/** Measured figures beside their budgets, and a verdict. */

export interface Figure {
  what: string;
  measured: number;
  unit: string;
  /** No budget: told only. */
  budget?: { at: 'most' | 'least'; value: number };
  /** Said when it is beyond its budget, and always when there is something to know. */
  note?: string;
}

const isBeyond = ({ measured, budget }: Figure): boolean =>
  budget !== undefined && (budget.at === 'most' ? measured > budget.value : measured < budget.value);

const rounded = (value: number) => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(1));

function row(figure: Figure): string {
  const { what, measured, unit, budget } = figure;
  const limit = budget ? `${budget.at === 'most' ? '≤' : '≥'} ${rounded(budget.value)}` : '';
  const verdict = budget ? (isBeyond(figure) ? 'OVER' : 'ok') : '';
  return `${what.padEnd(56)} ${rounded(measured).padStart(9)} ${unit.padEnd(4)} ${limit.padStart(9)}  ${verdict}`;
}

/** Prints the table; false when a budget is broken, each with its reason. */
export function report(title: string, figures: readonly Figure[]): boolean {
  console.log(`\n${title}\n${'-'.repeat(title.length)}`);
  for (const figure of figures) console.log(row(figure));
  const beyond = figures.filter(isBeyond);
  for (const { what, note } of beyond) console.log(`\nBeyond budget: ${what}.${note ? ` ${note}` : ''}`);
  return beyond.length === 0;
}

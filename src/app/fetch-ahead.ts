/**
 * Fetches files that an answer or a move may need, whichever it will be: what a host sees asked for then never tells
 * what a child chose. A file that does not come is asked for again when it is shown.
 */
export function fetchAhead(addresses: Iterable<string>): void {
  for (const address of new Set(addresses)) {
    if (address) void fetchWhole(address).catch(() => undefined);
  }
}

/** Read to the end, since only whole files are kept by the browser. */
async function fetchWhole(address: string): Promise<void> {
  const response = await fetch(address, { priority: 'low' });
  await response.arrayBuffer();
}

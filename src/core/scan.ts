/** Switch scanning: groups of controls first, then the controls of one group. Sizes say how many each group has. */
export type Scan = { at: 'groups'; group: number } | { at: 'items'; group: number; item: number };

/** Where a scan begins, and begins again after every choice; a lone group is open at once. */
export const scanStart = (sizes: readonly number[]): Scan =>
  sizes.length === 1 ? { at: 'items', group: 0, item: 0 } : { at: 'groups', group: 0 };

/** One step on. After its last control a group is left again, so that no wrong group is a trap. */
export function scanNext(scan: Scan, sizes: readonly number[]): Scan {
  if (!isThere(scan, sizes)) return scanStart(sizes);
  if (scan.at === 'groups') return { at: 'groups', group: (scan.group + 1) % sizes.length };
  if (scan.item + 1 < (sizes[scan.group] ?? 0)) return { ...scan, item: scan.item + 1 };
  return sizes.length === 1 ? scanStart(sizes) : { at: 'groups', group: scan.group };
}

/** Opens the group, or takes the control: `picked` is then its group and its place there, and the scan starts anew. */
export function scanChoose(scan: Scan, sizes: readonly number[]): { scan: Scan; picked?: readonly [number, number] } {
  if (!isThere(scan, sizes)) return { scan: scanStart(sizes) };
  if (scan.at === 'items') return { scan: scanStart(sizes), picked: [scan.group, scan.item] };
  if (sizes[scan.group] === 1) return { scan: scanStart(sizes), picked: [scan.group, 0] };
  return { scan: { at: 'items', group: scan.group, item: 0 } };
}

/** The page may have changed since the last step. */
const isThere = (scan: Scan, sizes: readonly number[]): boolean =>
  scan.group < sizes.length && (scan.at === 'groups' || scan.item < (sizes[scan.group] ?? 0));

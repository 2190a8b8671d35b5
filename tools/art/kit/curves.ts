/** A place on the page: x to the right, y down, in page units (1600 × 900 for a whole page). */
export type Point = readonly [number, number];

/** One decimal is finer than any screen shows and keeps the SVG small. */
export const round = (value: number) => Math.round(value * 10) / 10;

/** For scales and shares of a box, where a tenth is too coarse. */
export const hundredth = (value: number) => Math.round(value * 100) / 100;

export const between = (from: Point, to: Point, share: number): Point => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
];

const distance = (from: Point, to: Point) => Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;

/** Seeded random numbers in 0–1, so that a picture is the same every time it is drawn. */
export function seeded(seed = 1): () => number {
  let state = (seed * 2654435761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let hash = state;
    hash = Math.imul(hash ^ (hash >>> 15), hash | 1);
    hash ^= hash + Math.imul(hash ^ (hash >>> 7), hash | 61);
    return ((hash ^ (hash >>> 14)) >>> 0) / 4294967296;
  };
}

/** A soft outline through all points (Catmull-Rom), as path data. `tension` 1 is round, 0 straight. */
export function curve(points: readonly Point[], closed = true, tension = 1): string {
  const count = points.length;
  const at = (index: number): Point =>
    points[closed ? (index + count) % count : Math.max(0, Math.min(count - 1, index))] ?? [0, 0];
  const pull = tension / 6;
  const start = at(0);
  let path = `M${round(start[0])} ${round(start[1])}`;
  for (let index = 0; index < (closed ? count : count - 1); index++) {
    const before = at(index - 1);
    const from = at(index);
    const to = at(index + 1);
    const after = at(index + 2);
    const numbers = [
      from[0] + (to[0] - before[0]) * pull,
      from[1] + (to[1] - before[1]) * pull,
      to[0] - (after[0] - from[0]) * pull,
      to[1] - (after[1] - from[1]) * pull,
      ...to,
    ];
    path += 'C' + numbers.map(round).join(' ');
  }
  return path + (closed ? 'Z' : '');
}

/** A limb, branch or tail: a closed outline round `points`, one half-width each, with round ends (0 = flat). */
export function tube(points: readonly Point[], widths: readonly number[], endCap = 1, startCap = 1): string {
  const last = points.length - 1;
  const left: Point[] = [];
  const right: Point[] = [];
  points.forEach(([x, y], index) => {
    const from = points[Math.max(0, index - 1)] ?? [x, y];
    const to = points[Math.min(last, index + 1)] ?? [x, y];
    const length = distance(from, to);
    const across: Point = [-(to[1] - from[1]) / length, (to[0] - from[0]) / length];
    const width = widths[index] ?? 0;
    left.push([x + across[0] * width, y + across[1] * width]);
    right.unshift([x - across[0] * width, y - across[1] * width]);
  });
  const cap = (tip: number, inner: number, size: number): Point => {
    const end = points[tip] ?? [0, 0];
    const before = points[inner] ?? end;
    const reach = ((widths[tip] ?? 0) * size) / distance(before, end);
    return [end[0] + (end[0] - before[0]) * reach, end[1] + (end[1] - before[1]) * reach];
  };
  return curve([...left, cap(last, last - 1, endCap), ...right, cap(0, 1, startCap)]);
}

/** A star of five points; `inner` is how far its notches are from the middle. */
export function star([x, y]: Point, radius: number, inner: number): string {
  const corners = Array.from({ length: 10 }, (_, index) => {
    const angle = -Math.PI / 2 + (index * Math.PI) / 5;
    const reach = index % 2 ? inner : radius;
    return `${round(x + reach * Math.cos(angle))} ${round(y + reach * Math.sin(angle))}`;
  });
  return `M${corners.join('L')}Z`;
}

/** A closed outline of bumps round an ellipse: leaves, curls, bushes, steam. */
export function cloud(
  [centreX, centreY]: Point,
  [radiusX, radiusY]: Point,
  bumps: number,
  depth = 0.12,
  seed = 1,
): string {
  const random = seeded(seed);
  const radius = round(((Math.PI * (radiusX + radiusY)) / 2 / bumps) * (1.08 + depth));
  let path = '';
  for (let index = 0; index <= bumps; index++) {
    const angle = ((index % bumps) / bumps) * Math.PI * 2 + 0.3;
    const wobble = index % bumps ? 1 + (random() - 0.5) * depth * 0.8 : (random(), 1);
    const x = round(centreX + Math.cos(angle) * radiusX * wobble);
    const y = round(centreY + Math.sin(angle) * radiusY * wobble);
    path += index ? `A${radius} ${radius} 0 0 1 ${x} ${y}` : `M${x} ${y}`;
  }
  return path + 'Z';
}

/** How a piece stands off its place in the picture: moved in picture units, turned, swollen or faded at its pivot. */
export interface Pose {
  x: number;
  y: number;
  /** Degrees, clockwise. */
  turn: number;
  /** Factors; 1 is its own size. */
  wide: number;
  tall: number;
  /** Factor of its own opacity. */
  opacity: number;
}

export const rest: Pose = { x: 0, y: 0, turn: 0, wide: 1, tall: 1, opacity: 1 };

/** All poses at once: ways and turns add up, sizes and opacities multiply. */
export function together(poses: readonly Partial<Pose>[]): Pose {
  return poses.reduce<Pose>(
    (sum, pose) => ({
      x: sum.x + (pose.x ?? 0),
      y: sum.y + (pose.y ?? 0),
      turn: sum.turn + (pose.turn ?? 0),
      wide: sum.wide * (pose.wide ?? 1),
      tall: sum.tall * (pose.tall ?? 1),
      opacity: sum.opacity * (pose.opacity ?? 1),
    }),
    rest,
  );
}

/** 0 → 1, slow at both ends. */
export const ease = (at: number) => at * at * (3 - 2 * at);

export const between = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value));

/** True when the eye sees no difference from the piece's own place. */
export function atRest({ x, y, turn, wide, tall, opacity }: Pose): boolean {
  const same = Math.max(Math.abs(wide - 1), Math.abs(tall - 1), Math.abs(opacity - 1)) < 0.005;
  return same && Math.max(Math.abs(x), Math.abs(y), Math.abs(turn)) < 0.2;
}

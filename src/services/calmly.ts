/** Does what may fail without harm: no sound matters enough to disturb play. */
export function calmly(action: () => unknown): void {
  try {
    action();
  } catch {
    // Silence is an answer, too.
  }
}

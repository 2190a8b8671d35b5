/** The promise, unless it takes longer than so many milliseconds: then it is given up for lost. */
export function inTime<Value>(promise: Promise<Value>, ms: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('No answer in time')), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** The same for those who can do without: null when it fails or comes too late. */
export const inTimeOrNull = <Value>(promise: Promise<Value>, ms: number): Promise<Value | null> =>
  inTime<Value | null>(promise, ms).catch(() => null);

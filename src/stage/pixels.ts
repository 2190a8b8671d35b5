/** How many pixels the canvas gets: enough to look sharp, few enough for slow machines. */
export const WIDEST = 1600;
/** For machines that paint slowly: a third of the pixels. */
export const NARROW = 960;
const MOST_PIXELS = 2_100_000;

/** Backing store for an element of this width on the page. */
export function backing(cssWidth: number, ratio: number, [width, height]: readonly [number, number], widest: number) {
  const wanted = Math.min(widest, Math.round((cssWidth || 800) * Math.min(ratio, 2)));
  const most = Math.floor(Math.sqrt((MOST_PIXELS * width) / height));
  const across = Math.max(1, Math.min(wanted, most));
  return { width: across, height: Math.round((across * height) / width) };
}

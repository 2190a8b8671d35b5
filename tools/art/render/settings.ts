/** Where the sources of pictures are, where pictures go, and how large and how fine they are. */
export const sourceFolder = 'tools/art';
export const assetFolder = 'assets';
export const manifestFile = 'tools/art/rendered.json';
export const scratchFolder = 'tools/art/.scratch';

/** A story page is drawn in these units; an activity's place says its own size. */
export const pageSize = { width: 1600, height: 900 };
export const placeSize = { width: 1280, height: 720 };
export const coverSize = { width: 400, height: 500 };
export const cardSize = { width: 320, height: 320 };

/** Pixels for one page unit: a page is 1280 pixels wide, a place 1280 too. */
export const pageScale = 0.8;
export const placeScale = 1;

/** How far outside the page a moving layer is still drawn, in page units. */
export const margin = 200;

/** WebP quality: grain hides much, so backs may be coarser than what moves and is looked at. */
export const quality = { back: 68, layer: 73, still: 80, alpha: 60 };

/** Raise this when the renderer itself changes what it writes. */
export const edition = 1;

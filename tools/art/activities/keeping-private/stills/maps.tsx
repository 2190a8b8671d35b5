/** The map two snapped cards become, at twice the 200 × 140 of the page. */
import { MapScroll } from '../pond/pieces.tsx';

export const folder = 'activities/keeping-private';
export const size = { width: 200, height: 140 };
export const scale = 2;
export const stills = { map: <MapScroll /> };

/** A copy of a boat: flat, so it stays a drawing. */
import { BoatCopy } from '../pond/pieces.tsx';

export const folder = 'activities/keeping-private';
export const size = { width: 96, height: 92 };
export const format = 'svg';
export const stills = { 'boat-copy': <BoatCopy /> };

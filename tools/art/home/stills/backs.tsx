/** What lies behind the home page, the shelf and the desk, 1280 × 720. */
import { Desk } from '../desk.tsx';
import { HomeReef } from '../home-reef.tsx';
import { ShelfReef } from '../shelf-reef.tsx';
import { placeSize } from '../../render/settings.ts';

export const folder = 'home';
export const size = placeSize;
export const scale = 1.25;
export const stills = { back: <HomeReef />, shelf: <ShelfReef />, desk: <Desk /> };

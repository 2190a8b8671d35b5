/** The tray for what tells little, behind and in front of its lamps, 188 × 72. */
import { TrayBack, TrayFront } from '../newsroom/scale.tsx';

export const folder = 'activities/checking-information';
export const size = { width: 188, height: 72 };
export const scale = 1.6;
export const stills = { tray: <TrayFront />, 'tray-back': <TrayBack /> };

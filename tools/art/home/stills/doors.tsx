/** The two doors' pictures, 560 × 400. */
import { StorybookDoor } from '../door-storybook.tsx';
import { WorkbookDoor } from '../door-workbook.tsx';

export const folder = 'home';
export const size = { width: 560, height: 400 };
export const scale = 1.5;
export const stills = { 'door-storybook': <StorybookDoor />, 'door-workbook': <WorkbookDoor /> };

import back from '../../../assets/home/back.webp';
import logo from '../../../assets/home/logo.webp';
import storybook from '../../../assets/home/door-storybook.webp';
import workbook from '../../../assets/home/door-workbook.webp';

export const homePictures = { back, logo, storybook, workbook };

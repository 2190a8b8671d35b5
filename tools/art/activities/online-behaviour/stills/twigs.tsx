/** Old tries. */
import { Twig } from '../toys/beads.tsx';

export const folder = 'activities/online-behaviour';
export const size = { width: 60, height: 60 };
export const scale = 1.6;

export const stills = {
  'twig-up-kind': <Twig way="up" kind />,
  'twig-up-curled': <Twig way="up" kind={false} />,
  'twig-down-kind': <Twig way="down" kind />,
  'twig-down-curled': <Twig way="down" kind={false} />,
};

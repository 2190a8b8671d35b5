/** Rays where a flower opens. */
import { Spark } from '../toys/changes.tsx';

export const folder = 'activities/online-behaviour';
export const size = { width: 60, height: 60 };
export const scale = 2;
export const stills = { spark: <Spark /> };

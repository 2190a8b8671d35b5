import { FineSeal, HelpSeal } from '../balloon/ropes.tsx';

export const folder = 'activities/knowing-your-rights/balloon';
export const size = { width: 52, height: 52 };
export const scale = 1.6;
export const stills = { 'seal-fine': <FineSeal />, 'seal-help': <HelpSeal /> };

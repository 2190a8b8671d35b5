/** Grandma Rosa of this story: apron, slippers, and the big red glasses on her nose (or `withoutGlasses`). */
import { grandmaRosa } from '../../../people/cast.ts';
import type { Looks } from '../../../people/looks.ts';

const { glasses: _everyday, ...withoutFrames } = grandmaRosa;

export const grandmaWithoutGlasses: Looks = { ...withoutFrames, slippers: '#C86A8A' };

export const grandma: Looks = { ...grandmaWithoutGlasses, glasses: '#D9363E' };

export const apron = { apron: '#C6E0F2' } as const;

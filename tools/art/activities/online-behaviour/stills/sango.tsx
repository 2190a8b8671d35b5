/** Sango on the branch, looking at a face or at the chat. */
import type { Point } from '../../../kit/curves.ts';
import type { VNode } from 'preact';
import { Sango } from '../../../sango/sango.tsx';

export const folder = 'activities/online-behaviour';
export const size = { width: 124, height: 134 };
export const scale = 1.7;

const FEET: Point = [58, 130];
const SIZE = 0.14;

const looks: Record<string, Point> = { left: [-1, -0.8], right: [1, -0.8] };

const looking = Object.entries(looks).flatMap(([side, look]): [string, VNode][] => [
  [`sango-${side}-calm`, <Sango pose="stand" look={look} at={FEET} scale={SIZE} />],
  [`sango-${side}-worried`, <Sango pose="worried" look={look} at={FEET} scale={SIZE} />],
]);

export const stills: Record<string, VNode> = {
  ...Object.fromEntries(looking),
  'sango-glad': <Sango pose="cheer" at={FEET} scale={SIZE} />,
};

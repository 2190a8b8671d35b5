/**
 * A page is a list of things, back to front. Children that carry a `layer` prop move on the stage and are cut out;
 * neighbours without one are drawn together. A pass that asks (`seen`) is told what there is to cut.
 */
import { cloneElement, toChildArray, type ComponentChildren, type VNode } from 'preact';
import type { Point } from './curves.ts';
import { usePass, type Children } from './drawing.tsx';

/** Props every thing on a page may carry; only Page reads them. */
export interface Layered {
  /** The name the story's cues use for this thing. */
  layer?: string;
  /** Where it turns or swells, in page units; by default the foot of its box. */
  pivot?: Point;
  /** How far it follows the pointer of depth: 0 far away, 1 close. */
  depth?: number;
}

export interface Group {
  layer: string | null;
  pivot?: Point;
  depth?: number;
  children: VNode[];
}

/** Splits a page's children into static groups and moving layers, keeping their order. */
function groupsOf(children: ComponentChildren): Group[] {
  const groups: Group[] = [];
  for (const child of toChildArray(children)) {
    if (typeof child !== 'object') continue;
    const { layer, pivot, depth } = child.props as Layered;
    const last = groups[groups.length - 1];
    if (layer)
      groups.push({ layer, children: [child], ...(pivot && { pivot }), ...(depth !== undefined && { depth }) });
    else if (last && last.layer === null) last.children.push(child);
    else groups.push({ layer: null, children: [child] });
  }
  return groups;
}

export function Page({ children }: { children: ComponentChildren }) {
  const { group, seen } = usePass();
  const groups = groupsOf(children);
  seen?.(groups);
  const shown = group === undefined ? groups : groups.slice(group, group + 1);
  return <g>{shown.flatMap((entry) => entry.children.map((child, index) => cloneElement(child, { key: index })))}</g>;
}

/** Several things that move as one: give it the `layer`. */
export const Layer = ({ children }: Layered & Children) => <g>{children}</g>;

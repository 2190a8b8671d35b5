/** Dragging: the same two steps as tapping, taken by one movement. Acts on release; a second finger changes nothing. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Activity, Part } from '../../core/activity.ts';
import type { Box } from '../../core/picture.ts';
import { isSpot } from './spots.tsx';
import { landing, type Zone } from './geometry.ts';
import { joining, stateOf, type Play, type Turn } from './turns.ts';

/** Pixels a pointer travels before a press becomes a drag. */
const SLOP = 8;

/** How long a thing takes to glide back to where it came from. Milliseconds; kept in step with drag.css. */
const GLIDE = 240;

export interface Carried {
  part: Part;
  pointer: number;
  /** Where it was taken up. */
  x: number;
  y: number;
  /** On its way back to where it was taken. */
  back: boolean;
}

interface Pressed {
  pointer: number;
  part: Part;
  x: number;
  y: number;
  carried: boolean;
}

interface Setting {
  activity: Activity;
  play: Play;
  parts: readonly Part[];
  size: readonly [number, number];
  art: RefObject<HTMLElement | null>;
  /** Whether parts have buttons of their own over the picture. */
  roomy: boolean;
  still: boolean;
  turn: (turn: Turn) => void;
}

export function useDrag(setting: Setting) {
  const latest = useRef(setting);
  latest.current = setting;
  const pressed = useRef<Pressed | null>(null);
  const [carried, setCarried] = useState<Carried | null>(null);

  const release = (event: PointerEvent, dropped: boolean) => {
    const press = pressed.current;
    if (!press || event.pointerId !== press.pointer) return;
    pressed.current = null;
    if (!press.carried) return;
    swallowClick();
    const { activity, play, turn, still } = latest.current;
    const place = dropped ? landing([event.clientX, event.clientY], zonesFor(latest.current, press.part.id)) : null;
    const made = place && joining(activity.rules.moves(stateOf(play)), press.part.id, place);
    if (made) {
      setCarried(null);
      return turn({ do: 'move', id: made.id });
    }
    turn({ do: 'put-down' });
    setCarried({ part: press.part, pointer: press.pointer, x: press.x, y: press.y, back: true });
    setTimeout(() => setCarried((now) => (now?.back ? null : now)), still ? 0 : GLIDE);
  };

  useEffect(() => {
    const onMove = (event: PointerEvent) => {
      const press = pressed.current;
      if (!press || press.carried || event.pointerId !== press.pointer) return;
      if (Math.hypot(event.clientX - press.x, event.clientY - press.y) < SLOP) return;
      latest.current.turn({ do: 'pick', part: press.part.id });
      press.carried = true;
      setCarried({ part: press.part, pointer: press.pointer, x: event.clientX, y: event.clientY, back: false });
    };
    const onUp = (event: PointerEvent) => release(event, true);
    const onCancel = (event: PointerEvent) => release(event, false);
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', onCancel);
    return () => {
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', onCancel);
    };
  }, []);

  const onPointerDown = (event: PointerEvent) => {
    if (pressed.current || event.button !== 0) return;
    const part = thingUnder(latest.current, event);
    if (!part) return;
    pressed.current = { pointer: event.pointerId, part, x: event.clientX, y: event.clientY, carried: false };
  };

  /** A tap on something drawn too small for a button of its own. */
  const onBoardClick = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('button')) return;
    const part = drawnUnder(latest.current, event);
    if (part) latest.current.turn({ do: 'press', part: part.id });
  };

  return { carried, onPointerDown, onBoardClick };
}

/** The click that follows a drag is part of it. */
function swallowClick() {
  const swallow = (event: MouseEvent) => event.stopPropagation();
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 50);
}

function thingUnder(setting: Setting, event: PointerEvent): Part | undefined {
  const target = event.target instanceof Element ? event.target : null;
  const id = target?.closest<HTMLElement>('[data-thing]')?.dataset['thing'];
  if (id) return setting.parts.find((part) => part.id === id);
  if (target?.closest('button')) return undefined;
  const part = drawnUnder(setting, event);
  const moves = setting.activity.rules.moves(stateOf(setting.play));
  return part && moves.some(({ thing }) => thing === part.id) ? part : undefined;
}

/** The part drawn at a point of the page that has no button there; the smallest when several lie there. */
function drawnUnder(setting: Setting, { clientX, clientY }: MouseEvent): Part | undefined {
  const drawn = setting.parts.flatMap((part) =>
    part.box && (part.crowded || (!setting.roomy && isSpot(part)))
      ? [{ place: part.id, box: onPage(setting, part.box) }]
      : [],
  );
  const hit = landing(
    [clientX, clientY],
    drawn.filter(({ box }) => isIn(box, clientX, clientY)),
  );
  return setting.parts.find(({ id }) => id === hit);
}

const isIn = ([left, top, width, height]: Box, x: number, y: number) =>
  x >= left && x <= left + width && y >= top && y <= top + height;

/** A box of the picture in page pixels. */
function onPage({ art, size }: Setting, [left, top, width, height]: Box): Box {
  const frame = art.current?.getBoundingClientRect();
  if (!frame) return [0, 0, 0, 0];
  const scale = frame.width / size[0];
  return [frame.left + left * scale, frame.top + top * scale, width * scale, height * scale];
}

/** Every place the thing may go: its buttons, and where it is drawn. */
function zonesFor(setting: Setting, thing: string): Zone[] {
  const moves = setting.activity.rules.moves(stateOf(setting.play));
  const places = moves.flatMap((move) => (move.thing === thing && move.place ? [move.place] : []));
  return setting.parts
    .filter(({ id }) => places.includes(id))
    .flatMap((part) => [
      ...[...document.querySelectorAll(`[data-place="${part.id}"]`)].map((button) => ({
        place: part.id,
        box: pageBox(button),
      })),
      ...(part.zone ? [{ place: part.id, box: onPage(setting, part.zone), oval: !part.flat }] : []),
      ...(part.box && !part.zone ? [{ place: part.id, box: onPage(setting, part.box) }] : []),
    ]);
}

function pageBox(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left, top, width, height];
}

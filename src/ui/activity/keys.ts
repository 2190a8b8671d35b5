/** Keys of an activity. They act only while the focus is inside it, and letters and digits can be switched off. */
import type { Desk } from '../../core/activity.ts';
import type { Turn } from './turns.ts';

interface Setting {
  desk: Desk;
  letterKeys: boolean;
  turn: (turn: Turn) => void;
  listen: () => void;
}

const LETTERS: Readonly<Record<string, 'undo' | 'hint' | 'listen'>> = { KeyU: 'undo', KeyH: 'hint', KeyR: 'listen' };

const ARROWS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

export function onKeyDown(event: KeyboardEvent, setting: Setting): void {
  if (event.repeat && (event.key === 'Enter' || event.key === ' ')) return event.preventDefault();
  if (event.ctrlKey || event.metaKey) return withControl(event, setting);
  if (event.altKey || event.key === 'Tab') return;
  if (event.key === 'Escape') return setting.turn({ do: 'put-down' });
  const way = ARROWS[event.key];
  if (way) return step(event, way);
  if (!setting.letterKeys || event.repeat) return;
  const letter = LETTERS[event.code];
  if (letter === 'listen') return setting.listen();
  if (letter) return setting.turn({ do: letter });
  if (/^[1-9]$/.test(event.key)) chooseNumber(Number(event.key), setting);
}

function withControl(event: KeyboardEvent, { turn }: Setting) {
  if (event.code !== 'KeyZ' && event.code !== 'KeyY') return;
  event.preventDefault();
  turn({ do: event.shiftKey || event.code === 'KeyY' ? 'redo' : 'undo' });
}

function chooseNumber(number: number, { desk, turn }: Setting) {
  const choice = desk.choices[number - 1];
  if (!choice) return;
  turn(choice.move ? { do: 'move', id: choice.move } : { do: 'open', part: choice.part });
}

/** Arrows walk through the buttons in reading order; sideways they follow the reading direction. */
function step(event: KeyboardEvent, way: 1 | -1) {
  const here = event.target;
  const group = event.currentTarget;
  if (!(here instanceof HTMLElement) || !(group instanceof HTMLElement)) return;
  const isSideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
  const turned = isSideways && getComputedStyle(group).direction === 'rtl' ? -way : way;
  const buttons = [...group.querySelectorAll<HTMLElement>('button')];
  const at = buttons.findIndex((button) => button === here || here.contains(button));
  const next = buttons[here instanceof HTMLButtonElement || turned < 0 ? at + turned : at];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

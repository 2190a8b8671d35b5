/**
 * Playing with one or two switches. Space moves on and Enter takes, or with one switch the ring moves by itself and
 * either key takes. Every control of every screen is a button, so this works everywhere without their knowing.
 */
import { useEffect } from 'preact/hooks';
import { scanChoose, scanNext, scanStart } from '../core/scan.ts';
import type { Settings } from '../core/progress/record.ts';
import { useSettings } from './services.ts';

type Groups = readonly (readonly HTMLElement[])[];

const CONTROLS = 'button:not(:disabled):not([data-word]), a[href], summary';
const GROUPS = 'nav, header, ul, fieldset, section, [role="group"]';

/** A screen that has just been pressed on needs a moment until its new controls are there. */
const SETTLE_MS = 450;

/** Shows nothing of its own: it rings what is there. */
export function Scanning(): null {
  const { scanning, scanSeconds } = useSettings();
  useEffect(() => (scanning === 'off' ? undefined : startScanning(scanning, scanSeconds)), [scanning, scanSeconds]);
  return null;
}

function startScanning(switches: Exclude<Settings['scanning'], 'off'>, seconds: number): () => void {
  let groups = controlGroups();
  let scan = scanStart(sizesOf(groups));
  let settling: ReturnType<typeof setTimeout> | undefined;
  const ring = () => {
    unring();
    const group = groups[scan.group] ?? [];
    const ringed = scan.at === 'groups' ? group : group.slice(scan.item, scan.item + 1);
    for (const control of ringed) control.setAttribute('data-scanned', '');
    ringed[0]?.scrollIntoView({ block: 'nearest' });
    if (scan.at === 'items') ringed[0]?.focus({ preventScroll: true });
  };
  const look = () => {
    groups = controlGroups();
    return sizesOf(groups);
  };
  const begin = () => {
    scan = scanStart(look());
    ring();
  };
  const next = () => {
    scan = scanNext(scan, look());
    ring();
  };
  const choose = () => {
    const chosen = scanChoose(scan, look());
    scan = chosen.scan;
    if (!chosen.picked) return ring();
    const [group, item] = chosen.picked;
    groups[group]?.[item]?.click();
    unring();
    clearTimeout(settling);
    settling = setTimeout(begin, SETTLE_MS);
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'keyup' || event.repeat) return;
    if (switches === 'two' && event.key === ' ') next();
    else choose();
  };
  const moving = switches === 'one' ? setInterval(() => document.hidden || next(), seconds * 1000) : undefined;
  addEventListener('keydown', onKey, { capture: true });
  addEventListener('keyup', onKey, { capture: true });
  settling = setTimeout(begin, SETTLE_MS);
  return () => {
    clearInterval(moving);
    clearTimeout(settling);
    removeEventListener('keydown', onKey, { capture: true });
    removeEventListener('keyup', onKey, { capture: true });
    unring();
  };
}

function unring(): void {
  for (const control of document.querySelectorAll('[data-scanned]')) control.removeAttribute('data-scanned');
}

const sizesOf = (groups: Groups) => groups.map((group) => group.length);

/** All controls that can be seen, in reading order, by the nearest thing that holds several of them. */
function controlGroups(): Groups {
  const dialogs = [...document.querySelectorAll('dialog[open]')];
  const root: ParentNode = dialogs[dialogs.length - 1] ?? document;
  const controls = [...root.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (control) =>
      control.checkVisibility({ visibilityProperty: true }) && control.getAttribute('aria-disabled') !== 'true',
  );
  const groups = new Map<Element | null, HTMLElement[]>();
  for (const control of controls) {
    const holder = control.closest(GROUPS);
    groups.set(holder, [...(groups.get(holder) ?? []), control]);
  }
  return fromDesk([...groups.values()]);
}

/** Where there is a desk to play on, the ring begins there: most presses are meant for it. */
function fromDesk(groups: Groups): Groups {
  const at = groups.findIndex(([first]) => first?.closest('.activity-desk'));
  return at < 0 ? groups : [...groups.slice(at), ...groups.slice(0, at)];
}

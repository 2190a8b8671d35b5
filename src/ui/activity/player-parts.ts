/** Which lines stand in Sango's bubble, and where the focus goes after a step. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Activity } from '../../core/activity.ts';
import type { Guide } from './props.ts';
import { feedbackOf, stateOf, type Play } from './turns.ts';

interface Said {
  /** Keys. */
  said: readonly string[];
  mood: keyof Guide;
  by?: string | undefined;
}

/** Looks of the page: narrow boards, Sango in the picture, a picture that is watched. */
export function pageClass({ guideInPicture, watched }: Activity, roomy: boolean): string {
  const looks = { 'activity-tight': !roomy, 'activity-guided': guideInPicture, 'activity-watched': watched };
  return ['activity', ...Object.entries(looks).flatMap(([look, has]) => (has ? [look] : []))].join(' ');
}

/** A hint that was asked for, else the reason of the last move, else the goal: its first line for who comes back. */
export function saidBy(activity: Activity, play: Play): Said {
  const lines = activity.lines(stateOf(play));
  const feedback = feedbackOf(activity, play);
  if (play.hint > 0) return { said: [lines.hints[play.hint === 2 ? 1 : 0]], mood: 'thinking' };
  const comesBack = play.count === 0 && !activity.rules.solved(stateOf(play));
  if (!feedback) return { said: [lines.goal, lines.sango], mood: 'calm' };
  if (comesBack) return { said: [lines.goal], mood: 'calm' };
  const { because, also, fits, by } = feedback;
  return { said: also ? [because, also] : [because], mood: fits ? 'glad' : 'thinking', by };
}

/**
 * Brings what is new into view: Sango's reason or hint, or the card that a move without a reason has brought.
 * After a move made on the desk the focus goes to the card that lies open next, or to the desk: never to another
 * choice, which a second press of the same key would make. It moves before the next key can arrive.
 */
export function useFocus(section: RefObject<HTMLElement | null>, play: Play, isCardNews: boolean): void {
  const before = useRef(play.session);
  useLayoutEffect(() => {
    if (before.current === play.session) return;
    before.current = play.session;
    const news = section.current?.querySelector(isCardNews ? '.desk-title, .desk-open' : '.guide');
    news?.scrollIntoView?.({ block: 'nearest' });
    // Where what has happened is seen in the picture, the reason stands next to it.
    section.current?.querySelector('.activity-watched > .activity-board')?.scrollIntoView?.({ block: 'nearest' });
    // A card that was brought asks for a choice.
    if (isCardNews) section.current?.querySelector('.activity-desk')?.scrollIntoView?.({ block: 'nearest' });
    const here = document.activeElement;
    const isLost = !here || here === document.body;
    if (!isLost && !here.closest('.desk-choices, .pile')) return;
    const next =
      section.current?.querySelector<HTMLElement>('button.open-card') ??
      section.current?.querySelector<HTMLElement>('.activity-desk');
    const isByKeys = here?.matches(':focus-visible') ?? false;
    next?.focus({ preventScroll: !isByKeys });
  }, [play]);
  useLayoutEffect(() => {
    if (play.hint > 0) section.current?.querySelector('.guide')?.scrollIntoView?.({ block: 'nearest' });
  }, [play.hint]);
}

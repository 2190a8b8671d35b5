/** The play of one level, kept after every step. */
import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { Activity } from '../../core/activity.ts';
import { saved } from '../../core/session.ts';
import type { PlayerProps } from './props.ts';
import { heardIn, talkOf } from './talk.tsx';
import { deskOf, feedbackOf, openPlay, stateOf, take, type Play, type Turn } from './turns.ts';

export function usePlay(props: PlayerProps): [Play, (turn: Turn) => void] {
  const { activity, level } = props;
  const [play, dispatch] = useReducer<Play, Turn, unknown>(
    (before, turn) => take(activity, level, before, turn),
    props.saved,
    (kept) => openPlay(activity, level, kept),
  );
  const before = useRef(play);
  useEffect(() => {
    if (before.current.session !== play.session) props.onChange(saved(play.session));
    if (before.current.count !== play.count) respond(props, play, before.current);
    before.current = play;
  }, [play]);
  const isSolved = activity.rules.solved(stateOf(play));
  useEffect(() => props.onState(isSolved ? 'finished' : 'ready'), [isSolved]);
  return [play, dispatch];
}

/** Voice and small sounds after a step. */
function respond(props: PlayerProps, play: Play, before: Play) {
  const { activity, voice, sound } = props;
  const state = stateOf(play);
  const feedback = feedbackOf(activity, play);
  const isSolved = activity.rules.solved(state);
  if (play.news?.what === 'feedback' && feedback) {
    sound?.(isSolved ? 'sparkle' : feedback.fits ? 'yes' : 'whoosh');
    const said = isSolved ? [feedback.because] : spoken(feedback);
    const done = isSolved ? [activity.lines(state).done] : [];
    voice.say([...said, ...newTalk(activity, before, play), ...done], false);
  }
  if (play.news?.what === 'feedback' && !feedback) {
    sound?.('pop');
    const open = activity.parts(state).find(({ id }) => id === deskOf(activity, play).open);
    if (open) voice.say([open.words ?? open.label], false);
  }
  if (play.news?.what === 'hint') voice.say([activity.lines(state).hints[play.hint === 2 ? 1 : 0]], false);
  if (play.news?.what === 'picked') sound?.('pop');
  const part = activity.parts(state).find(({ id }) => id === play.news?.part);
  if (part && (play.news?.what === 'picked' || play.news?.what === 'opened')) {
    voice.say([part.words ?? part.label], false);
  }
}

const spoken = ({ because, also }: { because: string; also?: string }) => (also ? [because, also] : [because]);

/** Lines that others have just written. */
function newTalk(activity: Activity, before: Play, play: Play): string[] {
  const old = talkOf(activity.parts(stateOf(before))).map(({ id }) => id);
  return heardIn(talkOf(activity.parts(stateOf(play))).filter(({ id }) => !old.includes(id)));
}

/** Pictures shown for a moment each before the board comes to rest. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Activity } from '../../core/activity.ts';
import type { Picture } from '../../core/picture.ts';
import { board, type Session } from '../../core/session.ts';

/** The first only sets pieces where they start from; the others have time to be seen. Milliseconds. */
const FIRST = 60;
const EACH = 480;

interface Passing {
  session: Session<unknown>;
  pictures: readonly Picture[];
  at: number;
}

/** What is shown between two boards; nothing unless the second follows from the first by a move. */
function begun(activity: Activity, from: Session<unknown>, session: Session<unknown>, still: boolean): Passing {
  const isMove = session.at === from.at + 1 && session.made.length === session.at;
  const pictures = isMove && !still ? activity.passing?.(board(from), board(session)) : undefined;
  return { session, pictures: pictures ?? [], at: 0 };
}

export function usePassing(activity: Activity, session: Session<unknown>, rest: Picture, still: boolean): Picture {
  const passing = useRef<Passing>({ session, pictures: [], at: 0 });
  const [, draw] = useState(0);
  // Known before the first drawing after a move: the board at rest must not be seen ahead of what leads to it.
  if (passing.current.session !== session) passing.current = begun(activity, passing.current.session, session, still);
  const { pictures, at } = passing.current;
  useEffect(() => {
    if (!pictures[at]) return undefined;
    const next = () => {
      passing.current = { ...passing.current, at: at + 1 };
      draw((count) => count + 1);
    };
    const timer = setTimeout(next, at === 0 ? FIRST : EACH);
    return () => clearTimeout(timer);
  }, [pictures, at]);
  return pictures[at] ?? rest;
}

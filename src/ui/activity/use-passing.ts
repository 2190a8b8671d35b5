/** Pictures shown for a moment each before the board comes to rest. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Activity } from '../../core/activity.ts';
import type { Picture } from '../../core/picture.ts';
import { board, type Session } from '../../core/session.ts';

/** The first only sets pieces where they start from; the others have time to be seen. Milliseconds. */
const FIRST = 60;
const EACH = 480;

interface Passing {
  pictures: readonly Picture[];
  at: number;
}

const NONE: Passing = { pictures: [], at: 0 };

export function usePassing(activity: Activity, session: Session<unknown>, rest: Picture, still: boolean): Picture {
  const before = useRef(session);
  const [passing, setPassing] = useState(NONE);
  useEffect(() => {
    const from = before.current;
    before.current = session;
    const isMove = session.at === from.at + 1 && session.made.length === session.at;
    const pictures = isMove && !still ? activity.passing?.(board(from), board(session)) : undefined;
    setPassing(pictures?.length ? { pictures, at: 0 } : NONE);
  }, [session]);
  useEffect(() => {
    if (!passing.pictures[passing.at]) return undefined;
    const next = () => setPassing({ ...passing, at: passing.at + 1 });
    const timer = setTimeout(next, passing.at === 0 ? FIRST : EACH);
    return () => clearTimeout(timer);
  }, [passing]);
  return passing.pictures[passing.at] ?? rest;
}

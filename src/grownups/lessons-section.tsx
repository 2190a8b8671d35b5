/** What an educator needs for each activity: its aim, two plans, words to talk about, paper, and a question to show. */
import { useState } from 'preact/hooks';
import type { Keys } from '../../locales/keys.ts';
import { Dialog } from '../ui/dialog.tsx';
import { PlainButton } from './plain-button.tsx';

export interface Lesson {
  id: string;
  title: string;
  /** What a child can do afterwards. */
  can: readonly string[];
  ten: string;
  thirty: string;
  pair: string;
  home: string;
  care: string;
  /** A small case with three ways, shown before and after; it is never marked. */
  vignette: { situation: string; ways: readonly string[]; note: string };
}

interface Props {
  lessons: readonly Lesson[];
  say: (key: Keys<'ui'>) => string;
  onOpen: (id: string) => void;
  onPrint: (id: string) => void;
}

export function LessonsSection({ lessons, say, onOpen, onPrint }: Props) {
  const [shown, setShown] = useState<Lesson | null>(null);
  return (
    <section>
      <h2>{say('grown-ups.lessons')}</h2>
      <p>{say('grown-ups.lessons-intro')}</p>
      {lessons.map((lesson) => (
        <details key={lesson.id} data-lesson={lesson.id}>
          <summary>{lesson.title}</summary>
          <h3>{say('grown-ups.lesson-can')}</h3>
          <ul>
            {lesson.can.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <dl>
            {plans.map(({ part, title }) => (
              <div key={part}>
                <dt>{say(title)}</dt>
                <dd>{lesson[part]}</dd>
              </div>
            ))}
          </dl>
          <div class="plain-buttons">
            <PlainButton action="show-vignette" main onPress={() => setShown(lesson)}>
              {say('grown-ups.lesson-show')}
            </PlainButton>
            <PlainButton action="print" onPress={() => onPrint(lesson.id)}>
              {say('activity.print')}
            </PlainButton>
            <PlainButton action="open-activity" onPress={() => onOpen(lesson.id)}>
              {say('grown-ups.lesson-open')}
            </PlainButton>
          </div>
        </details>
      ))}
      {shown && <Vignette lesson={shown} say={say} onClose={() => setShown(null)} />}
    </section>
  );
}

const plans = [
  { part: 'ten', title: 'grown-ups.lesson-ten' },
  { part: 'thirty', title: 'grown-ups.lesson-thirty' },
  { part: 'pair', title: 'grown-ups.lesson-pair' },
  { part: 'home', title: 'grown-ups.lesson-home' },
  { part: 'care', title: 'grown-ups.lesson-care' },
] as const satisfies readonly { part: keyof Lesson; title: Keys<'ui'> }[];

/** Large enough for a projector; what to notice opens only when the class has spoken. */
function Vignette({ lesson, say, onClose }: Pick<Props, 'say'> & { lesson: Lesson; onClose: () => void }) {
  const { situation, ways, note } = lesson.vignette;
  return (
    <Dialog title={lesson.title} closeLabel={say('ways.close')} onClose={onClose}>
      <div class="vignette">
        <p>{situation}</p>
        <ol>
          {ways.map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ol>
        <details>
          <summary>{say('grown-ups.lesson-notice')}</summary>
          <p>{note}</p>
        </details>
      </div>
    </Dialog>
  );
}

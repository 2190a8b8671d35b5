/** Settings and plain facts for the adults around the child. Nothing here harms when a child finds it. */
import './grown-ups.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Keys } from '../../locales/keys.ts';
import type { Tag } from '../../locales/languages.ts';
import type { Packs } from '../services/packs.ts';
import type { Save } from '../services/save.ts';
import { RoundButton } from '../ui/round-button.tsx';
import { LessonsSection, type Lesson } from './lessons-section.tsx';
import { DataSection } from './data-section.tsx';
import { OfflineSection } from './offline-section.tsx';

interface Props {
  say: (key: Keys<'ui'>, values?: Record<string, string>) => string;
  languages: readonly { tag: Tag; name: string }[];
  language: Tag;
  save: Save;
  packs: Packs;
  faults: readonly { kind: 'picture' | 'voice' | 'script'; what: string }[];
  /** Questions to talk about, by story. */
  talk: readonly { title: string; questions: readonly { ask: string; listen: string }[]; notes: readonly string[] }[];
  lessons: readonly Lesson[];
  onHome: () => void;
  onActivity: (id: string) => void;
  onPrint: (id: string) => void;
  /** The settings for play. */
  children: ComponentChildren;
}

const faultLine = {
  picture: 'grown-ups.fault-picture',
  voice: 'grown-ups.fault-voice',
  script: 'grown-ups.fault-script',
} as const satisfies Record<string, Keys<'ui'>>;

export function GrownUps({ say, languages, language, save, packs, faults, talk, lessons, children, ...to }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div class="grown-ups">
      <header class="grown-ups-head">
        <RoundButton action="home" icon="home" label={say('shelf.home')} onPress={to.onHome} />
        <h1 ref={heading} tabIndex={-1}>
          {say('grown-ups.title')}
        </h1>
      </header>
      <p>{say('grown-ups.intro')}</p>
      {talk.length > 0 && (
        <section>
          <h2>{say('grown-ups.talk')}</h2>
          {talk.map(({ title, questions, notes }) => (
            <details key={title}>
              <summary>{title}</summary>
              <dl>
                {questions.map(({ ask, listen }) => (
                  <div key={ask}>
                    <dt>{ask}</dt>
                    <dd>{listen}</dd>
                  </div>
                ))}
              </dl>
              {notes.map((note) => (
                <p key={note}>{note}</p>
              ))}
            </details>
          ))}
        </section>
      )}
      {lessons.length > 0 && <LessonsSection lessons={lessons} say={say} onOpen={to.onActivity} onPrint={to.onPrint} />}
      <section>
        <h2>{say('grown-ups.play')}</h2>
        {children}
      </section>
      <OfflineSection packs={packs} languages={languages} language={language} say={say} />
      <DataSection save={save} say={say} />
      <section>
        <h2>{say('grown-ups.faults')}</h2>
        {faults.length === 0 && <p>{say('grown-ups.faults-none')}</p>}
        <ul data-faults>
          {faults.map(({ kind, what }, index) => (
            <li key={index}>
              <bdi>{say(faultLine[kind], { what })}</bdi>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{say('grown-ups.about')}</h2>
        <p>{say('grown-ups.about-text')}</p>
        <p>{say('grown-ups.voices')}</p>
      </section>
    </div>
  );
}

/** The grown-ups' page, fetched when it is opened and joined with the services. */
import { useEffect, useState } from 'preact/hooks';
import type { GrownUps } from '../grownups/grown-ups.tsx';
import type { Lesson } from '../grownups/lessons-section.tsx';
import type { Paper } from '../core/activity.ts';
import { PrintSheets } from '../ui/activity/print.tsx';
import { languageOf, offered } from '../../locales/languages.ts';
import { activities, stories, type ActivityRow } from '../../scenes/index.ts';
import type { ScreenProps } from './screen.ts';
import { useProgress, useServices } from './services.ts';
import { WaysSettings } from './ways-settings.tsx';

export function GrownUpsScreen({ go, onPlace, onLanguageChange }: ScreenProps) {
  const [Page, setPage] = useState<typeof GrownUps | null>(null);
  const { text, save, packs, faults } = useServices();
  useProgress();
  const { language } = text;
  const readable = stories.filter((row) => row.languages.includes(language));
  const playable = activities.filter((row) => row.languages.includes(language));
  const [printed, setPrinted] = useState<{ id: ActivityRow['id']; paper: Paper } | null>(null);

  useEffect(() => {
    void Promise.all([
      import('../grownups/grown-ups.tsx'),
      ...[...readable, ...playable].map((row) => text.load(row.id)),
    ]).then(([module]) => {
      setPage(() => module.GrownUps);
      onPlace({ state: 'ready' });
    });
  }, [language]);

  const talk = readable.map((row) => ({
    title: text.find(row.id, 'title'),
    questions: [1, 2, 3]
      .map((number) => ({
        ask: text.find(row.id, `grownups.${number}.ask`),
        listen: text.find(row.id, `grownups.${number}.listen`),
      }))
      .filter(({ ask }) => ask),
    notes: ['told', 'rests'].map((note) => text.find(row.id, `grownups.${note}`)).filter(Boolean),
  }));
  const lessons = playable.map(({ id }): Lesson => {
    const find = (key: string) => text.find(id, key);
    return {
      id,
      title: find('title'),
      can: ['can.1', 'can.2', 'can.3', 'can.4'].map(find).filter(Boolean),
      ten: find('educators.ten'),
      thirty: find('educators.thirty'),
      pair: find('talk.class'),
      home: find('talk.home'),
      care: find('educators.care'),
      vignette: {
        situation: find('vignette.situation'),
        ways: ['vignette.a', 'vignette.b', 'vignette.c'].map(find),
        note: find('vignette.note'),
      },
    };
  });
  const print = async (id: string) => {
    const row = playable.find((each) => each.id === id);
    const paper = (await row?.load())?.paper;
    if (row && paper) setPrinted({ id: row.id, paper });
  };

  return (
    Page && (
      <Page
        say={(key, values) => text.say('ui', key, values)}
        languages={offered.map(languageOf)}
        language={language}
        save={save}
        packs={packs}
        faults={faults}
        talk={talk}
        lessons={lessons}
        onHome={() => go({ screen: 'home' })}
        onActivity={(id) => go({ screen: 'activity', id })}
        onPrint={(id) => void print(id).catch((error) => faults.push({ kind: 'script', what: String(error) }))}
      >
        <WaysSettings onLanguage={onLanguageChange} />
        {printed && (
          <PrintSheets
            paper={printed.paper}
            words={(key, values) => text.find(printed.id, key, values)}
            page={(key, values) => text.find('ui', key, values)}
            onDone={() => setPrinted(null)}
          />
        )}
      </Page>
    )
  );
}

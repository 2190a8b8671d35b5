/** The grown-ups' page, fetched when it is opened and joined with the services. */
import { useEffect, useState } from 'preact/hooks';
import type { GrownUps } from '../grownups/grown-ups.tsx';
import { languageOf, offered } from '../../locales/languages.ts';
import { stories } from '../../scenes/index.ts';
import type { ScreenProps } from './screen.ts';
import { useProgress, useServices } from './services.ts';
import { WaysSettings } from './ways-settings.tsx';

export function GrownUpsScreen({ go, onPlace, onLanguageChange }: ScreenProps) {
  const [Page, setPage] = useState<typeof GrownUps | null>(null);
  const { text, save, packs, faults } = useServices();
  useProgress();
  const { language } = text;
  const readable = stories.filter((row) => row.languages.includes(language));

  useEffect(() => {
    void Promise.all([import('../grownups/grown-ups.tsx'), ...readable.map((row) => text.load(row.id))]).then(
      ([module]) => {
        setPage(() => module.GrownUps);
        onPlace({ state: 'ready' });
      },
    );
  }, [language]);

  const talk = readable.map((row) => ({
    title: text.find(row.id, 'title'),
    questions: [1, 2, 3]
      .map((number) => ({
        ask: text.find(row.id, `grownups.${number}.ask`),
        listen: text.find(row.id, `grownups.${number}.listen`),
      }))
      .filter(({ ask }) => ask),
  }));

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
        onHome={() => go({ screen: 'home' })}
      >
        <WaysSettings onLanguage={onLanguageChange} />
      </Page>
    )
  );
}

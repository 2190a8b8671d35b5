/** What is kept on this device, whether keeping works, and ways to take it along, bring it in or forget it. */
import { useEffect, useState } from 'preact/hooks';
import type { Keys } from '../../locales/keys.ts';
import type { Save, Saving } from '../services/save.ts';
import { Dialog } from '../ui/dialog.tsx';
import { PlainButton } from './plain-button.tsx';
import { joined, readProgressFile, saveFile } from './progress-file.ts';

type Say = (key: Keys<'ui'>) => string;

const savingLine: Record<Saving, Keys<'ui'>> = {
  good: 'grown-ups.data-good',
  damaged: 'grown-ups.data-damaged',
  memory: 'grown-ups.data-memory',
  full: 'grown-ups.data-full',
  newer: 'grown-ups.data-newer',
};

const fileLine = {
  progress: 'grown-ups.open-done',
  not: 'grown-ups.open-not',
  newer: 'grown-ups.open-newer',
  large: 'grown-ups.open-large',
} as const satisfies Record<string, Keys<'ui'>>;

export function DataSection({ save, say }: { save: Save; say: Say }) {
  const [told, setTold] = useState<Keys<'ui'> | null>(null);
  const [asking, setAsking] = useState(false);
  const [damaged, setDamaged] = useState<unknown>(undefined);
  useEffect(() => void save.damaged().then(setDamaged), [save]);

  const bringIn = async (file: File | undefined) => {
    if (!file) return;
    const read = readProgressFile(await file.text());
    if (read.is === 'progress') await save.change((here) => joined(here, read.progress));
    setTold(fileLine[read.is]);
  };

  return (
    <section>
      <h2>{say('grown-ups.data')}</h2>
      <p>{say('grown-ups.data-kept')}</p>
      <p data-saving={save.saving}>{say(savingLine[save.saving])}</p>
      <div class="plain-buttons">
        <PlainButton action="export" onPress={() => saveFile('play-with-sango.sango.json', save.progress)}>
          {say('grown-ups.save-file')}
        </PlainButton>
        <label class="plain-button">
          {say('grown-ups.open-file')}
          <input
            type="file"
            accept=".json,application/json"
            data-action="import"
            onChange={(event) => {
              const input = event.currentTarget;
              void bringIn(input.files?.[0]).then(() => (input.value = ''));
            }}
          />
        </label>
        {damaged !== undefined && (
          <PlainButton action="export-damaged" onPress={() => saveFile('damaged.sango.json', damaged)}>
            {say('grown-ups.save-damaged')}
          </PlainButton>
        )}
        <PlainButton action="forget" onPress={() => setAsking(true)}>
          {say('grown-ups.forget')}
        </PlainButton>
      </div>
      <p role="status" data-told={told ?? undefined}>
        {told && say(told)}
      </p>
      {asking && (
        <Dialog
          title={say('grown-ups.forget')}
          closeLabel={say('grown-ups.forget-no')}
          onClose={() => setAsking(false)}
        >
          <p>{say('grown-ups.forget-sure')}</p>
          <div class="plain-buttons">
            <PlainButton
              action="forget-yes"
              onPress={() => {
                setAsking(false);
                void save.forget();
              }}
            >
              {say('grown-ups.forget-yes')}
            </PlainButton>
            <PlainButton action="forget-no" main onPress={() => setAsking(false)}>
              {say('grown-ups.forget-no')}
            </PlainButton>
          </div>
        </Dialog>
      )}
    </section>
  );
}

/** Keeps a whole language on this device, with its size before and its progress while it comes. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Keys } from '../../locales/keys.ts';
import type { Tag } from '../../locales/languages.ts';
import type { Packs } from '../services/packs.ts';
import { PlainButton } from './plain-button.tsx';

type Say = (key: Keys<'ui'>, values?: Record<string, string>) => string;

interface Props {
  packs: Packs;
  languages: readonly { tag: Tag; name: string }[];
  /** Numbers are written as this language writes them. */
  language: Tag;
  say: Say;
}

export function OfflineSection({ packs, languages, language, say }: Props) {
  const [fresh, setFresh] = useState(false);
  useEffect(() => void packs.freshVersionWaiting().then(setFresh), [packs]);
  return (
    <section>
      <h2>{say('grown-ups.offline')}</h2>
      {packs.possible ? (
        languages.map((each) => <LanguageRow key={each.tag} packs={packs} each={each} language={language} say={say} />)
      ) : (
        <p>{say('grown-ups.offline-cannot')}</p>
      )}
      {fresh && (
        <p>
          {say('grown-ups.update')}{' '}
          <PlainButton action="update" onPress={() => void packs.applyUpdate()}>
            {say('grown-ups.update-now')}
          </PlainButton>
        </p>
      )}
    </section>
  );
}

/** Keeps a name of the other reading direction together within the sentence. */
const isolated = (name: string) => `\u2068${name}\u2069`;

type Doing = 'nothing' | 'fetching' | 'paused' | 'failed';

interface RowProps {
  packs: Packs;
  each: { tag: Tag; name: string };
  language: Tag;
  say: Say;
}

function LanguageRow({ packs, each, language, say }: RowProps) {
  const [kept, setKept] = useState<{ bytes: number; kept: number; complete: boolean } | null>(null);
  const [doing, setDoing] = useState<Doing>('nothing');
  const stop = useRef<AbortController | null>(null);
  const look = () => packs.ready(each.tag).then(setKept);
  useEffect(() => {
    void look();
    return () => stop.current?.abort();
  }, []);

  const size = (bytes: number) =>
    new Intl.NumberFormat(language, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(bytes / 1e6);

  const fetchAll = async () => {
    stop.current = new AbortController();
    setDoing('fetching');
    void packs.persist();
    const outcome = await packs.keep(
      each.tag,
      ({ bytes, kept: done }) => setKept({ bytes, kept: done, complete: false }),
      stop.current.signal,
    );
    await look();
    setDoing(outcome === 'kept' ? 'nothing' : outcome === 'paused' ? 'paused' : 'failed');
  };

  if (!kept) return null;
  return (
    <div data-language={each.tag} data-kept={kept.complete ? 'all' : kept.kept > 0 ? 'some' : 'none'}>
      <p>{say('grown-ups.offline-size', { language: isolated(each.name), size: size(kept.bytes) })}</p>
      {kept.complete && <p>{say('grown-ups.offline-ready')}</p>}
      {!kept.complete && kept.kept > 0 && (
        <>
          <progress value={kept.kept} max={kept.bytes} aria-label={each.name} />
          <p>{say('grown-ups.offline-progress', { done: size(kept.kept), all: size(kept.bytes) })}</p>
        </>
      )}
      {doing === 'failed' && <p role="status">{say('grown-ups.offline-failed')}</p>}
      <div class="plain-buttons">
        {!kept.complete && doing !== 'fetching' && (
          <PlainButton action="keep" main onPress={() => void fetchAll()}>
            {say(kept.kept > 0 ? 'grown-ups.offline-go-on' : 'grown-ups.offline-keep')}
          </PlainButton>
        )}
        {doing === 'fetching' && (
          <PlainButton action="pause-keeping" onPress={() => stop.current?.abort()}>
            {say('grown-ups.offline-stop')}
          </PlainButton>
        )}
        {kept.kept > 0 && doing !== 'fetching' && (
          <PlainButton action="remove" onPress={() => void packs.remove(each.tag).then(look)}>
            {say('grown-ups.offline-remove')}
          </PlainButton>
        )}
      </div>
    </div>
  );
}

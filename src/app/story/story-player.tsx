/** One story, read page by page. The child turns every page; nothing leads on by itself. */
import './story.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { pageOf, picks, progress } from '../../core/reader.ts';
import { leadingAnswer, offersTogether, pageScript, promptOf } from '../../core/script.ts';
import { choicesOf, type Card, type Page } from '../../core/story.ts';
import { ChoiceCards } from '../../ui/choice-cards.tsx';
import { RoundButton } from '../../ui/round-button.tsx';
import { Words } from '../../ui/words.tsx';
import type { StoryRow, StoryScene } from '../../../scenes/index.ts';
import type { Effect } from '../../services/sounds.ts';
import { useShownText } from '../shown-text.ts';
import { useServices, useSettings } from '../services.ts';
import { Afterwards } from './afterwards.tsx';
import { Caption } from './caption.tsx';
import { PictureStage, type Turn } from './picture-stage.tsx';
import { useAhead } from './use-ahead.ts';
import { useIdle } from './use-idle.ts';
import { useNarration, type Said } from './use-narration.ts';
import { useReading } from './use-reading.ts';

interface Props {
  row: StoryRow;
  scene: StoryScene;
  page?: string;
  /** Tells the app where we are, for `<main>` and the address. */
  onPlace: (place: { page: string; state: 'loading' | 'ready' | 'finished' }) => void;
  onHome: () => void;
  onHelp: () => void;
  onWays: () => void;
}

/** A press right after a page turn belongs to the page before. */
const SETTLE_MS = 400;

const IN_UI = (key: string): Said => ({ scene: 'ui', key });

export function StoryPlayer({ row, scene, page: first, onPlace, onHome, onHelp, onWays }: Props) {
  const services = useServices();
  const settings = useSettings();
  const shown = useShownText();
  const { story } = scene;
  const { reading, take, restart } = useReading(story, first);
  const [turn, setTurn] = useState<Turn>('none');
  const [ready, setReady] = useState<string | null>(null);
  const [live, setLive] = useState(false);
  const [after, setAfter] = useState(false);
  const [touched, setTouched] = useState<readonly Card[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const turnedAt = useRef(-SETTLE_MS);
  const narration = useNarration((what) => services.faults.push({ kind: 'voice', what }));

  const page = pageOf(story, reading);
  const visit = `${reading.page} ${reading.trail.length} ${reading.choices.length}`;
  const isReady = ready === reading.page;
  const words = (key: string) => shown(services.text.find(row.id, key));
  const here = (key: string): Said => ({ scene: row.id, key });
  const { at, of } = progress(story, reading);

  const readPage = async () => {
    const script = pageScript(story, reading).map(({ key }) => here(key));
    const together = offersTogether(story, reading) ? [IN_UI('sango.together')] : [];
    await narration.say([...together, ...script]);
    setLive(true);
  };

  useEffect(() => {
    const state = page.kind === 'end' ? 'finished' : 'ready';
    onPlace({ page: reading.page, state: isReady ? state : 'loading' });
    if (isReady) services.sounds.place(page.place ?? story.place ?? null);
  }, [reading.page, isReady]);

  useEffect(() => {
    setLive(!settings.readAloud || !settings.voice || settings.scanning !== 'off' || picks(reading, reading.page) > 0);
    setTouched([]);
    if (turn !== 'none') heading.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
    services.sounds.page(row.id, reading.page);
    if (settings.readAloud) void readPage();
  }, [visit]);

  useEffect(() => {
    services.sounds.music(row.id);
    return () => {
      services.sounds.stop();
      services.sounds.music(null);
      services.sounds.place(null);
    };
  }, []);

  useAhead(scene, reading.page, settings.effects);

  useIdle(visit, settings.readAloud && !narration.line, () => {
    void narration.say(promptOf(page).map(({ key }) => here(key)));
  });

  const go = (direction: Turn, act: () => void, effect: Effect = 'page') => {
    if (performance.now() - turnedAt.current < SETTLE_MS) return;
    turnedAt.current = performance.now();
    narration.stop();
    services.sounds.play(effect);
    setTurn(direction);
    act();
  };
  const next = () =>
    page.kind === 'end' ? go('forward', () => setAfter(true), 'ending') : go('forward', () => take({ do: 'next' }));
  const back = () => go('backward', () => take({ do: 'back' }));
  const listen = () => {
    if (narration.line) {
      narration.stop();
      setLive(true);
    } else void readPage();
  };

  const touchCard = (id: string) => {
    services.sounds.play('choose');
    if (page.kind === 'decision') go('forward', () => take({ do: 'choose', answer: id }));
    if (page.kind !== 'feelings' && page.kind !== 'think') return;
    const card = page.cards.find((each) => each.id === id);
    if (!card) return;
    setTouched((before) => [...before, card]);
    void narration.say([here(card.label), here(page.reply.key)]);
  };

  if (after && page.kind === 'end') {
    return (
      <Afterwards
        page={page}
        cards={scene.cards}
        pageId={reading.page}
        words={words}
        say={(keys) => void narration.say(keys.map(here))}
        onAgain={() => {
          setAfter(false);
          restart();
        }}
        onBack={() => setAfter(false)}
        onShelf={onHome}
        onHelp={onHelp}
        onWays={onWays}
      />
    );
  }

  const cards = choicesOf(page).map(({ id, label }) => ({
    id,
    label: words(label),
    image: scene.cards[`${reading.page}-${id}`],
    taken: picks(reading, reading.page, id) > 0,
  }));
  const say = services.text.say;
  const speakingCard = choicesOf(page).find(({ label }) => label === narration.line?.key);
  const leading =
    offersTogether(story, reading) && narration.line?.scene === 'ui' ? leadingAnswer(story, reading) : null;

  return (
    <div class="story">
      <h1 ref={heading} class="unseen" tabIndex={-1}>
        {say('ui', 'story.page', { at, of })}: {shown(services.text.find(row.id, story.title))}
      </h1>
      <span class="unseen" role="img" aria-label={words(page.alt)} />
      <RoundButton
        className="story-listen"
        action={narration.line ? 'pause' : 'listen'}
        icon={narration.line ? 'stop' : narration.silent ? 'silent' : 'listen'}
        label={say('ui', narration.line ? 'story.stop' : 'story.listen')}
        onPress={listen}
      />
      <section class="story-text">
        {page.lines.map(({ key }) => (
          <Words
            key={`${reading.page} ${key}`}
            text={words(key)}
            speaking={narration.line?.key === key ? narration.word : -1}
            onWord={(index) => index >= 0 && narration.sayWord(here(key), index)}
          />
        ))}
      </section>
      {cards.length > 0 && (
        <div class="story-choices">
          <ChoiceCards
            key={reading.page}
            name={say('ui', choicesName(page))}
            cards={cards.map((card) =>
              card.taken && page.kind === 'decision'
                ? { ...card, name: say('ui', 'story.chosen', { label: card.label }) }
                : { ...card, taken: false },
            )}
            reading={leading ?? speakingCard?.id ?? null}
            waiting={page.kind === 'decision' && !live}
            onChoose={touchCard}
          />
        </div>
      )}
      <nav class="story-nav" aria-label={say('ui', 'story.turning')}>
        <RoundButton
          className="story-back"
          action="back"
          icon="back"
          label={say('ui', 'story.back')}
          disabled={reading.trail.length === 0}
          onPress={back}
        />
        {page.kind !== 'decision' && (
          <RoundButton
            className="story-next"
            action="next"
            icon={page.kind === 'end' ? 'check' : 'next'}
            label={say('ui', page.kind === 'end' ? 'story.finish' : 'story.next')}
            onPress={next}
            main
          />
        )}
        <RoundButton
          className="story-home"
          action="home"
          icon="home"
          label={say('ui', 'shelf.to-shelf')}
          onPress={onHome}
        />
        <RoundButton className="story-help" action="help" icon="help" label={say('ui', 'help.open')} onPress={onHelp} />
        <RoundButton
          className="story-settings"
          action="settings"
          icon="settings"
          label={say('ui', 'ways.title')}
          onPress={onWays}
        />
      </nav>
      {page.kind === 'decision' && (
        <RoundButton
          className="story-hint"
          action="hint"
          icon="hint"
          label={say('ui', 'story.hint')}
          onPress={() => {
            setLive(true);
            void narration.say([here(page.hint.key)]);
          }}
        />
      )}
      <div class="story-picture">
        <PictureStage
          name={reading.page}
          picture={scene.pictures[reading.page]}
          hidden={hiddenPieces(page, touched)}
          touches={touched.flatMap(({ cue }) => cue ?? [])}
          alt={words(page.alt)}
          turn={turn}
          cues={page.cues ?? []}
          speaker={page.lines.find(({ key }) => key === narration.line?.key)?.by ?? null}
          still={settings.stillPictures}
          onReady={() => setReady(reading.page)}
          onMissing={(what) => {
            services.faults.push({ kind: 'picture', what });
            void narration.say([{ scene: `${row.id}/alt`, key: page.alt }]);
          }}
        >
          {page.sound && settings.captions && <Caption key={visit} text={words(page.sound)} />}
        </PictureStage>
      </div>
    </div>
  );
}

const choicesName = (page: Page) =>
  page.kind === 'feelings' ? 'story.feelings' : page.kind === 'think' ? 'story.ideas' : 'story.choices';

/** Pieces that are there only once their card was touched. */
const hiddenPieces = (page: Page, touched: readonly Card[]): string[] =>
  page.kind === 'feelings' || page.kind === 'think'
    ? page.cards.flatMap(({ id, reveals }) => (reveals && !touched.some((card) => card.id === id) ? [reveals] : []))
    : [];

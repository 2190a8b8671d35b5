/** The books or the activities, made from the table of contents. */
import './shelf.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../ui/icons.tsx';
import { RoundButton } from '../../ui/round-button.tsx';
import { useSteadyPress } from '../../ui/steady-press.ts';
import { doneLevels, placeToGoOn } from '../../core/progress/change.ts';
import { soleStory } from '../../core/progress/record.ts';
import { begunActivity } from '../begun.ts';
import { activities, stories, type ActivityRow, type StoryRow } from '../../../scenes/index.ts';
import { useProgress, useServices } from '../services.ts';
import { sangoPictures } from '../sango-pictures.ts';
import { useShownText } from '../shown-text.ts';
import type { ScreenProps } from '../screen.ts';
import { shelfPictures } from './shelf-pictures.ts';

type Kind = 'storybook' | 'workbook' | 'class';

/** How a book or an activity stands with this child: said by a picture mark and by words, never by a score. */
type Standing = 'new' | 'begun' | 'finished';

export function Shelf({ kind, go, onPlace, onHelp, onWays }: ScreenProps & { kind: Kind }) {
  const { text, voice } = useServices();
  const progress = useProgress();
  const shown = useShownText();
  const heading = useRef<HTMLHeadingElement>(null);
  const rows = useReadableRows(kind);

  useEffect(() => {
    if (!rows) return;
    onPlace({ state: 'ready' });
    heading.current?.focus({ preventScroll: true });
  }, [rows]);

  const title = shown(text.say('ui', kind === 'workbook' ? 'shelf.workbook' : 'shelf.storybook'));
  const hasOthers = rows && rows.length < all(kind).length;
  return (
    <div class={`shelf shelf-${kind === 'workbook' ? 'desk' : 'books'}`}>
      <img class="shelf-back" src={kind === 'workbook' ? shelfPictures.desk : shelfPictures.books} alt="" />
      <header class="shelf-head">
        <RoundButton
          action="home"
          icon="home"
          label={text.say('ui', 'shelf.home')}
          onPress={() => go({ screen: 'home' })}
        />
        <RoundButton action="help" icon="help" label={text.say('ui', 'help.open')} onPress={onHelp} />
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <RoundButton
          action="listen"
          icon="listen"
          label={text.say('ui', 'story.listen')}
          onPress={() => {
            const key = kind === 'workbook' ? 'shelf.workbook' : 'shelf.storybook';
            void voice.say([{ scene: 'ui', key }, ...(rows ?? []).map(({ id }) => ({ scene: id, key: 'title' }))]);
          }}
        />
        <RoundButton action="settings" icon="settings" label={text.say('ui', 'ways.title')} onPress={onWays} />
      </header>
      <ul class="shelf-rows">
        {(rows ?? []).map((row) => {
          const isStory = stories.includes(row as StoryRow);
          const done = doneLevels(progress, row.id).length;
          const standing: Standing = isStory
            ? placeToGoOn(progress, row.id)
              ? 'begun'
              : soleStory(progress, row.id).ended
                ? 'finished'
                : 'new'
            : done === 3
              ? 'finished'
              : done || begunActivity(progress, row.id)
                ? 'begun'
                : 'new';
          return (
            <li key={row.id}>
              {isStory && <img class="shelf-plank" src={shelfPictures.plank} alt="" />}
              <Cover
                cover={row.cover}
                title={shown(text.find(row.id, 'title'))}
                standing={standing}
                words={[
                  text.say('ui', `shelf.${standing}`),
                  ...(isStory ? [] : [text.say('ui', 'shelf.levels', { done, all: 3 })]),
                ].join(', ')}
                steps={isStory ? null : done}
                scene={row.id}
                onOpen={() => go(isStory ? { screen: 'story', id: row.id } : { screen: 'activity', id: row.id })}
              />
            </li>
          );
        })}
      </ul>
      <img class="shelf-sango" src={kind === 'workbook' ? sangoPictures.think : sangoPictures.wave} alt="" />
      {hasOthers && <p class="shelf-note">{shown(text.say('ui', 'sango.not-yet'))}</p>}
    </div>
  );
}

const all = (kind: Kind): readonly (StoryRow | ActivityRow)[] =>
  kind === 'storybook' ? stories : kind === 'workbook' ? activities : [...stories, ...activities];

/** The rows that speak the child's language, once their titles are there. */
function useReadableRows(kind: Kind): readonly (StoryRow | ActivityRow)[] | null {
  const { text } = useServices();
  const [rows, setRows] = useState<readonly (StoryRow | ActivityRow)[] | null>(null);
  const { language } = text;
  useEffect(() => {
    const readable = all(kind).filter((row) => row.languages.includes(language));
    void Promise.all(readable.map((row) => text.load(row.id))).then((loaded) => {
      setRows(readable.filter((_row, index) => loaded[index]));
    });
  }, [kind, language]);
  return rows;
}

interface CoverProps {
  cover: string;
  title: string;
  standing: Standing;
  words: string;
  /** Levels done, for the stepping stones of an activity. */
  steps: number | null;
  scene: string;
  onOpen: () => void;
}

function Cover({ cover, title, standing, words, steps, scene, onOpen }: CoverProps) {
  const press = useSteadyPress(onOpen);
  return (
    <button
      type="button"
      class={steps === null ? 'cover' : 'cover cover-task'}
      data-scene={scene}
      data-standing={standing}
      onClick={press}
    >
      <span class="cover-picture">
        <img src={cover} alt="" draggable={false} />
        {steps === null && <img class="cover-book" src={shelfPictures.book} alt="" draggable={false} />}
      </span>
      <span class="cover-title">{title}</span>
      <span class="unseen">, {words}</span>
      {steps !== null && (
        <span class="cover-steps" aria-hidden="true">
          {[1, 2, 3].map((step) => (
            <span key={step} class={step <= steps ? 'cover-step cover-step-done' : 'cover-step'} />
          ))}
        </span>
      )}
      {standing === 'begun' && <span class="cover-ribbon" aria-hidden="true" />}
      {standing === 'finished' && (
        <span class="cover-mark" aria-hidden="true">
          <Icon name="check" />
        </span>
      )}
    </button>
  );
}

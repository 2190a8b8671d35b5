/** The books or the activities, made from the table of contents. */
import './shelf.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { RoundButton } from '../../ui/round-button.tsx';
import { doneLevels, placeToGoOn } from '../../core/progress/change.ts';
import { soleStory, type Progress } from '../../core/progress/record.ts';
import { begunActivity } from '../begun.ts';
import { activities, stories, type ActivityRow, type StoryRow } from '../../../scenes/index.ts';
import { useProgress, useServices } from '../services.ts';
import { sangoPictures } from '../sango-pictures.ts';
import { useShownText } from '../shown-text.ts';
import type { ScreenProps } from '../screen.ts';
import { Cover, type Standing } from './cover.tsx';
import { shelfPictures } from './shelf-pictures.ts';

/** So few fit in one row, four in two, and can be larger. */
const FEW = 3;
const sizeOf = (count: number) => (count <= FEW ? 'shelf-few' : count === 4 ? 'shelf-four' : '');

type Kind = 'storybook' | 'workbook' | 'class';

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

  const title = `shelf.${kind}` as const;
  const hasOthers = rows && rows.length < all(kind).length;
  return (
    <div class={`shelf shelf-${kind === 'workbook' ? 'desk' : 'books'} ${kind === 'class' ? 'shelf-class' : ''}`}>
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
          {shown(text.say('ui', title))}
        </h1>
        <RoundButton
          action="listen"
          icon="listen"
          label={text.say('ui', 'story.listen')}
          onPress={() => {
            const titles = (rows ?? []).map(({ id }) => ({ scene: id, key: 'title' }));
            const others = hasOthers ? [{ scene: 'ui', key: 'sango.some-not-yet' }] : [];
            void voice.say([{ scene: 'ui', key: title }, ...titles, ...others]);
          }}
        />
        <RoundButton action="settings" icon="settings" label={text.say('ui', 'ways.title')} onPress={onWays} />
      </header>
      <ul class={`shelf-rows ${sizeOf(rows?.length ?? 0)}`}>
        {(rows ?? []).map((row) => {
          const isStory = stories.includes(row as StoryRow);
          const done = doneLevels(progress, row.id).length;
          const standing = isStory ? storyStanding(progress, row.id) : activityStanding(progress, row.id);
          return (
            <li key={row.id} class={isStory ? undefined : 'shelf-task'}>
              {isStory && <img class="shelf-plank" src={shelfPictures.plank} alt="" />}
              <Cover
                cover={row.cover}
                title={shown(text.find(row.id, 'title'))}
                standing={standing}
                words={[
                  text.say('ui', standing === 'finished' && !isStory ? 'shelf.solved' : `shelf.${standing}`),
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
      {hasOthers && <p class="shelf-note">{shown(text.say('ui', 'sango.some-not-yet'))}</p>}
      {kind === 'class' && <p class="shelf-note">{shown(text.say('ui', 'shelf.class-note'))}</p>}
    </div>
  );
}

const all = (kind: Kind): readonly (StoryRow | ActivityRow)[] =>
  kind === 'storybook' ? stories : kind === 'workbook' ? activities : [...stories, ...activities];

function storyStanding(progress: Progress, id: string): Standing {
  if (placeToGoOn(progress, id)) return 'begun';
  return soleStory(progress, id).ended ? 'finished' : 'new';
}

function activityStanding(progress: Progress, id: string): Standing {
  const done = doneLevels(progress, id).length;
  if (done === 3) return 'finished';
  return done || begunActivity(progress, id) ? 'begun' : 'new';
}

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

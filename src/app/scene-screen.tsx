/** Fetches a scene with its player, words and voice; what cannot be had leads kindly back to the shelf. */
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { activities, stories, type ActivityRow, type StoryRow } from '../../scenes/index.ts';
import { readRoute, writeRoute, type Route } from '../core/route.ts';
import { KindWayOn } from './kind-way-on.tsx';
import type { Place, ScreenProps } from './screen.ts';
import { useServices } from './services.ts';

type SceneRoute = Extract<Route, { screen: 'story' | 'activity' }>;

/** What a scene's player needs from the app around it. */
interface Around extends ScreenProps {
  route: SceneRoute;
  onHome: () => void;
}

/** Shows a scene that has come. */
type Show = (around: Around) => VNode;

type Way = { show: Show } | 'other-language' | 'unreachable' | null;

export function SceneScreen({ route, ...screen }: ScreenProps & { route: SceneRoute }) {
  const { text, voice, packs, faults } = useServices();
  const [way, setWay] = useState<Way>(null);
  const { language } = text;
  const rows: readonly (StoryRow | ActivityRow)[] = route.screen === 'story' ? stories : activities;
  const row = rows.find(({ id }) => id === route.id);
  const onHome = () => screen.go({ screen: route.screen === 'story' ? 'storybook' : 'workbook' });

  useEffect(() => {
    let current = true;
    screen.onPlace({ state: 'loading' });
    void open().then((found) => current && setWay(found));
    return () => {
      current = false;
    };
  }, [row, language]);

  async function open(): Promise<Way> {
    if (!row) return 'unreachable';
    if (!row.languages.includes(language)) return 'other-language';
    try {
      const [words, show] = await Promise.all([text.load(row.id), isStory(row) ? storyOf(row) : activityOf(row)]);
      if (!words) return 'unreachable';
      void voice.prepare(row.id);
      void packs.visited(row.id, language);
      return { show };
    } catch (error) {
      faults.push({ kind: 'script', what: String(error) });
      return 'unreachable';
    }
  }

  if (way === null) return null;
  if (way === 'other-language') return <KindWayOn line="sango.not-yet" onPlace={screen.onPlace} onHome={onHome} />;
  if (way === 'unreachable') return <KindWayOn line="sango.offline" onPlace={screen.onPlace} onHome={onHome} />;
  return way.show({ ...screen, route, onHome });
}

const isStory = (row: StoryRow | ActivityRow): row is StoryRow => stories.includes(row as StoryRow);

async function storyOf(row: StoryRow): Promise<Show> {
  const [{ StoryPlayer }, scene] = await Promise.all([import('./story/story-player.tsx'), row.load()]);
  return function ShownStory({ route, onPlace, onHome, onHelp, onWays }) {
    const page = route.screen === 'story' ? route.page : undefined;
    const follow = (place: Place) => {
      onPlace(place);
      // The address follows the page without a step in the history: going back leads to the shelf. An address that
      // has just been changed to lead elsewhere stays: its event is still to come.
      const asked = readRoute(location.hash);
      if (place.page && asked.screen === 'story' && asked.id === row.id)
        history.replaceState(history.state, '', writeRoute({ screen: 'story', id: row.id, page: place.page }));
    };
    const player = { row, scene, page, onPlace: follow, onHome, onHelp, onWays };
    return <StoryPlayer key={page} {...player} />;
  };
}

async function activityOf(row: ActivityRow): Promise<Show> {
  const [{ ActivityScreen }, activity] = await Promise.all([import('./activity/activity-screen.tsx'), row.load()]);
  return function ShownActivity({ route, ...around }) {
    const level = route.screen === 'activity' ? route.level : undefined;
    return <ActivityScreen row={row} activity={activity} level={level} {...around} />;
  };
}

/** One screen at a time, by the address. `<main>` says where we are; tests and packages rely on it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { activities, stories } from '../../scenes/index.ts';
import { readRoute, writeRoute, type Route } from '../core/route.ts';
import { HelpDialog } from './help-dialog.tsx';
import { Home } from './home/home.tsx';
import { LanguageDialog } from './language-dialog.tsx';
import { SceneScreen } from './scene-screen.tsx';
import { Scanning } from './scanning.ts';
import { ServicesContext, type Services } from './services.ts';
import { memorySave } from '../services/save.ts';
import { Shelf } from './shelf/shelf.tsx';
import { GrownUpsScreen } from './grown-ups-screen.tsx';
import { WaysDialog } from './ways-dialog.tsx';
import type { Place, ScreenProps } from './screen.ts';

type OpenDialog = 'ways' | 'help' | 'languages' | null;

export function App({ services }: { services: Services }) {
  const [route, setRoute] = useState<Route>(() => knownRoute(location.hash));
  const [place, setPlace] = useState<Place>({ state: 'loading' });
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const [, setLanguage] = useState(services.text.language);
  const main = useRef<HTMLElement>(null);

  useEffect(() => {
    const follow = () => {
      setPlace({ state: 'loading' });
      setRoute(knownRoute(location.hash));
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  const settled = place.state !== 'loading';
  useEffect(() => {
    if (settled) void services.packs.start();
  }, [settled]);

  const key = route.screen + ('id' in route ? ` ${route.id}` : '');
  useEffect(() => {
    setDialog(null);
    main.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [key]);

  const go = (to: Route) => {
    location.hash = writeRoute(to);
  };

  const props: ScreenProps = {
    go,
    onPlace: setPlace,
    onWays: () => setDialog('ways'),
    onHelp: () => setDialog('help'),
    onLanguages: () => setDialog('languages'),
    onLanguageChange: () => setLanguage(services.text.language),
  };
  const inClass = useClassMode(route);
  const shownServices = inClass ? { ...services, save: forgetfulSave } : services;
  const closing = { onClose: () => setDialog(null), onLanguage: props.onLanguageChange };

  return (
    <ServicesContext.Provider value={shownServices}>
      <Scanning />
      <main
        ref={main}
        tabIndex={-1}
        data-screen={route.screen}
        data-scene={'id' in route ? route.id : undefined}
        data-page={place.page}
        data-level={place.level}
        data-state={place.state}
      >
        <Screen key={key} route={route} {...props} />
      </main>
      {dialog === 'ways' && <WaysDialog {...closing} />}
      {dialog === 'help' && <HelpDialog {...closing} />}
      {dialog === 'languages' && <LanguageDialog {...closing} />}
    </ServicesContext.Provider>
  );
}

/** A class keeps nothing: neither what it chose nor what it finished. */
const forgetfulSave = memorySave();

/** Kept with the step in the history, so that a reload stays in class. */
type ClassMark = { inClass: boolean } | null;

/** From the class's own shelf on, until another part of the game is opened. */
function useClassMode(route: Route): boolean {
  const [inClass, setInClass] = useState(route.screen === 'class' || Boolean((history.state as ClassMark)?.inClass));
  useEffect(() => {
    if (route.screen !== 'story' && route.screen !== 'activity') setInClass(route.screen === 'class');
  }, [route.screen]);
  useEffect(() => history.replaceState({ inClass } satisfies ClassMark, ''), [inClass, route]);
  return inClass;
}

/** An address of a scene there is not leads home, as any other unknown one. */
function knownRoute(hash: string): Route {
  const route = readRoute(hash);
  const rows: readonly { id: string }[] = route.screen === 'story' ? stories : activities;
  return 'id' in route && !rows.some((row) => row.id === route.id) ? { screen: 'home', lost: true } : route;
}

function Screen({ route, ...props }: ScreenProps & { route: Route }) {
  switch (route.screen) {
    case 'home':
      return <Home lost={route.lost ?? false} {...props} />;
    case 'storybook':
    case 'workbook':
    case 'class':
      return <Shelf kind={route.screen} {...props} />;
    case 'grown-ups':
      return <GrownUpsScreen {...props} />;
    case 'story':
    case 'activity':
      return <SceneScreen route={route} {...props} />;
  }
}

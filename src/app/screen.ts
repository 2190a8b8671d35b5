import type { Route } from '../core/route.ts';

/** Where the child is, as `<main>` tells it. */
export interface Place {
  state: 'loading' | 'ready' | 'finished';
  page?: string;
  level?: number;
}

/** What every screen may do to the app around it. */
export interface ScreenProps {
  go: (to: Route) => void;
  onPlace: (place: Place) => void;
  onWays: () => void;
  onHelp: () => void;
  onLanguages: () => void;
  /** The words are in another language now: everything shows anew. */
  onLanguageChange: () => void;
}

/** The addresses of the game: `#/…`. Schools link to them, so they never change. */

export type Route =
  | { screen: 'home'; lost?: boolean }
  | { screen: 'storybook' | 'workbook' | 'grown-ups' | 'class' }
  | { screen: 'story'; id: string; page?: string }
  | { screen: 'activity'; id: string; level?: 1 | 2 | 3 };

export function readRoute(hash: string): Route {
  const [screen = '', id = '', detail = '', ...rest] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(plainly);
  const lost: Route = { screen: 'home', lost: true };
  if (rest.length) return lost;
  if (!screen) return { screen: 'home' };
  if (screen === 'storybook' || screen === 'workbook' || screen === 'grown-ups' || screen === 'class') {
    return id ? lost : { screen };
  }
  if (screen === 'story' && id) return detail ? { screen, id, page: detail } : { screen, id };
  if (screen === 'activity' && id) {
    if (!detail) return { screen, id };
    const level = [1, 2, 3].find((each) => String(each) === detail) as 1 | 2 | 3 | undefined;
    return level ? { screen, id, level } : lost;
  }
  return lost;
}

export function writeRoute(route: Route): string {
  if (route.screen === 'home') return '#/';
  if (route.screen === 'story') return '#/' + ['story', route.id, ...(route.page ? [route.page] : [])].join('/');
  if (route.screen === 'activity')
    return '#/' + ['activity', route.id, ...(route.level ? [route.level] : [])].join('/');
  return '#/' + route.screen;
}

/** A broken percent code in an address is a lost link, not an error. */
function plainly(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '?';
  }
}

/** Cards as paper boats in three rings: who needs this? */
import { handOrder, RINGS, type Card, type Level, type Ring } from '../level.ts';
import type { Last, PondMove, Stage, State } from '../state.ts';
import { calmPond } from './calm-pond.ts';

export const drop = (card: string, ring: Ring): PondMove => ({
  id: `drop:${card}:${ring}`,
  do: 'drop',
  thing: card,
  place: ring,
});

export const lift = (card: string): PondMove => ({ id: `lift:${card}`, do: 'lift', thing: card, place: 'hand' });

/** Cards in hand first, top of the pile first, then the boats in the pond. */
export function pileOf(level: Level, state: State): Card[] {
  const order = handOrder(level);
  const isInHand = (card: Card) => state.at[card.id] === 'hand';
  return [...order.filter(isInHand), ...order.filter((card) => !isInHand(card))];
}

/** The key of the reason why two cards of a ring tell too much together; null when they do not. */
export function snapOf(level: Level, state: State, card: string, ring: Ring): { key: string; partner: string } | null {
  for (const link of level.links) {
    const partner = link.cards.find((each) => each !== card);
    if (link.ring !== ring || !link.cards.includes(card) || !partner || state.at[partner] !== ring) continue;
    return { key: `level${level.number}.link.${link.cards.join('+')}`, partner };
  }
  return null;
}

export const isNeeded = (level: Level, card: string) =>
  level.shore.some((visitor) => visitor.needs && visitor.wants.includes(card));

function dropped(level: Level, state: State, move: PondMove): State {
  const card = level.cards.find(({ id }) => id === move.thing);
  const ring = RINGS.find((each) => each === move.place);
  if (!card || !ring) return state;
  const words = `level${level.number}.card.${card.id}`;
  const back = (last: Last): State => ({ ...state, at: { ...state.at, [card.id]: 'hand' }, last });
  if (!card.accept.includes(ring)) {
    const copies = ring === 'anyone' ? { also: 'feedback.copies' } : {};
    return back({ fits: false, because: `${words}.wrong.${ring}`, ...copies, move });
  }
  const snap = snapOf(level, state, card.id, ring);
  if (snap) return back({ fits: false, because: snap.key, move });
  const at = { ...state.at, [card.id]: ring };
  const also = echo(level, card, ring, isCalm(level, at));
  return { ...state, at, last: { fits: true, because: `${words}.ok`, ...(also && { also }), move } };
}

/** The second short line of a boat that stays. */
function echo(level: Level, card: Card, ring: Ring, calm: boolean): string | null {
  if (calm) return 'feedback.solved';
  if (ring !== 'me' && isNeeded(level, card.id)) return 'feedback.need';
  return card.accept.length === 2 && !card.choiceSaid ? 'feedback.choice' : null;
}

function isCalm(level: Level, at: State['at']): boolean {
  const places = level.cards.map((card) => at[card.id]);
  return !places.includes('hand') && places.filter((place) => place === 'anyone').length >= level.minAnyone;
}

export const pond: Stage = {
  moves(level, state) {
    return pileOf(level, state).flatMap((card) => {
      const here = state.at[card.id];
      const drops = RINGS.filter((ring) => ring !== here).map((ring) => drop(card.id, ring));
      return here === 'hand' ? drops : [...drops, lift(card.id)];
    });
  },
  play(level, state, move) {
    if (move.do === 'drop') return dropped(level, state, move);
    const at = { ...state.at, [move.thing]: 'hand' as const };
    return { ...state, at, last: { fits: true, because: 'feedback.undo', move } };
  },
  isOver: (level, state) => isCalm(level, state.at),
  hint(level, state) {
    const calm = calmPond(level, state);
    const astray = level.cards.filter(({ id }) => (state.at[id] === 'anyone') !== (calm[id] === 'anyone'));
    const blocking = astray.find(({ id }) => state.at[id] === 'anyone');
    if (blocking) return lift(blocking.id);
    const waiting = astray.find(({ id }) => state.at[id] !== 'hand');
    if (waiting) return drop(waiting.id, 'anyone');
    const next = pileOf(level, state).find(({ id }) => state.at[id] === 'hand');
    const ring = next && calm[next.id];
    return next && ring ? drop(next.id, ring) : null;
  },
};

/** Three tiles for a friend: a kind start, a true reason, a next step. */
import { SLOTS, tileOrder, type Level, type Slot } from '../level.ts';
import type { PondMove, Stage, State } from '../state.ts';

export const tile = (slot: Slot, id: string): PondMove => ({
  id: `tile:${slot}:${id}`,
  do: 'tile',
  thing: id,
  place: slot,
});

export const slotsLeft = (state: State) => SLOTS.filter((slot) => state.tiles[slot] === undefined);

export const tileWords = (level: Level, slot: Slot, id: string) => `level${level.number}.advice.${slot}.${id}`;

export const advice: Stage = {
  moves(level, state) {
    return slotsLeft(state).flatMap((slot) => tileOrder(level, slot).map(({ id }) => tile(slot, id)));
  },
  play(level, state, move) {
    const slot = SLOTS.find((each) => each === move.place);
    const laid = slot && level.advice?.slots[slot].find(({ id }) => id === move.thing);
    if (!slot || !laid) return state;
    const last = { fits: laid.good, because: `${tileWords(level, slot, laid.id)}.because`, move };
    return laid.good ? { ...state, tiles: { ...state.tiles, [slot]: laid.id }, last } : { ...state, last };
  },
  isOver: (_level, state) => slotsLeft(state).length === 0,
  hint(level, state) {
    const [slot] = slotsLeft(state);
    const good = slot && tileOrder(level, slot).find((each) => each.good);
    return slot && good ? tile(slot, good.id) : null;
  },
};

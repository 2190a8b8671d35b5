/** The things and places of a state, in reading order: what the page makes buttons of. */
import type { Part } from '../../../src/core/activity.ts';
import { RINGS, SLOTS, TOOLS, tileOrder, type Level, type Ring } from './level.ts';
import { levelOf } from './levels.ts';
import { FRIEND, friendImage, MESSAGE, slotBox } from './look/advice.ts';
import { berth, OVALS, RING_BUTTONS, shoreBox } from './look/berths.ts';
import { icon, image } from './look/images.ts';
import { HEROES, itemBox, itemButton } from './look/photo.ts';
import { isContent } from './look/pond.ts';
import { tileWords } from './phases/advice.ts';
import { pileOf } from './phases/pond.ts';
import { boardOf } from './picture.ts';
import type { State } from './state.ts';

export function parts(state: State): Part[] {
  const level = levelOf(state);
  if (boardOf(state) === 'photo') return [...items(level, state), ...tools()];
  if (boardOf(state) === 'advice') return adviceParts(level, state);
  const cards = state.phase === 'pond' ? pileOf(level, state).map(({ id }) => card(level, state, id)) : [photo(level)];
  return [
    ...rings(level, state),
    ...shore(level, state),
    ...cards,
    { id: 'hand', label: 'feedback.undo', image: icon('hand') },
  ];
}

/** From the far ring to the near one, as they lie on the water. */
const rings = (level: Level, state: State): Part[] => [...RINGS].reverse().map((ring) => ringPart(level, state, ring));

function ringPart(level: Level, state: State, ring: Ring): Part {
  const afloat = level.cards.filter(({ id }) => state.at[id] === ring).length;
  return {
    id: ring,
    label: `ring.${ring}`,
    image: icon(`ring-${ring}`),
    token: icon(`buoy-${ring}`),
    box: RING_BUTTONS[ring],
    zone: OVALS[ring],
    ...(afloat > 0 && { holds: [afloat] as const }),
  };
}

const shore = (level: Level, state: State): Part[] =>
  level.shore.map((visitor, index) => ({
    id: visitor.who,
    label: `shore.${visitor.who}`,
    image: image(`cards/shore-${visitor.who}`),
    box: shoreBox(index),
    done: isContent(visitor, state),
  }));

function card(level: Level, state: State, id: string): Part {
  const ring = RINGS.find((each) => state.at[id] === each);
  return {
    id,
    label: `level${level.number}.card.${id}.text`,
    image: image(`cards/card-${id}`),
    ...(ring && { box: berth(level, id, ring), crowded: true, done: true }),
  };
}

const photo = (level: Level): Part => ({
  id: 'photo',
  label: `level${level.number}.photo.pic`,
  image: image(HEROES[level.photo.id]),
});

const items = (level: Level, state: State): Part[] =>
  level.photo.items.map(({ id }) => ({
    id,
    label: `level${level.number}.photo.item.${id}.label`,
    image: image(`cards/item-${id}`),
    box: itemButton(level, id),
    zone: itemBox(level, id),
    fixed: true,
    done: state.photo[id] !== 'todo',
  }));

const tools = (): Part[] =>
  TOOLS.map((tool) => ({ id: tool, label: `tool.${tool}`, image: image(`cards/tool-${tool}`) }));

function adviceParts(level: Level, state: State): Part[] {
  const words = `level${level.number}.advice`;
  const message: Part = { id: 'message', label: `${words}.message`, written: true, box: MESSAGE, fixed: true };
  const isAnswered = state.last?.move.do === 'tile';
  return [
    {
      id: 'friend',
      label: `${words}.friend`,
      words: `${words}.message`,
      image: friendImage(level, state),
      box: FRIEND,
      fixed: true,
    },
    ...(isAnswered ? [] : [message]),
    ...SLOTS.map((slot) => {
      const laid = state.tiles[slot];
      return {
        id: slot,
        label: `slot.${slot}`,
        image: image(`advice/slot-${slot}`),
        box: slotBox(slot),
        fixed: true,
        ...(laid && { words: `${tileWords(level, slot, laid)}.text`, done: true }),
      };
    }),
    ...SLOTS.flatMap((slot) =>
      tileOrder(level, slot).map(({ id }) => ({ id, label: `${tileWords(level, slot, id)}.text` })),
    ),
  ];
}

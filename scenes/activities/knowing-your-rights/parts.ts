/** The things and places of a state, in reading order: what the page makes buttons of. */
import type { Part } from '../../../src/core/activity.ts';
import type { Box } from '../../../src/core/picture.ts';
import { bagOrder, letterOrder, WHO, type Letter, type Level, type Right, type Way } from './level.ts';
import { levelOf } from './levels.ts';
import { phaseShown } from './lines.ts';
import { heightOf } from './look/height.ts';
import { icon, image } from './look/images.ts';
import {
  bagInBasket,
  bagInValley,
  basketZone,
  canopyBox,
  hanging,
  seenOf,
  VALLEY,
  wayInBasket,
  wayInValley,
  type At,
} from './look/layout.ts';
import { needBox, needPicture, wayPicture } from './look/ropes.ts';
import { bagPicture, sewnBox } from './look/sort.ts';
import { houseBox, letterBox, letterPicture, rightBox, rightPicture } from './look/village.ts';
import { isClosed } from './phases/cases.ts';
import { waysInOrder } from './phases/ropes.ts';
import type { State } from './state.ts';

export function parts(state: State): Part[] {
  const level = levelOf(state);
  const at = hanging(heightOf(level, state));
  switch (phaseShown(state)) {
    case 'sort':
      return [
        place('canopy', canopyBox(at)),
        ...basketAndValley(at, Object.values(state.place).includes('valley')),
        ...bags(level, state, at),
      ];
    case 'ropes':
      return [
        ...needs(level, at),
        ...basketAndValley(at, Object.values(state.aboard).includes(false)),
        ...ways(level, state, at),
      ];
    case 'cases':
      return [...rights(level), ...who(), ...letters(level, state)];
    case 'top3':
      return [...flags(), ...rights(level, state.top)];
  }
}

/** A place in the picture: a thing may be let go anywhere in it, and the desk has its button. */
const place = (id: 'canopy' | 'basket' | 'valley', box: Box): Part => ({
  id,
  label: `place.${id}`,
  image: icon(id),
  zone: box,
  flat: id !== 'canopy',
  // A finger that misses a bag in the basket must not choose the basket.
  ...(id !== 'basket' && { box, crowded: true }),
});

/** Things go back to the basket only from the valley. */
const basketAndValley = (at: At, isSomethingAway: boolean) => [
  ...(isSomethingAway ? [place('basket', basketZone(at))] : []),
  place('valley', VALLEY),
];

const bags = (level: Level, state: State, at: At): Part[] =>
  bagOrder(level).map(({ id }, index, all) => {
    const where = state.place[id];
    const boxes = {
      basket: () => seenOf(bagInBasket(at, level, id), index, all.length),
      sewn: () => sewnBox(at, level, id),
      valley: () => bagInValley(level, id),
    };
    return {
      id,
      label: `level${level.number}.card.${id}.text`,
      image: image(bagPicture(id)),
      box: boxes[where ?? 'basket'](),
      crowded: true,
      done: where === 'sewn',
    };
  });

const ways = (level: Level, state: State, at: At): Part[] =>
  waysInOrder(level, state).map((each) => way(level, state, each, at));

function way(level: Level, state: State, each: Way, at: At): Part {
  const { id, weight } = each;
  const standing = seenOf(wayInBasket(at, level, each), level.ways.indexOf(each), level.ways.length);
  return {
    id,
    label: `level${level.number}.way.${id}.text`,
    note: `weight.${weight}`,
    image: image(wayPicture(id)),
    box: state.aboard[id] ? standing : wayInValley(level, each),
    crowded: true,
  };
}

const needs = (level: Level, at: At): Part[] =>
  level.needs.map((need) => ({
    id: need.id,
    label: need.id === need.right ? `right.${need.right}` : `level${level.number}.need.${need.id}.text`,
    image: image(needPicture(need)),
    box: needBox(at, level, need),
    crowded: true,
  }));

const rights = (level: Level, done: readonly Right[] = []): Part[] =>
  level.rights.map((right) => ({
    id: right,
    label: `right.${right}`,
    image: image(rightPicture(level, right)),
    box: rightBox(level, right),
    crowded: true,
    done: done.includes(right),
  }));

const who = (): Part[] =>
  WHO.map((id) => ({
    id,
    label: `who.${id}`,
    image: image(`cards/who-${id}`),
    box: houseBox(id),
    crowded: true,
  }));

const letters = (level: Level, state: State): Part[] =>
  letterOrder(level).map((letter) => letterPart(level, state, letter));

const letterPart = (level: Level, state: State, letter: Letter): Part => ({
  id: letter.id,
  label: `level${level.number}.case.${letter.id}.text`,
  image: image(letterPicture(letter.id)),
  box: letterBox(level, state, letter),
  crowded: true,
  done: isClosed(state, letter),
});

const flags = (): Part[] => [
  { id: 'flag', label: 'flag.name', image: image('balloon/flag') },
  { id: 'stand', label: 'flag.back', image: icon('basket'), zone: basketZone(hanging(1)), flat: true },
];

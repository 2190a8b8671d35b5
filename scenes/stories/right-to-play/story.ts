/**
 * Lina and the Rocket Snail. Everyone has the right to play: ask what the other likes, find a game made for your age,
 * take turns. Rests on article 31 of the Convention on the Rights of the Child.
 */
import type { Story } from '../../../src/core/story.ts';
import type { Keys } from '../../../locales/keys.ts';

type Key = Keys<'right-to-play'>;

export const story: Story<Key> = {
  id: 'right-to-play',
  title: 'title',
  start: 'rp-01',
  place: 'harbour-flat',
  pages: {
    'rp-01': {
      kind: 'story',
      alt: 'rp-01.alt',
      lines: [
        { by: 'narrator', key: 'rp-01.1' },
        { by: 'lina', key: 'rp-01.2' },
      ],
      cues: [
        { piece: 'snail', motion: 'loop' },
        { piece: 'lina', motion: 'bounce' },
      ],
      sound: 'sounds.rp-01',
      next: 'rp-02',
    },
    'rp-02': {
      kind: 'story',
      alt: 'rp-02.alt',
      lines: [
        { by: 'narrator', key: 'rp-02.1' },
        { by: 'narrator', key: 'rp-02.2' },
        { by: 'hugo', key: 'rp-02.3' },
      ],
      cues: [
        { piece: 'drops', motion: 'hop' },
        { piece: 'noodle', motion: 'slide' },
      ],
      sound: 'sounds.rp-02',
      next: 'rp-03',
    },
    'rp-03': {
      kind: 'feelings',
      alt: 'rp-03.alt',
      lines: [
        { by: 'narrator', key: 'rp-03.1' },
        { by: 'sango', key: 'rp-03.2' },
      ],
      cards: [
        { id: 'sad', label: 'rp-03.cards.sad' },
        { id: 'cross', label: 'rp-03.cards.cross' },
        { id: 'left-out', label: 'rp-03.cards.left-out' },
        { id: 'sorry', label: 'rp-03.cards.sorry' },
      ],
      reply: { by: 'sango', key: 'rp-03.reply' },
      cues: [
        { piece: 'hugo', motion: 'nod' },
        { piece: 'sango', motion: 'glow' },
      ],
      sound: 'sounds.rp-03',
      next: 'rp-04',
    },
    'rp-04': {
      kind: 'decision',
      alt: 'rp-04.alt',
      lines: [
        { by: 'narrator', key: 'rp-04.1' },
        { by: 'sango', key: 'rp-04.2' },
      ],
      answers: [
        { id: 'a', label: 'rp-04.a', to: 'rp-04a' },
        { id: 'b', label: 'rp-04.b', to: 'rp-04b' },
        { id: 'c', label: 'rp-04.c', to: 'rp-04c' },
      ],
      hint: { by: 'sango', key: 'rp-04.hint' },
      again: { by: 'sango', key: 'rp-04.again' },
      cues: [{ piece: 'sango', motion: 'sway' }],
      sound: 'sounds.rp-04',
    },
    'rp-04a': {
      kind: 'consequence',
      alt: 'rp-04a.alt',
      lines: [
        { by: 'narrator', key: 'rp-04a.1' },
        { by: 'lina', key: 'rp-04a.2' },
        { by: 'sango', key: 'rp-04a.3' },
      ],
      cues: [
        { piece: 'tail', motion: 'wag' },
        { piece: 'blanket', motion: 'turn' },
      ],
      sound: 'sounds.rp-04a',
      next: 'rp-04',
    },
    'rp-04b': {
      kind: 'consequence',
      alt: 'rp-04b.alt',
      lines: [
        { by: 'narrator', key: 'rp-04b.1' },
        { by: 'lina', key: 'rp-04b.2' },
        { by: 'sango', key: 'rp-04b.3' },
      ],
      cues: [
        { piece: 'boots', motion: 'wiggle' },
        { piece: 'sock', motion: 'slide' },
      ],
      sound: 'sounds.rp-04b',
      next: 'rp-04',
    },
    'rp-04c': {
      kind: 'consequence',
      alt: 'rp-04c.alt',
      lines: [
        { by: 'hugo', key: 'rp-04c.1' },
        { by: 'lina', key: 'rp-04c.2' },
        { by: 'sango', key: 'rp-04c.3' },
      ],
      cues: [
        { piece: 'bubbles', motion: 'rise' },
        { piece: 'lina', motion: 'stretch' },
      ],
      sound: 'sounds.rp-04c',
      next: 'rp-05',
    },
    'rp-05': {
      kind: 'story',
      alt: 'rp-05.alt',
      lines: [
        { by: 'hugo', key: 'rp-05.1' },
        { by: 'grandma-rosa', key: 'rp-05.2' },
      ],
      cues: [
        { piece: 'glasses', motion: 'nod' },
        { piece: 'grandma-rosa', motion: 'sway' },
      ],
      sound: 'sounds.rp-05',
      next: 'rp-06',
    },
    'rp-06': {
      kind: 'decision',
      alt: 'rp-06.alt',
      lines: [
        { by: 'narrator', key: 'rp-06.1' },
        { by: 'narrator', key: 'rp-06.2' },
        { by: 'sango', key: 'rp-06.3' },
      ],
      answers: [
        { id: 'a', label: 'rp-06.a', to: 'rp-06a' },
        { id: 'b', label: 'rp-06.b', to: 'rp-06b' },
        { id: 'c', label: 'rp-06.c', to: 'rp-06c' },
      ],
      hint: { by: 'sango', key: 'rp-06.hint' },
      again: { by: 'sango', key: 'rp-06.again' },
      cues: [{ piece: 'fish', motion: 'rock' }],
      sound: 'sounds.rp-06',
    },
    'rp-06a': {
      kind: 'consequence',
      alt: 'rp-06a.alt',
      lines: [
        { by: 'narrator', key: 'rp-06a.1' },
        { by: 'fish', key: 'rp-06a.2' },
        { by: 'sango', key: 'rp-06a.3' },
      ],
      cues: [
        { piece: 'hats', motion: 'rise' },
        { piece: 'bubble', motion: 'drop' },
      ],
      sound: 'sounds.rp-06a',
      next: 'rp-06',
    },
    'rp-06b': {
      kind: 'consequence',
      alt: 'rp-06b.alt',
      lines: [
        { by: 'narrator', key: 'rp-06b.1' },
        { by: 'narrator', key: 'rp-06b.2' },
        { by: 'sango', key: 'rp-06b.3' },
      ],
      cues: [
        { piece: 'small-fish', motion: 'spin' },
        { piece: 'whale', motion: 'rock' },
      ],
      sound: 'sounds.rp-06b',
      next: 'rp-07',
    },
    'rp-06c': {
      kind: 'consequence',
      alt: 'rp-06c.alt',
      lines: [
        { by: 'narrator', key: 'rp-06c.1' },
        { by: 'lina', key: 'rp-06c.2' },
        { by: 'sango', key: 'rp-06c.3' },
      ],
      cues: [
        { piece: 'fish', motion: 'rock' },
        { piece: 'lina', motion: 'sway' },
      ],
      sound: 'sounds.rp-06c',
      next: 'rp-07',
    },
    'rp-07': {
      kind: 'story',
      alt: 'rp-07.alt',
      lines: [
        { by: 'narrator', key: 'rp-07.1' },
        { by: 'lina', key: 'rp-07.2' },
      ],
      cues: [
        { piece: 'snail', motion: 'hop' },
        { piece: 'lina', motion: 'bounce' },
      ],
      sound: 'sounds.rp-07',
      next: 'rp-08',
    },
    'rp-08': {
      kind: 'think',
      alt: 'rp-08.alt',
      lines: [
        { by: 'sango', key: 'rp-08.1' },
        { by: 'sango', key: 'rp-08.2' },
      ],
      cards: [
        { id: 'drum', label: 'rp-08.cards.drum' },
        { id: 'draw', label: 'rp-08.cards.draw' },
        { id: 'call', label: 'rp-08.cards.call' },
        { id: 'race', label: 'rp-08.cards.race' },
        { id: 'talk', label: 'rp-08.cards.talk' },
      ],
      reply: { by: 'sango', key: 'rp-08.reply' },
      cues: [{ piece: 'bubbles', motion: 'drift' }],
      sound: 'sounds.rp-08',
      next: 'rp-09',
    },
    'rp-09': {
      kind: 'end',
      alt: 'rp-09.alt',
      lines: [
        { by: 'narrator', key: 'rp-09.1' },
        { by: 'narrator', key: 'rp-09.2' },
        { by: 'grandma-rosa', key: 'rp-09.3' },
      ],
      act: { by: 'sango', key: 'rp-09.act' },
      talk: { by: 'sango', key: 'rp-09.talk' },
      cues: [
        { piece: 'basket', motion: 'slide' },
        { piece: 'grandma-rosa', motion: 'slide' },
        { piece: 'socks', motion: 'hop' },
      ],
      sound: 'sounds.rp-09',
    },
  },
};

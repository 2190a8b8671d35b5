/**
 * The Penguin Who Says One More. The body tells when it is time for something else; the tablet is one good part of a
 * day. Rests on article 31 of the Convention on the Rights of the Child: rest and leisure.
 */
import type { Story } from '../../../src/core/story.ts';
import type { Keys } from '../../../locales/keys.ts';

type Key = Keys<'screen-time'>;

export const story: Story<Key> = {
  id: 'screen-time',
  title: 'title',
  start: 'st-01',
  place: 'snowy-room',
  pages: {
    'st-01': {
      kind: 'story',
      alt: 'st-01.alt',
      lines: [
        { by: 'narrator', key: 'st-01.1' },
        { by: 'penguin', key: 'st-01.2' },
        { by: 'amal', key: 'st-01.3' },
      ],
      cues: [
        { piece: 'penguin', motion: 'hop' },
        { piece: 'amal', motion: 'hop' },
        { piece: 'pedal', motion: 'rock' },
      ],
      sound: 'sounds.st-01',
      next: 'st-02',
    },
    'st-02': {
      kind: 'story',
      alt: 'st-02.alt',
      lines: [
        { by: 'narrator', key: 'st-02.1' },
        { by: 'narrator', key: 'st-02.2' },
        { by: 'penguin', key: 'st-02.3' },
      ],
      cues: [
        { piece: 'penguin', motion: 'hop' },
        { piece: 'amal', motion: 'nod' },
      ],
      sound: 'sounds.st-02',
      next: 'st-03',
    },
    'st-03': {
      kind: 'feelings',
      alt: 'st-03.alt',
      lines: [
        { by: 'sango', key: 'st-03.1' },
        { by: 'sango', key: 'st-03.2' },
      ],
      cards: [
        { id: 'eyes', label: 'st-03.cards.eyes', cue: { piece: 'spot-eyes', motion: 'wiggle' } },
        { id: 'tummy', label: 'st-03.cards.tummy', cue: { piece: 'spot-tummy', motion: 'wiggle' } },
        { id: 'feet', label: 'st-03.cards.feet', cue: { piece: 'spot-feet', motion: 'wiggle' } },
        { id: 'heart', label: 'st-03.cards.heart', cue: { piece: 'spot-heart', motion: 'wiggle' } },
      ],
      reply: { by: 'sango', key: 'st-03.reply' },
      cues: [
        { piece: 'spot-eyes', motion: 'glow' },
        { piece: 'spot-tummy', motion: 'glow' },
        { piece: 'spot-feet', motion: 'glow' },
        { piece: 'spot-heart', motion: 'glow' },
        { piece: 'toe', motion: 'wag' },
      ],
      sound: 'sounds.st-03',
      next: 'st-04',
    },
    'st-04': {
      kind: 'decision',
      alt: 'st-04.alt',
      lines: [
        { by: 'narrator', key: 'st-04.1' },
        { by: 'sango', key: 'st-04.2' },
      ],
      answers: [
        { id: 'a', label: 'st-04.a', to: 'st-04a' },
        { id: 'b', label: 'st-04.b', to: 'st-04b' },
        { id: 'c', label: 'st-04.c', to: 'st-04c' },
      ],
      hint: { by: 'sango', key: 'st-04.hint' },
      again: { by: 'sango', key: 'st-04.again' },
      cues: [
        { piece: 'nightcap', motion: 'sway' },
        { piece: 'tablet', motion: 'nod' },
      ],
      sound: 'sounds.st-04',
    },
    'st-04a': {
      kind: 'consequence',
      alt: 'st-04a.alt',
      lines: [
        { by: 'narrator', key: 'st-04a.1' },
        { by: 'amals-tummy', key: 'st-04a.2' },
        { by: 'sango', key: 'st-04a.3' },
      ],
      cues: [
        { piece: 'amals-tummy', motion: 'bounce' },
        { piece: 'bread', motion: 'nod' },
      ],
      sound: 'sounds.st-04a',
      next: 'st-04',
    },
    'st-04b': {
      kind: 'consequence',
      alt: 'st-04b.alt',
      lines: [
        { by: 'narrator', key: 'st-04b.1' },
        { by: 'narrator', key: 'st-04b.2' },
        { by: 'sango', key: 'st-04b.3' },
      ],
      cues: [{ piece: 'potato', motion: 'sway' }],
      sound: 'sounds.st-04b',
      next: 'st-04',
    },
    'st-04c': {
      kind: 'consequence',
      alt: 'st-04c.alt',
      lines: [
        { by: 'narrator', key: 'st-04c.1' },
        { by: 'amal', key: 'st-04c.2' },
        { by: 'sango', key: 'st-04c.3' },
      ],
      cues: [
        { piece: 'snow', motion: 'drift' },
        { piece: 'breath', motion: 'puff' },
      ],
      sound: 'sounds.st-04c',
      next: 'st-05',
    },
    'st-05': {
      kind: 'story',
      alt: 'st-05.alt',
      lines: [
        { by: 'amal', key: 'st-05.1' },
        { by: 'mama', key: 'st-05.2' },
      ],
      cues: [
        { piece: 'boot', motion: 'nod' },
        { piece: 'thread', motion: 'sway' },
      ],
      sound: 'sounds.st-05',
      next: 'st-06',
    },
    'st-06': {
      kind: 'story',
      alt: 'st-06.alt',
      lines: [
        { by: 'narrator', key: 'st-06.1' },
        { by: 'narrator', key: 'st-06.2' },
      ],
      cues: [
        { piece: 'amal', motion: 'hop' },
        { piece: 'snow-puff', motion: 'puff' },
        { piece: 'lights', motion: 'glow' },
      ],
      sound: 'sounds.st-06',
      place: 'snowy-yard',
      next: 'st-07',
    },
    'st-07': {
      kind: 'decision',
      alt: 'st-07.alt',
      lines: [
        { by: 'mama', key: 'st-07.1' },
        { by: 'narrator', key: 'st-07.2' },
        { by: 'sango', key: 'st-07.3' },
      ],
      answers: [
        { id: 'a', label: 'st-07.a', to: 'st-07a' },
        { id: 'b', label: 'st-07.b', to: 'st-07b' },
        { id: 'c', label: 'st-07.c', to: 'st-07c' },
      ],
      hint: { by: 'sango', key: 'st-07.hint' },
      again: { by: 'sango', key: 'st-07.again' },
      cues: [
        { piece: 'button', motion: 'spin' },
        { piece: 'lamp', motion: 'glow' },
      ],
      sound: 'sounds.st-07',
    },
    'st-07a': {
      kind: 'consequence',
      alt: 'st-07a.alt',
      lines: [
        { by: 'narrator', key: 'st-07a.1' },
        { by: 'mama', key: 'st-07a.2' },
        { by: 'sango', key: 'st-07a.3' },
      ],
      cues: [
        { piece: 'string', motion: 'sway' },
        { piece: 'curl', motion: 'wiggle' },
      ],
      sound: 'sounds.st-07a',
      next: 'st-07',
    },
    'st-07b': {
      kind: 'consequence',
      alt: 'st-07b.alt',
      lines: [
        { by: 'amal', key: 'st-07b.1' },
        { by: 'mama', key: 'st-07b.2' },
        { by: 'sango', key: 'st-07b.3' },
      ],
      cues: [
        { piece: 'mama', motion: 'sway' },
        { piece: 'slipper', motion: 'loop' },
      ],
      sound: 'sounds.st-07b',
      next: 'st-07',
    },
    'st-07c': {
      kind: 'consequence',
      alt: 'st-07c.alt',
      lines: [
        { by: 'narrator', key: 'st-07c.1' },
        { by: 'mama', key: 'st-07c.2' },
        { by: 'sango', key: 'st-07c.3' },
      ],
      cues: [
        { piece: 'lights', motion: 'drift' },
        { piece: 'gold-button', motion: 'glow' },
      ],
      sound: 'sounds.st-07c',
      next: 'st-08',
    },
    'st-08': {
      kind: 'think',
      alt: 'st-08.alt',
      lines: [
        { by: 'sango', key: 'st-08.1' },
        { by: 'sango', key: 'st-08.2' },
      ],
      cards: [
        { id: 'dance', label: 'st-08.cards.dance', cue: { piece: 'figure-dance', motion: 'nod' } },
        { id: 'wave', label: 'st-08.cards.wave', cue: { piece: 'figure-wave', motion: 'nod' } },
        { id: 'bed', label: 'st-08.cards.bed', cue: { piece: 'figure-bed', motion: 'nod' } },
        { id: 'hand', label: 'st-08.cards.hand', cue: { piece: 'figure-hand', motion: 'nod' } },
        { id: 'talk', label: 'st-08.cards.talk' },
      ],
      reply: { by: 'sango', key: 'st-08.reply' },
      cues: [
        { piece: 'sango', motion: 'wave' },
        { piece: 'drop', motion: 'slide' },
      ],
      sound: 'sounds.st-08',
      next: 'st-09',
    },
    'st-09': {
      kind: 'end',
      alt: 'st-09.alt',
      lines: [
        { by: 'penguin', key: 'st-09.1' },
        { by: 'amal', key: 'st-09.2' },
        { by: 'narrator', key: 'st-09.3' },
      ],
      act: { by: 'sango', key: 'st-09.act' },
      talk: { by: 'sango', key: 'st-09.talk' },
      cues: [
        { piece: 'door', motion: 'turn' },
        { piece: 'scarf', motion: 'wag' },
      ],
      sound: 'sounds.st-09',
      place: 'snowy-yard',
    },
  },
};

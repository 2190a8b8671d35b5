/**
 * Kito's Kite with Five Tails. A picture that feels wrong: cover it, breathe, tell; it is never the child's fault. The
 * picture itself is never shown. Rests on articles 17 and 19 of the Convention on the Rights of the Child.
 */
import type { Story } from '../../../src/core/story.ts';
import type { Keys } from '../../../locales/keys.ts';

type Key = Keys<'upsetting-content'>;

export const story: Story<Key> = {
  id: 'upsetting-content',
  title: 'title',
  start: 'uc-01',
  place: 'lake-side',
  pages: {
    'uc-01': {
      kind: 'story',
      alt: 'uc-01.alt',
      lines: [
        { by: 'narrator', key: 'uc-01.1' },
        { by: 'kito', key: 'uc-01.2' },
      ],
      cues: [
        { piece: 'hands', motion: 'wiggle' },
        { piece: 'film', motion: 'wiggle' },
        { piece: 'bubbles', motion: 'rise' },
      ],
      sound: 'sounds.uc-01',
      next: 'uc-02',
    },
    'uc-02': {
      kind: 'story',
      alt: 'uc-02.alt',
      lines: [
        { by: 'narrator', key: 'uc-02.1' },
        { by: 'narrator', key: 'uc-02.2' },
        { by: 'narrator', key: 'uc-02.3' },
      ],
      cues: [{ piece: 'string', motion: 'slide' }],
      sound: 'sounds.uc-02',
      next: 'uc-03',
    },
    'uc-03': {
      kind: 'feelings',
      alt: 'uc-03.alt',
      lines: [
        { by: 'narrator', key: 'uc-03.1' },
        { by: 'sango', key: 'uc-03.2' },
      ],
      cards: [
        { id: 'worried', label: 'uc-03.cards.worried', cue: { piece: 'knot', motion: 'stretch' } },
        { id: 'surprised', label: 'uc-03.cards.surprised', cue: { piece: 'knot', motion: 'stretch' } },
        { id: 'curious', label: 'uc-03.cards.curious', cue: { piece: 'knot', motion: 'stretch' } },
        { id: 'mixed-up', label: 'uc-03.cards.mixed-up', cue: { piece: 'knot', motion: 'stretch' } },
      ],
      reply: { by: 'sango', key: 'uc-03.reply' },
      cues: [{ piece: 'goat', motion: 'nod' }],
      sound: 'sounds.uc-03',
      next: 'uc-04',
    },
    'uc-04': {
      kind: 'decision',
      alt: 'uc-04.alt',
      lines: [
        { by: 'narrator', key: 'uc-04.1' },
        { by: 'sango', key: 'uc-04.2' },
      ],
      answers: [
        { id: 'a', label: 'uc-04.a', to: 'uc-04a' },
        { id: 'b', label: 'uc-04.b', to: 'uc-04b' },
        { id: 'c', label: 'uc-04.c', to: 'uc-04c' },
      ],
      hint: { by: 'sango', key: 'uc-04.hint' },
      again: { by: 'sango', key: 'uc-04.again' },
      cues: [
        { piece: 'hat', motion: 'sway' },
        { piece: 'clouds', motion: 'drift' },
      ],
      sound: 'sounds.uc-04',
    },
    'uc-04a': {
      kind: 'consequence',
      alt: 'uc-04a.alt',
      lines: [
        { by: 'narrator', key: 'uc-04a.1' },
        { by: 'narrator', key: 'uc-04a.2' },
        { by: 'sango', key: 'uc-04a.3' },
      ],
      cues: [
        { piece: 'windows', motion: 'hop' },
        { piece: 'new-window', motion: 'rise' },
      ],
      sound: 'sounds.uc-04a',
      next: 'uc-04',
    },
    'uc-04b': {
      kind: 'consequence',
      alt: 'uc-04b.alt',
      lines: [
        { by: 'narrator', key: 'uc-04b.1' },
        { by: 'narrator', key: 'uc-04b.2' },
        { by: 'sango', key: 'uc-04b.3' },
      ],
      cues: [
        { piece: 'kito', motion: 'sway' },
        { piece: 'button', motion: 'loop' },
      ],
      sound: 'sounds.uc-04b',
      next: 'uc-04',
    },
    'uc-04c': {
      kind: 'consequence',
      alt: 'uc-04c.alt',
      lines: [
        { by: 'narrator', key: 'uc-04c.1' },
        { by: 'narrator', key: 'uc-04c.2' },
        { by: 'sango', key: 'uc-04c.3' },
      ],
      cues: [
        { piece: 'hat', motion: 'bounce' },
        { piece: 'light', motion: 'glow' },
      ],
      sound: 'sounds.uc-04c',
      next: 'uc-05',
    },
    'uc-05': {
      kind: 'story',
      alt: 'uc-05.alt',
      lines: [{ by: 'sango', key: 'uc-05.1' }],
      cues: [
        { piece: 'stop', motion: 'nod' },
        { piece: 'breathe', motion: 'puff' },
        { piece: 'bubble', motion: 'puff' },
        { piece: 'sango', motion: 'nod' },
      ],
      sound: 'sounds.uc-05',
      next: 'uc-06',
    },
    'uc-06': {
      kind: 'decision',
      alt: 'uc-06.alt',
      lines: [
        { by: 'kito', key: 'uc-06.1' },
        { by: 'narrator', key: 'uc-06.2' },
        { by: 'sango', key: 'uc-06.3' },
      ],
      answers: [
        { id: 'a', label: 'uc-06.a', to: 'uc-06a' },
        { id: 'b', label: 'uc-06.b', to: 'uc-06b' },
        { id: 'c', label: 'uc-06.c', to: 'uc-06c' },
      ],
      hint: { by: 'sango', key: 'uc-06.hint' },
      again: { by: 'sango', key: 'uc-06.again' },
      cues: [
        { piece: 'boots', motion: 'wiggle' },
        { piece: 'notes', motion: 'rise' },
        { piece: 'ear', motion: 'wag' },
      ],
      sound: 'sounds.uc-06',
    },
    'uc-06a': {
      kind: 'consequence',
      alt: 'uc-06a.alt',
      lines: [
        { by: 'narrator', key: 'uc-06a.1' },
        { by: 'goat', key: 'uc-06a.2' },
        { by: 'sango', key: 'uc-06a.3' },
      ],
      cues: [
        { piece: 'paper', motion: 'slide' },
        { piece: 'goat', motion: 'nod' },
      ],
      sound: 'sounds.uc-06a',
      next: 'uc-06',
    },
    'uc-06b': {
      kind: 'consequence',
      alt: 'uc-06b.alt',
      lines: [
        { by: 'narrator', key: 'uc-06b.1' },
        { by: 'dad', key: 'uc-06b.2' },
        { by: 'sango', key: 'uc-06b.3' },
      ],
      cues: [
        { piece: 'dad', motion: 'slide' },
        { piece: 'wheel', motion: 'spin' },
      ],
      sound: 'sounds.uc-06b',
      next: 'uc-07',
    },
    'uc-06c': {
      kind: 'consequence',
      alt: 'uc-06c.alt',
      lines: [
        { by: 'narrator', key: 'uc-06c.1' },
        { by: 'mango-seller', key: 'uc-06c.2' },
        { by: 'sango', key: 'uc-06c.3' },
      ],
      cues: [
        { piece: 'voice-wave', motion: 'slide' },
        { piece: 'mangos', motion: 'hop' },
      ],
      sound: 'sounds.uc-06c',
      next: 'uc-07',
    },
    'uc-07': {
      kind: 'story',
      alt: 'uc-07.alt',
      lines: [
        { by: 'kito', key: 'uc-07.1' },
        { by: 'dad', key: 'uc-07.2' },
        { by: 'dad', key: 'uc-07.3' },
      ],
      cues: [
        { piece: 'dad', motion: 'puff' },
        { piece: 'kito', motion: 'puff' },
        { piece: 'string', motion: 'drop' },
      ],
      sound: 'sounds.uc-07',
      next: 'uc-08',
    },
    'uc-08': {
      kind: 'story',
      alt: 'uc-08.alt',
      lines: [
        { by: 'narrator', key: 'uc-08.1' },
        { by: 'dad', key: 'uc-08.2' },
      ],
      cues: [
        { piece: 'ribbons', motion: 'wave' },
        { piece: 'hand-print', motion: 'glow' },
      ],
      sound: 'sounds.uc-08',
      next: 'uc-09',
    },
    'uc-09': {
      kind: 'think',
      alt: 'uc-09.alt',
      lines: [
        { by: 'narrator', key: 'uc-09.1' },
        { by: 'sango', key: 'uc-09.2' },
      ],
      cards: [
        { id: 'dad', label: 'uc-09.cards.dad', cue: { piece: 'face-dad', motion: 'puff' }, reveals: 'face-dad' },
        {
          id: 'mango-seller',
          label: 'uc-09.cards.mango-seller',
          cue: { piece: 'face-mango-seller', motion: 'puff' },
          reveals: 'face-mango-seller',
        },
        {
          id: 'grandmother',
          label: 'uc-09.cards.grandmother',
          cue: { piece: 'face-grandmother', motion: 'puff' },
          reveals: 'face-grandmother',
        },
        {
          id: 'teacher',
          label: 'uc-09.cards.teacher',
          cue: { piece: 'face-teacher', motion: 'puff' },
          reveals: 'face-teacher',
        },
        {
          id: 'nurse',
          label: 'uc-09.cards.nurse',
          cue: { piece: 'face-nurse', motion: 'puff' },
          reveals: 'face-nurse',
        },
        {
          id: 'helpline',
          label: 'uc-09.cards.helpline',
          cue: { piece: 'face-helpline', motion: 'puff' },
          reveals: 'face-helpline',
        },
        { id: 'talk', label: 'uc-09.cards.talk' },
      ],
      reply: { by: 'sango', key: 'uc-09.reply' },
      cues: [{ piece: 'ribbons', motion: 'wave' }],
      sound: 'sounds.uc-09',
      next: 'uc-10',
    },
    'uc-10': {
      kind: 'end',
      alt: 'uc-10.alt',
      lines: [
        { by: 'narrator', key: 'uc-10.1' },
        { by: 'dad', key: 'uc-10.2' },
      ],
      act: { by: 'sango', key: 'uc-10.act' },
      talk: { by: 'sango', key: 'uc-10.talk' },
      cues: [
        { piece: 'kite', motion: 'sway' },
        { piece: 'goat', motion: 'hop' },
      ],
      sound: 'sounds.uc-10',
    },
  },
};

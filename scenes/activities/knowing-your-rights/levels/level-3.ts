/** Level 3, "Everyone on board": ways that work for four children, letters with a duty, three flags. */
import type { Level } from '../level.ts';

export const levelThree: Level = {
  number: 3,
  phases: ['ropes', 'cases', 'top3'],
  letGoNeeded: 0,
  bags: [],
  capacity: 7,
  needs: [
    { id: 'mei-learn', right: 'learn' },
    { id: 'omar-info', right: 'info' },
    { id: 'aru-play', right: 'play' },
    { id: 'ines-heard', right: 'heard' },
  ],
  // As they stand in the basket: the back row from the left, then the front row.
  ways: [
    { id: 'english', weight: 3, serves: [] },
    { id: 'tablet', weight: 4, serves: ['mei-learn', 'omar-info'] },
    { id: 'video', weight: 2, serves: [] },
    { id: 'quest', weight: 3, serves: ['aru-play', 'ines-heard'] },
    { id: 'livevote', weight: 3, serves: [] },
    { id: 'captions', weight: 2, serves: ['mei-learn'] },
    { id: 'arabic', weight: 1, serves: ['omar-info'] },
    { id: 'dancemat', weight: 2, serves: [] },
    { id: 'buttons', weight: 2, serves: ['aru-play'] },
    { id: 'textvote', weight: 1, serves: ['ines-heard'] },
  ],
  rights: ['learn', 'info', 'play', 'heard', 'private', 'protect', 'include'],
  letters: [
    {
      id: 'contacts',
      status: 'help',
      accept: ['private'],
      near: ['learn'],
      who: { accept: ['company', 'government'], near: ['family'] },
    },
    {
      id: 'films',
      status: 'fine',
      accept: ['private', 'heard'],
      near: ['play'],
      who: { accept: ['school'], near: ['family'] },
    },
    {
      id: 'fasttap',
      status: 'help',
      accept: ['include', 'play'],
      near: ['protect'],
      who: { accept: ['company', 'government'], near: ['family'] },
    },
    {
      id: 'citypage',
      status: 'fine',
      accept: ['info', 'include'],
      near: ['learn'],
      who: { accept: ['government'], near: ['company'] },
    },
    {
      id: 'leila',
      status: 'help',
      accept: ['protect'],
      near: ['heard', 'private'],
      who: { accept: ['family', 'school'], near: ['company'] },
    },
  ],
};

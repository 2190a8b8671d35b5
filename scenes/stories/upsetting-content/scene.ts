import type { StoryScene } from '../../index.ts';
import { cardsOf, picturesOf, type Drawn } from '../../pictures.ts';
import drawn from '../../../assets/stories/upsetting-content/pictures.json';
import { story } from './story.ts';

const folder = '/assets/stories/upsetting-content';

const urls = import.meta.glob<string>('/assets/stories/upsetting-content/*/*.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});

export const scene: StoryScene = {
  story,
  pictures: picturesOf(drawn as unknown as Drawn, urls, folder, [1600, 900]),
  cards: cardsOf(urls, folder),
};

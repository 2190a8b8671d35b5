/** Sango in the poses the screens need, by pose. */
const urls = import.meta.glob<string>('/assets/sango/*.webp', { eager: true, query: '?url', import: 'default' });

const pose = (name: string) => urls[`/assets/sango/${name}.webp`] ?? '';

export const sangoPictures = {
  wave: pose('wave'),
  cheer: pose('cheer'),
  think: pose('think'),
  point: pose('point'),
  stand: pose('stand'),
  face: pose('face'),
};

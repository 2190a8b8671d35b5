/** The interface's icons, written as small SVG files that take the colour of the text round them. */
import type { VNode } from 'preact';
import { Disc, Icon, Ring, Soft, Solid, Stroke } from '../Icon.tsx';

export const folder = 'icons';
export const size = { width: 24, height: 24 };
export const format = 'svg';

const ways: Record<string, VNode> = {
  next: <Stroke path="M4.5 12h14.2M12.6 5.6 19 12l-6.4 6.4" />,
  back: <Stroke path="M19.5 12H5.3M11.4 5.6 5 12l6.4 6.4" />,
  up: <Stroke path="M12 19.5V5M5.6 11.4 12 5l6.4 6.4" />,
  down: <Stroke path="M12 4.5V19M5.6 12.6 12 19l6.4-6.4" />,
  undo: <Stroke path="M8.6 4.6 4.2 9l4.4 4.4M4.6 9H14a5.4 5.4 0 0 1 0 10.8H9.2" />,
  redo: <Stroke path="M15.4 4.6 19.8 9l-4.4 4.4M19.4 9H10a5.4 5.4 0 0 0 0 10.8h4.8" />,
  again: <Stroke path="M19.6 12a7.6 7.6 0 1 1-2.4-5.5l2.2 2M19.6 4v4.6H15" />,
  close: <Stroke path="M6 6l12 12M18 6 6 18" width={2.6} />,
  check: <Stroke path="M4.8 12.8l4.9 4.8L19.4 7" width={2.8} />,
  plus: <Stroke path="M12 5v14M5 12h14" width={2.6} />,
};

const sounds: Record<string, VNode> = {
  listen: (
    <>
      <Solid path="M3.8 9.6h3.4L12 5.4v13.2l-4.8-4.2H3.8z" />
      <Stroke path="M15.2 9.2a4 4 0 0 1 0 5.6M17.9 6.5a7.8 7.8 0 0 1 0 11" />
    </>
  ),
  silent: (
    <>
      <Solid path="M3.8 9.6h3.4L12 5.4v13.2l-4.8-4.2H3.8z" />
      <Stroke path="M15.8 9.6l4.8 4.8M20.6 9.6l-4.8 4.8" />
    </>
  ),
  music: (
    <>
      <Stroke path="M9.4 17.6V6l9.6-2v11.4" />
      <Disc at={[6.8, 17.6]} radius={2.6} solid />
      <Disc at={[16.4, 15.4]} radius={2.6} solid />
    </>
  ),
  play: <Solid path="M8.2 5.6 18.6 12 8.2 18.4z" />,
  pause: <Stroke path="M8 5.6v12.8M16 5.6v12.8" width={3.4} />,
  stop: <Solid path="M7 6.6h10v10.8H7z" />,
  captions: (
    <>
      <Soft path="M6.4 5h11.2A3.4 3.4 0 0 1 21 8.4v6.2a3.4 3.4 0 0 1-3.4 3.4H12l-4 3v-3H6.4A3.4 3.4 0 0 1 3 14.6V8.4A3.4 3.4 0 0 1 6.4 5z" />
      <Stroke path="M7.2 10h4.6M15.4 10h1.4M7.2 13.6h2M12.8 13.6h4" />
    </>
  ),
};

const paces: Record<string, VNode> = {
  speed: (
    <>
      <Soft path="M5.4 18.4a8.6 8.6 0 1 1 13.2 0z" />
      <Stroke path="M12 13.6l3.8-4.4M5.2 12h.8M18 12h.8M12 5.6v.8" />
    </>
  ),
  turtle: (
    <>
      <Soft path="M3.8 15.6a6.3 6.3 0 0 1 12.4 0z" />
      <Stroke path="M16.2 15.6c2 .2 2-1.6 2.4-3.200.4-1.5 2.8-1.4 2.900.6.1 2.2-1.7 3.6-3.5 3.8M6.2 15.8v2.4M13.4 15.8v2.4M8 12.6l2-2 2 2" />
    </>
  ),
  steps: (
    <>
      <Soft path="M5 11.4C3.6 8 4.6 4.4 7 4.4s3 3 2 6.8z" />
      <Soft path="M15 15.4c-1.2-4-.4-6.8 2-6.8s3.4 3.6 2 7z" />
      <Stroke path="M5.6 14.2c.2 2 3 2 3.2 0M15.4 18.2c.2 2 3 2 3.2 0" />
    </>
  ),
  hare: (
    <>
      <Soft path="M3.4 17.4c0-4.4 4-6.8 8.4-5.8 1.2-2 3.4-3 5.6-2.2 2 .8 3 2.6 3.2 4.4-1.4 1-2.4 1.2-3.6 1.200.2 1.8-.2 3-1.2 3.6H5z" />
      <Stroke path="M14.4 9.8C11 8.6 9.4 6 9.6 3.6c3 .4 5.4 2.6 6.2 5.6" />
      <Solid path="M17.3 12.1v.1" />
    </>
  ),
};

const places: Record<string, VNode> = {
  home: (
    <>
      <Soft path="M5.8 10.2v7.6A2.2 2.2 0 0 0 8 20h8a2.2 2.2 0 0 0 2.2-2.2v-7.6" />
      <Stroke path="M3.4 11.6 12 4.2l8.6 7.4M10 20v-4a2 2 0 0 1 4 0v4" />
    </>
  ),
  'grown-ups': (
    <>
      <Disc at={[8.4, 6.8]} radius={3.1} />
      <Soft path="M2.8 20v-2.2a5.6 5.6 0 0 1 11.2 0V20z" />
      <Disc at={[18, 11.6]} radius={2.2} />
      <Stroke path="M17.4 16.4a3.3 3.3 0 0 1 3.9 3.3V20" />
    </>
  ),
  language: (
    <>
      <Disc at={[12, 12]} radius={8.4} />
      <Stroke path="M12 3.6c-4.6 4.8-4.6 12 0 16.8M12 3.6c4.6 4.8 4.6 12 0 16.8M4.2 9.3h15.6M4.2 14.7h15.6" />
    </>
  ),
  settings: (
    <>
      <Stroke path="M3.8 6.8h8.4M16.8 6.8h3.4M3.8 12h2M10.4 12h9.8M3.8 17.2h8.8M17.2 17.2h3" />
      <Disc at={[14.5, 6.8]} radius={2.2} />
      <Disc at={[8.1, 12]} radius={2.2} />
      <Disc at={[14.9, 17.2]} radius={2.2} />
    </>
  ),
  'switch-player': (
    <>
      <Disc at={[6.5, 6.4]} radius={2.6} />
      <Disc at={[17.5, 6.4]} radius={2.6} />
      <Soft path="M2.6 14.4a3.9 3.9 0 0 1 7.8 0z" />
      <Soft path="M13.6 14.4a3.9 3.9 0 0 1 7.8 0z" />
      <Stroke path="M7 19.2h10M8.8 17.2l-2 2 2 2M15.2 17.2l2 2-2 2" />
    </>
  ),
  pages: (
    <>
      <Soft path="M12 6.6C9.4 5 6.6 4.8 3.6 5.6v12.2c3-.8 5.8-.4 8.4 1.2z" />
      <Stroke path="M12 6.6c2.6-1.6 5.4-1.8 8.4-1v12.2c-3-.8-5.8-.4-8.4 1.2" />
    </>
  ),
  'full-screen': (
    <Stroke path="M4.4 9V6.4a2 2 0 0 1 2-2H9M15 4.4h2.6a2 2 0 0 1 2 2V9M19.6 15v2.6a2 2 0 0 1-2 2H15M9 19.6H6.4a2 2 0 0 1-2-2V15" />
  ),
};

const acts: Record<string, VNode> = {
  hint: (
    <>
      <Soft path="M9 17c0-2.3-3-3.6-3-7.2a6 6 0 0 1 12 0c0 3.6-3 4.9-3 7.2z" />
      <Stroke path="M10 20.4h4M12 17v-4.2M10.2 11.2 12 12.8l1.8-1.6" />
    </>
  ),
  help: (
    <>
      <Disc at={[12, 12]} radius={8.4} />
      <Ring at={[12, 12]} radius={3.4} />
      <Stroke path="M6.1 6.1l3.5 3.5M17.9 6.1l-3.5 3.5M6.1 17.9l3.5-3.5M17.9 17.9l-3.5-3.5" />
    </>
  ),
  hand: (
    <Soft path="M8.2 12V5.8a1.5 1.5 0 0 1 3 0V11V4.4a1.5 1.5 0 0 1 3 0V11V5.8a1.5 1.5 0 0 1 3 0v8.4c0 4-2.2 6.2-5.4 6.2-2.6 0-4.2-1.4-5.4-3.8L4.2 13a1.5 1.5 0 0 1 2.4-1.8z" />
  ),
  eye: (
    <>
      <Soft path="M2.8 12C5 8 8.2 5.8 12 5.8S19 8 21.2 12C19 16 15.8 18.2 12 18.2S5 16 2.8 12z" />
      <Disc at={[12, 12]} radius={2.8} solid />
    </>
  ),
  print: (
    <>
      <Stroke path="M7.2 8.6V4h9.6v4.6" />
      <Soft path="M6 17.2h-.8A2.2 2.2 0 0 1 3 15v-4.2a2.2 2.2 0 0 1 2.2-2.2h13.6a2.2 2.2 0 0 1 2.2 2.2V15a2.2 2.2 0 0 1-2.2 2.2H18" />
      <Stroke path="M7.2 14h9.6v6H7.2z" />
    </>
  ),
  download: (
    <>
      <Stroke path="M12 3.8v10.6M7.4 10l4.6 4.6 4.6-4.6" />
      <Stroke path="M4.4 16.2v1.4A2.6 2.6 0 0 0 7 20.2h10a2.6 2.6 0 0 0 2.6-2.6v-1.4" />
    </>
  ),
  contrast: (
    <>
      <Ring at={[12, 12]} radius={8.4} />
      <Solid path="M12 5.6a6.4 6.4 0 0 1 0 12.8z" />
    </>
  ),
  calm: <Stroke path="M3.6 9c2.8-3 5.6-3 8.4 0s5.6 3 8.4 0M3.6 15.6c2.8-3 5.6-3 8.4 0s5.6 3 8.4 0" />,
  trash: (
    <>
      <Soft path="M6.4 8h11.2l-.9 10.2a2 2 0 0 1-2 1.8H9.3a2 2 0 0 1-2-1.8z" />
      <Stroke path="M4.4 8h15.2M9.4 8V5.6a1.4 1.4 0 0 1 1.4-1.4h2.4a1.4 1.4 0 0 1 1.4 1.4V8" />
    </>
  ),
  pencil: (
    <>
      <Soft path="M4.8 15.4 15.6 4.6a2 2 0 0 1 2.8 0l1 1a2 2 0 0 1 0 2.8L8.6 19.2l-4.600.8z" />
      <Stroke path="M13.6 6.6l3.8 3.8" />
    </>
  ),
  heart: <Soft path="M12 19.6C4.4 14.6 2.6 9.8 5 6.8c2.2-2.6 5.6-1.8 7 1.2 1.4-3 4.8-3.8 7-1.2 2.4 3 .6 7.8-7 12.8z" />,
  star: <Soft path="M12 3.8l2.5 5.2 5.700.8-4.1 4 1 5.7-5.1-2.7-5.1 2.7 1-5.7-4.1-4 5.7-.8z" />,
};

/** The pond's rings: only me, people I trust, anyone. */
const rings: Record<string, VNode> = {
  me: <Disc at={[12, 12]} radius={3.6} solid />,
  trusted: (
    <>
      <Disc at={[12, 12]} radius={2.6} solid />
      <Ring at={[12, 12]} radius={7} />
    </>
  ),
  anyone: (
    <>
      <Disc at={[12, 12]} radius={2} solid />
      <Ring at={[12, 12]} radius={5.8} />
      <Ring at={[12, 12]} radius={9.8} />
    </>
  ),
};

const all = { ...ways, ...sounds, ...paces, ...places, ...acts, ...rings };

export const stills = Object.fromEntries(Object.entries(all).map(([name, marks]) => [name, <Icon>{marks}</Icon>]));

/** The interface's pictures, drawn in the colour of the text beside them. Arrows turn with the reading direction. */
import type { VNode } from 'preact';

const shapes = {
  again: () => (
    <>
      <path d="M4.6 12a7.4 7.4 0 0 1 12.9-5l2 2.1M19.6 4.4v4.8h-4.8" />
      <path d="M19.4 12a7.4 7.4 0 0 1-12.9 5l-2-2.1M4.4 19.6v-4.8h4.8" />
    </>
  ),
  back: () => (
    <>
      <path d="M19.5 12H5.3M11.4 5.6 5 12l6.4 6.4" />
    </>
  ),
  check: () => (
    <>
      <path d="M4.8 12.8l4.9 4.8L19.4 7" />
    </>
  ),
  close: () => (
    <>
      <path d="M6.4 6.4l11.2 11.2M17.6 6.4 6.4 17.6" />
    </>
  ),
  download: () => (
    <>
      <path d="M12 3.8v10.6M7.4 10l4.6 4.6 4.6-4.6" />
      <path d="M4.4 16.2v1.4A2.6 2.6 0 0 0 7 20.2h10a2.6 2.6 0 0 0 2.6-2.6v-1.4" />
    </>
  ),
  'grown-ups': () => (
    <>
      <circle cx="8.4" cy="6.8" r="3.1" class="icon-tint" />
      <path d="M2.8 20v-2.2a5.6 5.6 0 0 1 11.2 0V20z" class="icon-tint" />
      <circle cx="18" cy="11.6" r="2.2" class="icon-tint" />
      <path d="M17.4 16.4a3.3 3.3 0 0 1 3.9 3.3V20" />
    </>
  ),
  hand: () => (
    <>
      <path
        d="M8 12.6V6.8q1.5-3 3 0v4.4-6q1.5-3 3 0v6-4.6q1.5-3 3 0v8.2q0 5.6-5.6 5.6-3.6 0-5-3.2l-2-3.4q0-2.6 2.1-1.6z"
        class="icon-tint"
      />
    </>
  ),
  help: () => (
    <>
      <path
        d="M12 20.2S4.2 15.6 4.2 9.9A4.3 4.3 0 0 1 12 7.4a4.3 4.3 0 0 1 7.8 2.5c0 5.7-7.8 10.3-7.8 10.3z"
        class="icon-tint"
      />
      <path d="M8.6 11.4h2l1.3-2.4 1.5 4.4 1-2h1.2" />
    </>
  ),
  hint: () => (
    <>
      <path d="M9 17c0-2.3-3-3.6-3-7.2a6 6 0 0 1 12 0c0 3.6-3 4.9-3 7.2z" class="icon-tint" />
      <path d="M10 20.4h4M12 17v-4.2M10.2 11.2 12 12.8l1.8-1.6" />
    </>
  ),
  home: () => (
    <>
      <path d="M5.8 10.2v7.6A2.2 2.2 0 0 0 8 20h8a2.2 2.2 0 0 0 2.2-2.2v-7.6" class="icon-tint" />
      <path d="M3.4 11.6 12 4.2l8.6 7.4M10 20v-4a2 2 0 0 1 4 0v4" />
    </>
  ),
  language: () => (
    <>
      <circle cx="12" cy="12" r="8.4" class="icon-tint" />
      <path d="M12 3.6c-4.6 4.8-4.6 12 0 16.8M12 3.6c4.6 4.8 4.6 12 0 16.8M4.2 9.3h15.6M4.2 14.7h15.6" />
    </>
  ),
  listen: () => (
    <>
      <path d="M3.8 9.6h3.4L12 5.4v13.2l-4.8-4.2H3.8z" class="icon-fill" />
      <path d="M15.2 9.2a4 4 0 0 1 0 5.6M17.9 6.5a7.8 7.8 0 0 1 0 11" />
    </>
  ),
  next: () => (
    <>
      <path d="M4.5 12h14.2M12.6 5.6 19 12l-6.4 6.4" />
    </>
  ),
  play: () => (
    <>
      <path d="M8.2 5.6 18.6 12 8.2 18.4z" class="icon-fill" />
    </>
  ),
  print: () => (
    <>
      <path d="M7.2 8.6V4h9.6v4.6" />
      <path
        d="M6 17.2H5.2q-2.2 0-2.2-2.2v-4.2q0-2.2 2.2-2.2h13.6q2.2 0 2.2 2.2V15q0 2.2-2.2 2.2H18"
        class="icon-tint"
      />
      <path d="M7.2 14h9.6v6H7.2z" />
    </>
  ),
  redo: () => (
    <>
      <path d="M19.4 5.4v5.2h-5.2" />
      <path d="M18.9 10.4A7.6 7.6 0 1 0 19.6 15" />
    </>
  ),
  settings: () => (
    <>
      <path d="M3.8 6.8h8.4M16.8 6.8h3.4M3.8 12h2M10.4 12h9.8M3.8 17.2h8.8M17.2 17.2h3" />
      <circle cx="14.5" cy="6.8" r="2.2" class="icon-tint" />
      <circle cx="8.1" cy="12" r="2.2" class="icon-tint" />
      <circle cx="14.9" cy="17.2" r="2.2" class="icon-tint" />
    </>
  ),
  silent: () => (
    <>
      <path d="M3.8 9.6h3.4L12 5.4v13.2l-4.8-4.2H3.8z" class="icon-fill" />
      <path d="M16 9.6l4.8 4.8M20.8 9.6 16 14.4" />
    </>
  ),
  stop: () => (
    <>
      <rect x="6.5" y="6.5" width="11" height="11" rx="2.4" class="icon-fill" />
    </>
  ),
  sparkle: () => (
    <>
      <path
        d="M11 4.4c.9 4.4 2.2 5.7 6.6 6.6-4.4.9-5.7 2.2-6.6 6.6-.9-4.4-2.2-5.7-6.6-6.6 4.4-.9 5.7-2.2 6.6-6.6z"
        class="icon-tint"
      />
      <path d="M18.4 15.4v4.2M16.3 17.5h4.2" />
    </>
  ),
  talk: () => (
    <>
      <path d="M4 5.4h11.2v7.8H9l-3 2.6v-2.6H4z" class="icon-tint" />
      <path d="M17.8 9.4H20v7.4h-1.6v2.4l-2.8-2.4h-4.2v-1.2" />
    </>
  ),
  trash: () => (
    <>
      <path d="M5 7.4h14M9.6 7.2V4.8h4.8v2.4M7 7.4l.9 12h8.2l.9-12" />
    </>
  ),
  undo: () => (
    <>
      <path d="M8.6 4.6 4.2 9l4.4 4.4M4.6 9H14a5.4 5.4 0 0 1 0 10.8H9.2" />
    </>
  ),
  words: () => (
    <>
      <path d="M4.4 7h15.2M4.4 12h15.2M4.4 17h9" />
    </>
  ),
  turtle: () => (
    <>
      <g>
        <path d="M3.8 15.6a6.3 6.3 0 0 1 12.4 0z" class="icon-fill" fill-opacity="0.18" />
        <path d="M16.2 15.6c2 .2 2-1.6 2.4-3.2.4-1.5 2.8-1.4 2.9.6.1 2.2-1.7 3.6-3.5 3.8" />
        <path d="M6.2 15.8v2.4M13.4 15.8v2.4M8 12.6l2-2 2 2" />
      </g>
    </>
  ),
  hare: () => (
    <>
      <g>
        <path
          d="M3.4 17.4c0-4.4 4-6.8 8.4-5.8 1.2-2 3.4-3 5.6-2.2q3 1.2 3.2 4.4-1.4 1-3.6 1.2 0 2-1.2 3.6H5z"
          class="icon-fill"
          fill-opacity="0.18"
        />
        <path d="M14.4 9.8C11 8.6 9.4 6 9.6 3.6c3 .4 5.4 2.6 6.2 5.6" />
        <path d="M17.3 12.1v.1" class="icon-fill" />
      </g>
    </>
  ),
  music: () => (
    <>
      <g>
        <path d="M9.4 17.6V6l9.6-2v11.4" />
        <circle cx="6.8" cy="17.6" r="2.6" class="icon-fill"></circle>
        <circle cx="16.4" cy="15.4" r="2.6" class="icon-fill"></circle>
      </g>
    </>
  ),
  eye: () => (
    <>
      <g>
        <path
          d="M2.8 12C5 8 8.2 5.8 12 5.8S19 8 21.2 12C19 16 15.8 18.2 12 18.2S5 16 2.8 12z"
          class="icon-fill"
          fill-opacity="0.18"
        />
        <circle cx="12" cy="12" r="2.8" class="icon-fill"></circle>
      </g>
    </>
  ),
  pages: () => (
    <>
      <g>
        <path d="M12 6.6C9.4 5 6.6 4.8 3.6 5.6v12.2c3-.8 5.8-.4 8.4 1.2z" class="icon-fill" fill-opacity="0.18" />
        <path d="M12 6.6c2.6-1.6 5.4-1.8 8.4-1v12.2c-3-.8-5.8-.4-8.4 1.2" />
      </g>
    </>
  ),
  captions: () => (
    <>
      <g>
        <path
          d="M6.4 5h11.2q3.4 0 3.4 3.4v6.2q0 3.4-3.4 3.4H12l-4 3v-3H6.4Q3 18 3 14.6V8.4Q3 5 6.4 5z"
          class="icon-fill"
          fill-opacity="0.18"
        />
        <path d="M7.2 10h4.6M15.4 10h1.4M7.2 13.6h2M12.8 13.6h4" />
      </g>
    </>
  ),
  speed: () => (
    <>
      <g>
        <path d="M5.4 18.4a8.6 8.6 0 1 1 13.2 0z" class="icon-fill" fill-opacity="0.18" />
        <path d="M12 13.6l3.8-4.4M5.2 12h.8M18 12h.8M12 5.6v.8" />
      </g>
    </>
  ),
} satisfies Record<string, () => VNode>;

export type IconName = keyof typeof shapes;

const TURNS: readonly IconName[] = ['back', 'next', 'undo', 'redo'];

export const Icon = ({ name }: { name: IconName }) => (
  <svg class={TURNS.includes(name) ? 'icon icon-turns' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
    {shapes[name]()}
  </svg>
);

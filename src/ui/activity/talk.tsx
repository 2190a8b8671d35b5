/** The last lines of a chat: in their box over the picture, or on the desk where letters are too large for it. */
import './talk.css';
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Part } from '../../core/activity.ts';
import type { Box, Picture } from '../../core/picture.ts';
import { placed } from '../pictures.tsx';
import type { Words } from './props.ts';

export const talkOf = (parts: readonly Part[]): readonly Part[] => parts.filter(({ written, by }) => written && by);

interface Props {
  lines: readonly Part[];
  words: Words;
  page: Words;
}

export const Talk = ({ lines, words, page }: Props) => (
  <div class="talk" role="log">
    <p class="talk-pretend">{page('activity.pretend')}</p>
    {lines.map((part) => (
      <p key={part.id} class="talk-line">
        {part.by?.image && <img class="talk-face" src={part.by.image} alt="" draggable={false} />}
        <span class="unseen">{part.by && words(part.by.name)}: </span>
        <span class="talk-words">{words(part.label)}</span>
      </p>
    ))}
  </div>
);

interface BoardProps extends Props {
  size: Picture['size'];
  /** Without room the box shows who has written, and the words stand on the desk. */
  room: boolean;
}

export function BoardTalk({ room, size, ...props }: BoardProps) {
  const box = props.lines[0]?.box;
  if (!box) return null;
  return (
    <div class="board-talk" style={placed(box, size)} aria-hidden={!room || undefined}>
      {room ? <Talk {...props} /> : <Blank lines={props.lines} />}
    </div>
  );
}

/** Bubbles with a stroke for each line of writing. */
const Blank = ({ lines }: Pick<Props, 'lines'>) => (
  <div class="talk">
    {lines.map(({ id, by }) => (
      <p key={id} class="talk-line">
        {by?.image && <img class="talk-face" src={by.image} alt="" draggable={false} />}
        <span class="talk-words talk-strokes" />
      </p>
    ))}
  </div>
);

/** What somebody in the picture says when asked; read out when they are pressed. */
export const Answer = ({ part, size, words }: { part: Part; size: Picture['size']; words: Words }) =>
  part.box ? (
    <p class="board-answer" style={placed(part.box, size)} aria-hidden="true">
      <span class="talk-words">{words(part.words ?? part.label)}</span>
    </p>
  ) : null;

/** Two long lines with their faces fit into a box this wide and high, measured in letters' heights. */
const ROOM = [15, 13] as const;

/** Whether the lines have room in their box, as large as the board and the letters are now. */
export function useTalkRoom(page: RefObject<HTMLElement | null>, box: Box | undefined, scale: number): boolean {
  const [room, setRoom] = useState(true);
  useLayoutEffect(() => {
    const letters = page.current ? parseFloat(getComputedStyle(page.current).fontSize) : 0;
    const isTight = box !== undefined && (box[2] * scale < ROOM[0] * letters || box[3] * scale < ROOM[1] * letters);
    setRoom(!isTight);
  });
  return room;
}

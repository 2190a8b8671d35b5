/** The last lines of a chat: in their box over the picture, or on the desk where letters are too large for it. */
import './talk.css';
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Part } from '../../core/activity.ts';
import type { Box, Picture } from '../../core/picture.ts';
import { placed } from '../pictures.tsx';
import type { Words } from './props.ts';

export const talkOf = (parts: readonly Part[]): readonly Part[] => parts.filter(({ written, by }) => written && by);

/** Keys of what others have written: the child knows their own words. */
export const heardIn = (lines: readonly Part[]): string[] => lines.flatMap(({ by, label }) => (by?.own ? [] : [label]));

interface Props {
  lines: readonly Part[];
  /** Whether the words the child sent are seen: as long as nothing else is told. */
  told: boolean;
  words: Words;
  page: Words;
}

export const Talk = ({ lines, told, words, page }: Props) => (
  <div class="talk" role="log">
    <span class="talk-pretend">{page('activity.pretend')}</span>
    {lines.map((part) => (
      <div key={part.id} class={lineClass(part)}>
        {part.by?.image && <img class="talk-face" src={part.by.image} alt="" draggable={false} />}
        {(told || !part.by?.own) && (
          <>
            <span class="unseen">{part.by && words(part.by.name)}: </span>
            <span class="talk-words">{words(part.label)}</span>
          </>
        )}
      </div>
    ))}
  </div>
);

const lineClass = ({ by }: Part) => (by?.own ? 'talk-line talk-own' : 'talk-line');

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
    {lines.map((part) => (
      <div key={part.id} class={lineClass(part)}>
        {part.by?.image && <img class="talk-face" src={part.by.image} alt="" draggable={false} />}
        <span class="talk-words talk-strokes" />
      </div>
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

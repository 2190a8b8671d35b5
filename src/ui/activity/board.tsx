/** The picture an activity is played on, with its buttons and the words that stand in it. */
import './board.css';
import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Move, Part } from '../../core/activity.ts';
import { mirrored, mirroredBox } from '../../core/mirror.ts';
import type { Box, Picture } from '../../core/picture.ts';
import { placed, StillPicture } from '../pictures.tsx';
import type { BoardProps, PlayerProps } from './props.ts';
import { Bubbles, canTake, Spots, Tokens } from './spots.tsx';
import { Answer, BoardTalk, talkOf } from './talk.tsx';

/** Everything is played left of this line of a board 1280 wide; the desk lies beyond. Sides change about its middle. */
export const PLAY_MIDDLE = 446;

interface Props extends Pick<PlayerProps, 'words' | 'page' | 'Board' | 'rightToLeft' | 'still'> {
  art: RefObject<HTMLDivElement | null>;
  picture: Picture;
  alt: string | undefined;
  parts: readonly Part[];
  moves: readonly Move[];
  active: string | null;
  lifted: boolean;
  hinted: string | null;
  /** Whether buttons over the picture keep their distance; else they stand in a row of their own. */
  roomy: boolean;
  /** Whether a chat has room in the picture. */
  talkRoom: boolean;
  /** Whether the child's own words in it are seen. */
  told: boolean;
  /** What somebody in the picture answers. */
  answer: Part | undefined;
  onPress: (part: string) => void;
}

const PlainBoard = ({ picture, alt }: BoardProps) => <StillPicture picture={picture} alt={alt} />;

/** Parts as they lie for this reading direction. */
export const partsFor = (parts: readonly Part[], rightToLeft: boolean): readonly Part[] =>
  rightToLeft ? parts.map(mirroredPart) : parts;

const mirroredPart = (part: Part): Part => {
  if (part.fixed) return part;
  const turned = (box: Box | undefined) => box && mirroredBox(box, PLAY_MIDDLE);
  return { ...part, box: turned(part.box), zone: turned(part.zone) };
};

export function ActivityBoard(props: Props) {
  const { art, parts, moves, active, lifted, roomy, words, Board = PlainBoard } = props;
  const { size } = props.picture;
  const picture = useMemo(
    () => (props.rightToLeft ? mirrored(props.picture, PLAY_MIDDLE) : props.picture),
    [props.picture, props.rightToLeft],
  );
  return (
    <div class="activity-board">
      <div class="board-window">
        <div class="board-art" ref={art}>
          <div class="board-picture">
            <Board picture={picture} alt={props.alt} still={props.still} />
          </div>
          {lifted && <Zones parts={parts} moves={moves} active={active} size={size} />}
          {roomy ? <Spots {...props} size={size} inRow={false} /> : <Tokens parts={parts} size={size} />}
          <Bubbles parts={parts} size={size} words={words} />
          <BoardTalk {...props} lines={talkOf(parts)} size={size} room={props.talkRoom} />
          {props.answer && <Answer part={props.answer} size={size} words={words} />}
        </div>
      </div>
    </div>
  );
}

interface ZoneProps extends Pick<Props, 'parts' | 'moves' | 'active'> {
  size: Picture['size'];
}

/** Dashed ovals where the thing in the hand may go. */
function Zones({ parts, moves, active, size }: ZoneProps) {
  return (
    <div class="zones" aria-hidden="true">
      {parts.map(
        (part) =>
          part.zone &&
          canTake(moves, active, part.id) && (
            <span key={part.id} class={part.flat ? 'zone zone-flat' : 'zone'} style={placed(part.zone, size)} />
          ),
      )}
    </div>
  );
}

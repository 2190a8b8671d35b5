import type { ComponentChildren } from 'preact';
import { round, type Point } from '../kit/curves.ts';
import { useVariant } from '../kit/drawing.tsx';
import { Antenna } from './antennae.tsx';
import { Ear } from './ears.tsx';
import { Brow, Eye, type BrowKind, type EyesKind } from './eyes.tsx';
import { Mouth, speaking, type MouthKind } from './mouth.tsx';
import { Cheek, Crest, Mask, Skull } from './skull.tsx';

/** Everything a face and head do. */
export interface Face {
  eyes: EyesKind;
  mouth: MouthKind;
  /** One for both, or left and right. */
  brows: BrowKind | [BrowKind, BrowKind];
  /** Where the eyes go, -1 to 1 both ways. */
  gaze: Point;
  /** Where the head turns, -1 to 1 both ways: features slide over the skull. */
  turn: Point;
  /** Degrees, clockwise. */
  tilt: number;
  /** Degrees a left and a right ear are perked up (or droop, when negative). */
  ears: [number, number];
}

export const restingFace: Face = {
  eyes: 'open',
  mouth: 'smile',
  brows: 'calm',
  gaze: [0, 0],
  turn: [0, 0],
  tilt: 0,
  ears: [0, 0],
};

const tilted = ({ tilt }: Face) => (tilt ? `rotate(${tilt} 0 -352)` : undefined);

/** Moves with a turned head; nearer features further: a cheap three-quarter view. */
function Slid({ turn, by, children }: { turn: Point; by: number; children: ComponentChildren }) {
  const [x, y] = [round(turn[0] * by), round(turn[1] * by * 0.7)];
  return <g transform={x || y ? `translate(${x} ${y})` : undefined}>{children}</g>;
}

/** The ears: their own part, since raised arms come before them. */
export function Ears({ face }: { face: Face }) {
  const [left, right] = face.ears;
  const slide = `translate(${round(face.turn[0] * -8)} ${round(face.turn[1] * -5)})`;
  return (
    <g transform={tilted(face)}>
      <g transform={`${slide} rotate(${left} -200 -548)`}>
        <Ear side="left" />
      </g>
      <g transform={`${slide} rotate(${-right} 200 -548)`}>
        <Ear side="right" />
      </g>
    </g>
  );
}

/** Eyes and mouth as the variant wants them: shut, glancing aside, speaking. */
function usePlayedFace(face: Face): Face {
  const variant = useVariant();
  const open = face.eyes === 'open' || face.eyes === 'wide' || face.eyes === 'down';
  if (variant === 'blink' && open) return { ...face, eyes: 'shut' };
  if (variant === 'look' && open) return { ...face, gaze: [face.gaze[0] > 0.2 ? -0.8 : 0.9, face.gaze[1]] };
  if (variant === 'talk') return { ...face, mouth: speaking[face.mouth] };
  return face;
}

/** The head in front of everything: antennae, crest, skull, face. */
export function Head({ face }: { face: Face }) {
  const played = usePlayedFace(face);
  const { turn } = face;
  const [left, right] = typeof face.brows === 'string' ? [face.brows, face.brows] : face.brows;
  return (
    <g transform={tilted(face)}>
      <Slid turn={turn} by={6}>
        <Antenna side="left" />
        <Antenna side="right" />
      </Slid>
      <Slid turn={turn} by={4}>
        <Crest />
      </Slid>
      <Skull />
      <Slid turn={turn} by={16}>
        <Mask />
        <Slid turn={turn} by={4}>
          <Cheek x={-132} />
          <Cheek x={132} />
        </Slid>
        <Slid turn={turn} by={8}>
          <Eye x={-82} kind={played.eyes} gaze={played.gaze} />
          <Eye x={82} kind={played.eyes} gaze={played.gaze} />
          {face.eyes !== 'happy' && <Brow x={-82} kind={left} />}
          {face.eyes !== 'happy' && <Brow x={82} kind={right} />}
        </Slid>
        <Slid turn={turn} by={10}>
          <Mouth kind={played.mouth} />
        </Slid>
      </Slid>
    </g>
  );
}

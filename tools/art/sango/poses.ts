import type { ArmKind } from './arms.ts';
import type { Legs } from './body.tsx';
import type { Face } from './head.tsx';
import type { Glow } from './light.ts';

export type PoseName =
  | 'stand'
  | 'wave-laughing'
  | 'cheer'
  | 'point'
  | 'point-up'
  | 'stop-hand'
  | 'thinking'
  | 'read'
  | 'stop'
  | 'breathe'
  | 'tell'
  | 'peek'
  | 'giggle'
  | 'look'
  | 'sit'
  | 'hang'
  | 'surf'
  | 'worried'
  | 'surprised';

export interface Pose {
  left: ArmKind;
  right: ArmKind;
  face: Partial<Face>;
  glow?: Glow;
  legs?: Legs;
  /** Units above the ground, in a jump. */
  lift?: number;
  tailUp?: number;
  book?: boolean;
}

const onEdge = { left: 'edge', right: 'edge' } as const;

export const poses: Record<PoseName, Pose> = {
  stand: { left: 'down', right: 'down', face: { tilt: -3 } },
  'wave-laughing': {
    left: 'hip',
    right: 'wave',
    face: { eyes: 'happy', mouth: 'laugh', tilt: -5, ears: [8, 24] },
  },
  cheer: {
    left: 'up',
    right: 'up',
    lift: 36,
    tailUp: 22,
    face: { mouth: 'big', brows: 'up', turn: [0, -0.7], gaze: [0, -0.4], ears: [24, 24] },
    glow: 'yes',
  },
  point: {
    left: 'hip',
    right: 'point',
    face: { brows: 'up', turn: [1, -0.5], gaze: [0.8, -0.3], tilt: 3, ears: [6, 16] },
  },
  'point-up': {
    left: 'edge',
    right: 'point up',
    face: { mouth: 'big', brows: 'up', turn: [0.5, -0.9], gaze: [0.5, -0.8], tilt: -4, ears: [14, 20] },
  },
  'stop-hand': {
    left: 'stop',
    right: 'chest',
    face: { mouth: 'soft', brows: 'worried', turn: [-0.3, 0], tilt: -3, ears: [4, -6] },
    glow: 'careful',
  },
  thinking: {
    left: 'chin',
    right: 'hip',
    face: { mouth: 'hmm', brows: ['hmm', 'up'], turn: [0.6, -0.7], gaze: [0.8, -0.9], tilt: -4, ears: [-8, 8] },
  },
  read: {
    left: 'book',
    right: 'book',
    book: true,
    face: { eyes: 'down', mouth: 'talk', turn: [0, 0.6], gaze: [0, 0.3], ears: [-4, -4] },
  },
  stop: {
    left: 'stop',
    right: 'hip',
    face: { mouth: 'soft', brows: 'worried', turn: [-0.1, 0], tilt: -2, ears: [10, 10] },
    glow: 'careful',
  },
  breathe: { left: 'tummy', right: 'tummy', face: { eyes: 'rest', mouth: 'o', turn: [0, -0.3], ears: [16, 16] } },
  tell: {
    left: 'mouth',
    right: 'mouth',
    face: { mouth: 'big', brows: 'up', turn: [0, 0.1], ears: [24, 24] },
    glow: 'yes',
  },
  peek: { ...onEdge, face: { brows: 'up', turn: [0.5, 0.2], gaze: [0.8, 0.2], tilt: 3, ears: [12, 12] } },
  giggle: { left: 'lips', right: 'edge', face: { eyes: 'happy', turn: [0.4, 0.1], tilt: 5, ears: [16, 16] } },
  look: { ...onEdge, face: { turn: [0, -0.3], gaze: [0, -0.3], ears: [4, 4] } },
  sit: { ...onEdge, legs: 'dangling', face: { turn: [0, -0.4], gaze: [0, -0.3], tilt: -2, ears: [10, 10] } },
  hang: {
    left: 'down',
    right: 'hang',
    legs: 'dangling',
    face: { mouth: 'big', brows: 'up', turn: [-0.4, 0.2], gaze: [-0.5, 0.4], tilt: -6, ears: [20, 8] },
  },
  surf: {
    left: 'out',
    right: 'up',
    tailUp: 10,
    face: { mouth: 'laugh', brows: 'up', turn: [0.6, -0.2], gaze: [0.6, 0], tilt: 4, ears: [22, 14] },
    glow: 'yes',
  },
  worried: {
    left: 'chest',
    right: 'down',
    face: { brows: 'worried', mouth: 'worried', turn: [0.2, 0.3], tilt: 4, ears: [-16, -16] },
    glow: 'careful',
  },
  surprised: {
    left: 'up',
    right: 'down',
    face: { eyes: 'wide', brows: 'up', mouth: 'o', turn: [0, -0.4], ears: [18, 18] },
  },
};

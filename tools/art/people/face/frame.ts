/** Where the features sit on a head that is 100 high with its middle on 0,0, from the front or turned to the right. */

export type EyeSide = 1 | -1;

interface FeaturePlace {
  x: number;
  /** How much narrower it looks because the head turns away, about 1. */
  squeeze: number;
}

export interface FaceFrame {
  /** Radians the head has turned; 0 from the front. */
  yaw: number;
  /** −1…1, a small turn of a head seen from the front. */
  turn: number;
  adult: boolean;
  eyeLine: number;
  eye(side: EyeSide): FeaturePlace;
  cheek(side: EyeSide): FeaturePlace;
  nose: number;
  mouth: FeaturePlace & { y: number };
  /** A place on the skin `x` from the middle of the face. */
  across(x: number): number;
}

const eyeLineOf = (adult: boolean, nod: number) => (adult ? 1 : 6) + nod * 9;
const eyeDistance = (adult: boolean) => (adult ? 17.5 : 19);
const mouthDrop = (adult: boolean) => (adult ? 27 : 23.5);

export function frontFrame(turn: number, nod: number, adult: boolean): FaceFrame {
  const middle = turn * 13;
  const eyeLine = eyeLineOf(adult, nod);
  const squeeze = (side: EyeSide) => 1 - Math.max(0, side * turn) * 0.22;
  return {
    yaw: 0,
    turn,
    adult,
    eyeLine,
    eye: (side) => ({ x: middle + side * eyeDistance(adult) * squeeze(side), squeeze: squeeze(side) }),
    cheek: (side) => ({ x: middle * 0.9 + side * 29 * squeeze(side), squeeze: 1 }),
    nose: middle * 1.18,
    mouth: { x: middle, y: eyeLine + mouthDrop(adult), squeeze: 1 },
    across: (x) => middle + x,
  };
}

export function turnedFrame(yaw: number, nod: number, adult: boolean): FaceFrame {
  const eyeLine = eyeLineOf(adult, nod);
  const across = (x: number) => 50 * Math.sin(Math.asin(x / 50) + yaw);
  const narrow = (x: number) => {
    const angle = Math.asin(x / 50);
    return Math.max(0.34, Math.cos(angle + yaw) / Math.cos(angle));
  };
  return {
    yaw,
    turn: 0,
    adult,
    eyeLine,
    eye: (side) => ({ x: across(side * eyeDistance(adult)), squeeze: Math.min(1.04, narrow(side * 19)) }),
    cheek: (side) => ({ x: Math.min(39.5, across(side * 29)), squeeze: Math.min(1, narrow(side * 29)) }),
    nose: 55 * Math.sin(yaw),
    mouth: { x: 50 * Math.sin(yaw), y: eyeLine + mouthDrop(adult), squeeze: Math.cos(yaw) * 1.04 },
    across,
  };
}

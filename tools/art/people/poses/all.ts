/** Every pose by name. */
import type { PoseOf } from '../pose.ts';
import { armsWide, hips, offer, oneTummy, point, stand, stopHand, tell, tug, tummyHands, wave } from './standing.ts';
import { cover, holdFront, holdUp, lookPhone } from './holding.ts';
import { cheer, run, runSide, tiptoe } from './moving.ts';
import { back, backReach, bendNose, coverDown, lean, profile, turned, whisper } from './turned.ts';
import { crouch, floor, floorTablet, kneel, kneelOne, kneesUp, sitTurned, tummy } from './low.ts';
import { bed, onHip, phoneTable, sitSide, sitSofa, step, table, wheel, wheelWave } from './seats.ts';

export const poses = {
  stand,
  hips,
  wave,
  point,
  offer,
  tug,
  armsWide,
  stopHand,
  tummyHands,
  oneTummy,
  tell,
  lookPhone,
  holdFront,
  cover,
  holdUp,
  cheer,
  run,
  runSide,
  tiptoe,
  turned,
  profile,
  back,
  backReach,
  lean,
  bendNose,
  whisper,
  coverDown,
  kneel,
  kneelOne,
  crouch,
  tummy,
  kneesUp,
  sitTurned,
  floor,
  floorTablet,
  table,
  phoneTable,
  sitSofa,
  sitSide,
  step,
  wheel,
  wheelWave,
  onHip,
  bed,
} satisfies Record<string, PoseOf>;

export type PoseName = keyof typeof poses;

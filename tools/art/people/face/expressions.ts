/** What each expression does with brows, eyes and mouth. */
import type { Point } from '../../kit/curves.ts';
import type { MouthName } from './mouths.ts';

/** How open an eye is (1 = at rest), or a shut eye: laughing, squeezed or softly closed. */
export type Eye = number | 'arc' | 'squeeze' | 'soft';

export interface Expression {
  /** Height of the brow's inner and outer end; negative is raised. */
  brow: Point;
  /** The viewer's right brow, when it differs. */
  rightBrow?: Point;
  eye: Eye;
  /** How far the upper lid hangs over the eye, 0–1. */
  lid?: number;
  mouth: MouthName;
  /** Where the eyes look by themselves. */
  gaze?: Point;
  /** Larger lights in the eyes. */
  shine?: boolean;
  tiredEyes?: boolean;
}

const expressionList = {
  happy: { brow: [-1, 1], eye: 1, mouth: 'smile' },
  laughing: { brow: [-5, -2], eye: 'arc', mouth: 'laugh' },
  curious: { brow: [-4, -3], rightBrow: [-9, -6], eye: 1.06, mouth: 'small', gaze: [2.4, -1] },
  unsure: { brow: [-6, 2], eye: 1, mouth: 'wave', gaze: [-2.2, 0.6] },
  sad: { brow: [-8, 3], eye: 0.9, lid: 0.12, mouth: 'sad', gaze: [0, 2] },
  surprised: { brow: [-10, -9], eye: 1.22, mouth: 'round' },
  tired: { brow: [-1, 5], eye: 0.9, lid: 0.48, mouth: 'flat', tiredEyes: true, gaze: [0, 1.5] },
  proud: { brow: [-6, -3], eye: 'arc', mouth: 'smirk' },
  calm: { brow: [-2, 1], eye: 0.96, lid: 0.08, mouth: 'soft' },
  focus: { brow: [-4, -2], eye: 0.95, lid: 0.08, mouth: 'small', gaze: [0, 3] },
  down: { brow: [0, 2], eye: 'soft', mouth: 'soft' },
  play: { brow: [-4, -2], eye: 1.05, mouth: 'open' },
  playDown: { brow: [-4, -2], eye: 0.98, mouth: 'open', gaze: [0.4, 2.6] },
  asking: { brow: [-8, 0], eye: 1.12, mouth: 'ask', gaze: [2, 1.6] },
  delighted: { brow: [-8, -7], eye: 1.2, mouth: 'big', shine: true },
  laughShut: { brow: [-3, 1], eye: 'squeeze', mouth: 'big' },
  sulking: { brow: [3, -3], eye: 0.92, lid: 0.2, mouth: 'pout', gaze: [-2.6, 1.4] },
  cross: { brow: [5, -4], eye: 0.95, lid: 0.12, mouth: 'zigzag' },
  sleepy: { brow: [-1, 3], eye: 0.9, lid: 0.62, mouth: 'soft', gaze: [0, 1.5] },
  asleep: { brow: [0, 2], eye: 'soft', mouth: 'small' },
  trying: { brow: [-9, 1], eye: 1.04, mouth: 'trying' },
  worried: { brow: [-9, 2], eye: 1.1, mouth: 'wave', gaze: [0, 1] },
  relieved: { brow: [-8, 0], eye: 'soft', mouth: 'smile' },
  whisper: { brow: [-5, -3], eye: 0.98, lid: 0.1, mouth: 'roundSmall' },
  calling: { brow: [-7, -4], eye: 1.06, mouth: 'call' },
  breathe: { brow: [-4, 0], eye: 'soft', mouth: 'roundSmall' },
  gasp: { brow: [-12, -9], eye: 1.28, mouth: 'roundBig' },
  wobble: { brow: [-9, 3], eye: 1.1, lid: 0.06, mouth: 'lip', gaze: [0, 1.6] },
  hopeful: { brow: [-9, -2], eye: 1.16, mouth: 'soft', gaze: [1, -1], shine: true },
  tongue: { brow: [-2, -3], eye: 0.98, lid: 0.06, mouth: 'tongue', gaze: [0, 3] },
  mmhm: { brow: [-1, -1], eye: 0.9, lid: 0.5, mouth: 'flat', gaze: [0, 2.6] },
  sly: { brow: [2, -6], eye: 0.96, lid: 0.22, mouth: 'smirk', gaze: [2.6, 1] },
  tender: { brow: [-7, 0], eye: 0.98, lid: 0.14, mouth: 'soft', shine: true },
  tenderDown: { brow: [-7, 0], eye: 1.02, lid: 0.2, mouth: 'smile', gaze: [0, 3] },
  gaspDown: { brow: [-12, -9], eye: 1.2, shine: true, mouth: 'roundBig', gaze: [0, 4] },
  surprisedDown: { brow: [-11, -8], eye: 1.16, shine: true, mouth: 'round', gaze: [0, 4] },
  singing: { brow: [-9, -4], eye: 'soft', mouth: 'roundBig' },
  singingLow: { brow: [-1, 2], eye: 'soft', mouth: 'round' },
  oops: { brow: [-11, -3], eye: 1.18, mouth: 'grimace' },
} satisfies Record<string, Expression>;

export type ExpressionName = keyof typeof expressionList;

export const expressions: Record<ExpressionName, Expression> = expressionList;

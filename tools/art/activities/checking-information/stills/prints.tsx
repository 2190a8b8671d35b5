/** What the stamps leave on a story, each 120 × 120. */
import { Place } from '../../../kit/shapes.tsx';
import { Print, type Verdict } from '../newsroom/emblems.tsx';

export const folder = 'activities/checking-information';
export const size = { width: 120, height: 120 };
export const scale = 1.6;

const print = (verdict: Verdict, turn: number) => (
  <Place at={[60, 60]} turn={turn} scale={1.02}>
    <Print verdict={verdict} />
  </Place>
);

export const stills = {
  'print-true': print('true', -9),
  'print-nottrue': print('nottrue', 7),
  'print-notsure': print('notsure', -5),
};

/** The whole place behind the people: sky, lake and shore. Every page of the kite story stands before it. */
import type { Point } from '../../kit/curves.ts';
import { LakeCloud, LakeSky, LakeWater } from './water.tsx';
import type { LakeLight } from './light.ts';
import { Shore } from './shore.tsx';

interface LakeProps {
  /** Heights in page units: 330 and 560 is the usual view, 200 and 380 one from above. */
  horizon?: number;
  /** The water's edge, at the left and the right side of the page. */
  shore?: number | Point;
  light?: LakeLight;
  sun?: Point;
  clouds?: readonly (readonly [x: number, y: number, scale: number])[];
  tufts?: number;
}

export function Lake({ horizon = 330, shore = 560, light, sun, clouds = [], tufts }: LakeProps) {
  const [left, right] = typeof shore === 'number' ? [shore, shore] : shore;
  return (
    <>
      <LakeSky horizon={horizon} light={light} sun={sun} />
      {clouds.map(([x, y, scale]) => (
        <LakeCloud at={[x, y]} scale={scale} />
      ))}
      <LakeWater horizon={horizon} light={light} />
      <Shore left={left} right={right} light={light} tufts={tufts} />
    </>
  );
}

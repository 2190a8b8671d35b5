/** The helpers' faces as Kito paints them on the ribbons: round, 76 across, each a layer of its own. */
import type { ComponentChildren } from 'preact';
import type { Point } from '../../../kit/curves.ts';
import { Steady } from '../../../kit/drawing.tsx';
import { Place } from '../../../kit/shapes.tsx';
import type { Layered } from '../../../kit/page.tsx';
import { Portrait } from '../../../people/bust.tsx';
import { dad, mangoSeller } from '../../../people/cast.ts';
import type { PersonProps } from '../../../people/props.ts';
import { Headphones } from './headphones.tsx';
import { grandmother, listener, nurse, teacher } from './helpers.ts';
import { SpokeInHair } from './spoke-in-hair.tsx';

export type Helper = 'dad' | 'mango-seller' | 'grandmother' | 'teacher' | 'nurse' | 'helpline';

const portraits: Record<Helper, PersonProps> = {
  dad: { ...dad, face: 'laughing' },
  'mango-seller': { ...mangoSeller, face: 'laughing' },
  grandmother: { ...grandmother, face: 'laughing' },
  teacher: { ...teacher, face: 'happy' },
  nurse: { ...nurse, face: 'happy' },
  helpline: { ...listener, face: 'happy' },
};

const backdrops: Record<Helper, string> = {
  dad: '#FFE3B0',
  'mango-seller': '#FFE9C8',
  grandmother: '#E4F2E6',
  teacher: '#E6F0FA',
  nurse: '#FBE3EA',
  helpline: '#FFF3D0',
};

const extras: Partial<Record<Helper, ComponentChildren>> = {
  dad: <SpokeInHair at={[16, -28]} scale={0.22} turn={26} />,
  helpline: <Headphones at={[0, 1]} scale={0.42} />,
};

interface PaintedFaceProps extends Layered {
  who: Helper;
  at: Point;
  size?: number;
}

export const PaintedFace = ({ who, at, size = 84 }: PaintedFaceProps) => (
  <Steady>
    <Place at={at} scale={size / 78}>
      <circle r={42} fill="#FFFDF4" />
      <Portrait {...portraits[who]} size={78} backdrop={backdrops[who]} />
      {extras[who]}
    </Place>
  </Steady>
);

/** The kite with a green hand and five tails in a wide blue sky; Kito holds it, and the goat wears the hat. */
import { Goat } from '../../animals/goat/goat.tsx';
import { usePaint } from '../../kit/drawing.tsx';
import { Lit, Shade } from '../../kit/lit.tsx';
import { Box, Line, Place } from '../../kit/shapes.tsx';
import { kito } from '../../people/cast.ts';
import { Person } from '../../people/person.tsx';
import { LakeCloud } from '../../places/lake/water.tsx';
import { StrawHat } from '../../things/straw-hat.tsx';
import { FlyingKite } from './parts/flying-kite.tsx';

function BlueDay() {
  const paint = usePaint();
  return (
    <>
      <Box at={[0, 0]} size={[400, 500]} fill={paint.linear(['#3F9BE0', '#8ED0F2', '#DDF3F4', '#FFF3D2'], 90)} />
      <LakeCloud at={[326, 52]} scale={0.5} />
      <LakeCloud at={[44, 262]} scale={0.46} />
      <path d="M0 382C60 360 120 358 180 374C250 350 330 352 400 370V400H0Z" fill="#86B6C0" opacity={0.85} />
      <Box at={[0, 384]} size={[400, 60]} fill={paint.linear(['#A8E2EE', '#4FAADB'], 90)} />
      <Line path="M40 396h30M210 394h24M300 402h40M120 408h44" colour="#F4FDFF" width={2.4} opacity={0.8} />
      <Lit size="large" strength={0.6}>
        <path
          d="M-20 430C80 416 180 424 260 428S380 424 420 418V520H-20Z"
          fill={paint.linear(['#F9E8C0', '#E3BC84'], 90)}
        />
      </Lit>
    </>
  );
}

export default () => (
  <g>
    <BlueDay />
    <Line path="M120 146C150 226 206 292 256 344" colour="#FFFFFF" width={2.4} />
    <FlyingKite at={[112, 134]} scale={0.7} turn={-10} surfer={false} />
    <Place at={[286, 484]}>
      <Shade radius={[56, 8]} />
    </Place>
    <Goat pose="trot" hornless wears={<StrawHat scale={0.62} />} at={[106, 482]} scale={0.76} flipped />
    <Person
      {...kito}
      pose="turned"
      face="laughing"
      nod={-1}
      tilt={-16}
      flipped
      at={[300, 484]}
      scale={0.86}
      floating
      joints={({ leg, torso, hip }) => ({
        bow: 6,
        hip: [4, -leg + 2],
        chest: [-8, -leg - torso],
        arms: {
          left: { to: [40, -leg - torso * 0.56], bend: 1, gesture: 'grip', order: 'over' },
          right: { to: [54, -leg - torso * 0.9], bend: 1, gesture: 'grip', order: 'behind' },
        },
        legs: { left: { foot: [-hip, -3], facing: 1 }, right: { foot: [hip * 1.3, -5], facing: 1 } },
      })}
    />
  </g>
);

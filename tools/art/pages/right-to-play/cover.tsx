/** The rocket snail flies over the cheese moon, and two children look up at it from below. */
import { RocketSnail } from '../../animals/rocket-snail.tsx';
import { usePaint } from '../../kit/drawing.tsx';
import { Glow } from '../../kit/lit.tsx';
import { Box } from '../../kit/shapes.tsx';
import { hugo, lina } from '../../people/cast.ts';
import { Person } from '../../people/person.tsx';
import { CheeseMoon, Sparkle, Stars, Trail } from '../../things/sky.tsx';
import { rainBoots } from './parts/rain-boots.ts';

function EveningSky() {
  const paint = usePaint();
  return (
    <>
      <Box at={[0, 0]} size={[400, 500]} fill={paint.linear(['#3A2F86', '#7A4A9E', '#C9709A', '#F2A08A'], 90)} />
      <Glow at={[206, 236]} radius={[230, 220]} colour="#FFE3A0" opacity={0.7} />
      <Stars at={[60, 10]} size={[330, 200]} count={30} seed={9} />
    </>
  );
}

export default () => (
  <g>
    <EveningSky />
    <CheeseMoon at={[212, 250]} radius={74} glow={0.6} />
    <Trail
      through={[
        [56, 330],
        [36, 270],
        [34, 190],
        [84, 150],
        [150, 136],
      ]}
      from={3}
      to={17}
    />
    <Sparkle at={[36, 210]} radius={10} />
    <Sparkle at={[96, 92]} radius={9} />
    <Sparkle at={[352, 190]} radius={11} />
    <RocketSnail at={[232, 128]} scale={0.9} turn={-10} face="grinning" />
    <Person
      {...hugo}
      pose="turned"
      face="delighted"
      nod={-0.9}
      tilt={-10}
      look={[1.5, -3]}
      joints={({ leg, torso }) => ({
        arms: {
          left: { to: [-46, -leg - torso - 52], bend: -1, stretch: 1.15, gesture: 'point' },
          right: { to: [32, -leg + 6] },
        },
      })}
      at={[112, 596]}
      scale={1.18}
    />
    <Person
      {...lina}
      {...rainBoots}
      pose="tiptoe"
      face="delighted"
      nod={-0.9}
      tilt={-6}
      look={[1.5, -3]}
      joints={({ leg, torso }) => ({
        arms: {
          left: { to: [-44, -leg - torso - 48], stretch: 1.4 },
          right: { to: [52, -leg - torso - 56], stretch: 1.4 },
        },
      })}
      at={[290, 540]}
      scale={1.18}
      flipped
    />
  </g>
);

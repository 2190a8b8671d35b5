/** Winter: warm clothes from every side, and what stands in the snowy yard, 1600 × 1200. */
import { usePaint } from '../kit/drawing.tsx';
import { Box } from '../kit/shapes.tsx';
import { amal, hugo, mother } from '../people/cast.ts';
import type { Looks } from '../people/looks.ts';
import { Person } from '../people/person.tsx';
import { Facade } from '../places/snow-city/facade.tsx';
import { CityLights, FarCity } from '../places/snow-city/far-city.tsx';
import { BareTree, LowWall, StreetLamp } from '../places/snow-city/yard-things.tsx';
import { CoatHooks } from '../things/coat-hooks.tsx';
import { SnowBall, SnowPenguin } from '../things/snow-penguin.tsx';
import { WinterBoot } from '../things/winter-boot.tsx';

export const size = { width: 1600, height: 1200 };

const warm = {
  scarf: '#F2644F',
  mittens: '#FFC94D',
  boots: '#E8923C',
  headwear: { kind: 'bobble', colour: '#F2644F' },
} as const;

const child: Looks = { ...amal, ...warm, top: { kind: 'hoodie', colour: '#8A55A6', pattern: 'quilted' } };
const woman: Looks = { ...mother, scarf: '#FFC94D', mittens: '#7A3E8E', boots: '#7A4A5E' };

export default function WinterSheet() {
  const paint = usePaint();
  return (
    <g>
      <Box at={[0, 0]} size={[1600, 1200]} fill={paint.linear(['#B8C4EA', '#DCE4F6'], 90)} />
      <Person {...child} at={[100, 300]} />
      <Person {...child} pose="turned" face="play" at={[230, 300]} />
      <Person {...child} pose="profile" at={[360, 300]} />
      <Person {...child} pose="back" at={[480, 300]} />
      <Person {...child} pose="cheer" face="laughShut" at={[640, 300]} />
      <Person {...hugo} {...warm} pose="runSide" at={[820, 300]} />
      <Person {...woman} pose="turned" face="laughing" at={[980, 420]} />
      <Person {...woman} pose="armsWide" face="laughing" at={[1190, 420]} />
      <Person {...woman} pose="sitSofa" onlyBoot="right" slippers="#F2B84A" mittens={undefined} at={[1400, 420]} />
      <CoatHooks at={[200, 400]} scale={0.8} />
      <WinterBoot at={[420, 600]} />
      <FarCity at={[760, 640]} scale={0.8} />
      <CityLights at={[760, 640]} scale={0.8} />
      <Facade
        corners={[
          [1060, 460],
          [1260, 480],
          [1260, 760],
          [1060, 780],
        ]}
        columns={4}
        floors={5}
        colour="#7F7CBC"
        roof={16}
      />
      <StreetLamp at={[1400, 1160]} />
      <BareTree at={[1180, 1160]} />
      <LowWall at={[840, 1160]} />
      <SnowPenguin at={[320, 1160]} scale={0.84} />
      <SnowPenguin at={[600, 960]} scale={0.3} unfinished feet="left" />
      <SnowBall at={[720, 940]} />
    </g>
  );
}

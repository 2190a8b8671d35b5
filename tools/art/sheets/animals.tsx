/** The animals on one sheet, 1800 × 1100. */
import { BlueSnail } from '../animals/blue-snail.tsx';
import { Dog, type DogPose } from '../animals/dog/dog.tsx';
import { Crab, CrabInSpoon } from '../animals/crab.tsx';
import { RocketSnail } from '../animals/rocket-snail.tsx';
import { SingingFish } from '../animals/singing-fish.tsx';
import { Whale } from '../animals/whale.tsx';

export const size = { width: 1800, height: 1100 };

const poses: DogPose[] = ['sit', 'stand', 'tug', 'bow', 'lie', 'asleep', 'howl', 'reach', 'captain', 'head'];

export default function AnimalSheet() {
  return (
    <g>
      {poses.map((pose, index) => (
        <Dog pose={pose} at={[140 + (index % 6) * 290, 220 + Math.floor(index / 6) * 240]} scale={1.4} />
      ))}
      <Dog wears="party hat" at={[1300, 460]} scale={1.4} flipped />
      <Dog wears="ear socks" at={[1520, 460]} scale={1.4} />
      <Dog wears="jam" mouth="tongue" at={[1700, 460]} scale={1.2} />
      {(['calm', 'proud', 'cheering', 'shy', 'asleep'] as const).map((feels, index) => (
        <BlueSnail feels={feels} at={[100 + index * 130, 620]} scale={1.8} />
      ))}
      <RocketSnail at={[1000, 620]} />
      <RocketSnail at={[1330, 620]} face="grinning" flipped />
      <RocketSnail at={[1640, 620]} face="surprised" flame={false} />
      <SingingFish at={[120, 760]} scale={1.3} />
      <SingingFish at={[320, 760]} scale={1.3} mouth="smiling" colour="#F7C65A" hat="#7A3E8E" />
      <SingingFish at={[520, 760]} scale={1.3} mouth="puzzled" colour="#7FBF8A" hat="#3E8EDE" />
      <SingingFish at={[720, 760]} scale={1.3} wears="hair puffs" colour="#6FC7E0" gaze="smiling" />
      <SingingFish at={[920, 760]} scale={1.3} wears="glasses" colour="#A98AD8" mouth="humming" hat="#F2644F" />
      <SingingFish at={[1120, 760]} scale={1.3} wears="napkin" colour="#F59AB4" hat="#16A3A0" flipped />
      <Crab at={[1320, 800]} scale={1.3} />
      <CrabInSpoon at={[1480, 780]} scale={1.1} />
      <CrabInSpoon at={[1700, 780]} scale={1.1} doing="waving a flag" />
      <Whale at={[330, 1080]} scale={0.8} />
      <Whale at={[850, 1080]} scale={0.8} drumming state="awake" />
      <Whale at={[1400, 1080]} scale={0.8} state="asleep" flipped />
    </g>
  );
}

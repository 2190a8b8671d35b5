/** What rushes out of the phone when the race game is on: bright swirls, rings, rockets with sleepy drivers. */
import type { Point } from '../../../kit/curves.ts';
import { SnailRocket } from '../../../things/rockets.tsx';
import { RaceRing, Sparkle, Trail } from '../../../things/sky.tsx';

interface Swirl {
  through: readonly Point[];
  /** Half width at its end. */
  to: number;
  colours: readonly [string, string, string];
}

const swirls: Swirl[] = [
  {
    through: [
      [262, 776],
      [170, 660],
      [150, 500],
      [250, 400],
      [390, 420],
      [430, 300],
      [340, 200],
      [250, 180],
    ],
    to: 26,
    colours: ['#7FEAD8', '#5FB0FF', '#B88CFF'],
  },
  {
    through: [
      [276, 776],
      [420, 690],
      [520, 540],
      [600, 380],
      [760, 270],
      [960, 230],
      [1140, 160],
      [1290, 150],
    ],
    to: 40,
    colours: ['#FFE07A', '#FF8466', '#6FDCCB'],
  },
  {
    through: [
      [268, 776],
      [330, 560],
      [480, 400],
      [520, 240],
      [600, 130],
      [740, 104],
    ],
    to: 26,
    colours: ['#FFD0DA', '#FF7FAE', '#FFD65E'],
  },
];

/** The light in the middle of every swirl. */
const core = ['#FFF8DC', '#FFFFFF', '#FFF8DC'] as const;

const glints: [x: number, y: number, radius: number][] = [
  [470, 610, 15],
  [420, 330, 13],
  [640, 330, 17],
  [920, 250, 14],
  [1160, 96, 13],
  [1010, 130, 10],
  [220, 560, 11],
  [180, 270, 12],
  [560, 90, 12],
];

export const RocketRush = () => (
  <>
    {swirls.map(({ through, to, colours }) => (
      <>
        <Trail through={through} from={8} to={to} colours={colours} />
        <Trail through={through} from={8} to={to * 0.55} colours={colours} />
        <Trail through={through} from={3} to={to * 0.12} colours={core} />
      </>
    ))}
    <RaceRing at={[160, 560]} scale={1.2} turn={82} colour="#FFB0C4" />
    <RaceRing at={[1010, 214]} scale={1.4} turn={-12} />
    {glints.map(([x, y, radius]) => (
      <Sparkle at={[x, y]} radius={radius} />
    ))}
    <SnailRocket at={[1390, 150]} scale={1.55} turn={-4} colour="#FFB13D" shell="#7CC7C0" soup />
    <SnailRocket at={[830, 110]} scale={1.2} turn={6} />
    <SnailRocket at={[180, 176]} scale={1.3} turn={8} flipped colour="#7A5FC0" shell="#FFC94D" />
  </>
);

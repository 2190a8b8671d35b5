/** Stories of the first level: an octopus, a school, bread rolls, a dark lake. */
import { cloud, curve, tube, type Point } from '../../../kit/curves.ts';
import { usePaint } from '../../../kit/drawing.tsx';
import { Glow, Lit } from '../../../kit/lit.tsx';
import { palette } from '../../../kit/palette.ts';
import { Box, Line, Oval, Place } from '../../../kit/shapes.tsx';
import { Backdrop } from './press-photo.tsx';

const arms: Point[][] = [
  [
    [-16, 14],
    [-34, 26],
    [-46, 20],
    [-44, 10],
  ],
  [
    [-10, 18],
    [-22, 38],
    [-38, 40],
  ],
  [
    [-3, 20],
    [-6, 40],
    [-16, 44],
  ],
  [
    [3, 20],
    [8, 40],
    [18, 44],
  ],
  [
    [10, 18],
    [24, 38],
    [40, 38],
  ],
  [
    [16, 14],
    [36, 24],
    [48, 14],
    [42, 6],
  ],
];

/** In its best hat, an arm at the brim. */
export function OctopusWithHat() {
  const paint = usePaint();
  const skin = paint.body('#F2714F');
  return (
    <g>
      <Backdrop fill={paint.linear(['#2E8FC0', '#1B6A9E', '#164E84'], 90)} />
      <path d="M-70-70L-30-70L-52 50L-70 50ZM0-70L26-70L20 50L-8 50Z" fill="#BDE9F7" opacity={0.16} />
      <path d="M-70 38Q-30 28 10 36T70 32V50H-70Z" fill={paint.body('#E8C98E')} />
      <Lit strength={0.7}>
        {arms.map((points, index) => (
          <path d={tube(points, points.length > 3 ? [7, 6, 5, 3] : [7, 6, 3])} fill={index % 2 ? skin : '#E9603F'} />
        ))}
        <path d="M-25-6C-27-40 27-40 25-6C24 14 14 24 0 24S-24 14-25-6Z" fill={skin} />
      </Lit>
      <Oval at={[-9, 0]} radius={[6, 7]} fill="#FFFDF6" />
      <Oval at={[10, 0]} radius={[6, 7]} fill="#FFFDF6" />
      <Oval at={[-8, 1]} radius={[3.4, 4.2]} fill={palette.ink} />
      <Oval at={[11, 1]} radius={[3.4, 4.2]} fill={palette.ink} />
      <Oval at={[-9.2, -0.6]} radius={1.3} fill="#fff" />
      <Oval at={[9.8, -0.6]} radius={1.3} fill="#fff" />
      <Line path="M-5 12Q1 17 7 12" colour="#8E2C20" width={2.6} />
      <Oval at={[-17, 9]} radius={[4, 2.6]} fill="#FF9E86" opacity={0.8} />
      <Oval at={[19, 9]} radius={[4, 2.6]} fill="#FF9E86" opacity={0.8} />
      <Place at={[3, -27]} turn={9}>
        <Lit strength={0.8}>
          <Box at={[-15, -30]} size={[30, 29]} corner={3} fill={paint.body('#5E3A86')} />
          <Box at={[-25, -5]} size={[50, 8]} corner={4} fill={paint.body('#5E3A86')} />
        </Lit>
        <Box at={[-15, -12]} size={[30, 6]} fill={palette.sun} />
      </Place>
      {[
        [-48, -30, 4],
        [-40, -46, 2.6],
        [46, -26, 3.4],
        [52, -44, 2.4],
      ].map(([x = 0, y = 0, radius = 1]) => (
        <circle cx={x} cy={y} r={radius} fill="none" stroke="#DDF5FF" stroke-width={1.6} opacity={0.9} />
      ))}
    </g>
  );
}

/** A school on a sunny morning; a chat bubble has flown in. */
export function SchoolWithBubble() {
  const paint = usePaint();
  return (
    <g>
      <Backdrop fill={paint.linear(['#8FCDEB', '#DDF1F2', '#FFF0D0'], 90)} />
      <path d="M-70 34Q-20 22 70 32V50H-70Z" fill={paint.body('#7CBF7A')} />
      <Lit strength={0.7}>
        <Box at={[-56, -6]} size={[96, 42]} corner={2} fill={paint.body('#F4D79C')} />
        <path d="M-62-4L-54-20H38L46-4Z" fill={paint.body('#C7583F')} />
        <Box at={[-22, -28]} size={[28, 64]} corner={2} fill={paint.body('#FBE7BE')} />
        <path d="M-27-26L-8-48L11-26Z" fill={paint.body('#C7583F')} />
      </Lit>
      <Oval at={[-8, -16]} radius={8} fill="#FFFDF6" />
      <Line path="M-8-21V-16H-4" colour={palette.ink} width={2} />
      <path d="M-17 36V16Q-17 8-8 8T1 16V36Z" fill={paint.body('#8A4B36')} />
      {[-49, -35, 12, 26].map((x) => (
        <g>
          <Box at={[x, 2]} size={[9, 12]} corner={1.5} fill="#7FC1E4" />
          <Box at={[x, 19]} size={[9, 12]} corner={1.5} fill="#7FC1E4" />
        </g>
      ))}
      <Lit strength={0.6}>
        <path
          d="M6-60H54Q62-60 62-52V-36Q62-28 54-28H36L24-16L26-28H6Q-2-28-2-36V-52Q-2-60 6-60Z"
          fill={paint.body('#FFD15C')}
        />
      </Lit>
      <Line path="M10-50H50M10-39H36" colour="#9A6412" width={4.4} />
    </g>
  );
}

const rolls: Point[] = [
  [-24, 22],
  [-4, 26],
  [17, 22],
  [-14, 12],
  [8, 12],
];

/** Rolls in a basket under a striped awning, and a very loud star. */
export function BreadRolls() {
  const paint = usePaint();
  return (
    <g>
      <Backdrop fill={paint.linear(['#FFE7BE', '#FBCB8C'], 90)} />
      <Box at={[-70, 30]} size={[140, 20]} fill={paint.body('#A9683C')} />
      <Lit strength={0.7}>
        <Box at={[-60, -62]} size={[120, 12]} corner={4} fill={paint.body('#8F5630')} />
        {[0, 1, 2, 3, 4, 5].map((index) => (
          <path
            d={`M${-60 + index * 20}-52h20v20q0 10-10 10t-10-10Z`}
            fill={paint.body(index % 2 ? '#FFF8EE' : '#E85B4A')}
          />
        ))}
      </Lit>
      <Lit strength={0.8}>
        {rolls.map(([x, y]) => (
          <Oval at={[x, y]} radius={[15, 11]} fill={paint.body('#E9A24C')} />
        ))}
      </Lit>
      {rolls.map(([x, y]) => (
        <Line path={`M${x - 7} ${y - 4}q5-4 12-2M${x - 4} ${y + 1}q5-3 10-1`} colour="#FFE0A0" width={2} />
      ))}
      <Lit strength={0.7}>
        <path d="M-44 24H38L30 46H-36Z" fill={paint.body('#C2854C')} />
      </Lit>
      <Line path="M-41 31H35M-38 38H32" colour="#8F5630" width={1.8} opacity={0.8} />
      <Place at={[44, 2]} turn={10}>
        <Lit strength={0.5}>
          <path
            d={
              'M0-24L6-12L18-19L14-6L27-3L16 5L24 16L10 14L8 27L0 17L-9 26L-10 13L-23 15L-15 4L-26-4L-13-6L-17-19' +
              'L-5-12Z'
            }
            fill={paint.body('#F24F57')}
          />
        </Lit>
        {[-9, 0, 9].map((x) => (
          <g>
            <Line path={`M${x}-9V3`} colour="#FFFDF6" width={4.4} />
            <Oval at={[x, 10]} radius={2.6} fill="#FFFDF6" />
          </g>
        ))}
      </Place>
    </g>
  );
}

/** Night on the lake: a small boat with a lantern, and something long in the dark water. */
export function DarkLake() {
  const paint = usePaint();
  return (
    <g>
      <Backdrop fill={paint.linear(['#1C2358', '#2C3F80', '#3C5C98'], 90)} />
      <Glow at={[38, -44]} radius={30} colour="#FFF3C0" opacity={0.7} />
      <Oval at={[38, -44]} radius={10} fill="#FFF3C9" />
      <path d="M-70-14Q-46-34-22-18T24-22T70-12V0H-70Z" fill="#18224C" />
      <Box at={[-70, -8]} size={[140, 60]} fill={paint.linear(['#27508A', '#16305F', '#0F1F47'], 90)} />
      <path
        d={curve([
          [-56, 26],
          [-40, 14],
          [-8, 11],
          [26, 18],
          [44, 26],
          [58, 16],
          [57, 38],
          [44, 31],
          [14, 38],
          [-30, 38],
        ])}
        fill="#0A1433"
        opacity={0.85}
      />
      <Line path="M-48 9H-22M0 4H34M-20 44H20M28 42H46" colour="#8FB4E0" width={2.2} opacity={0.6} />
      <Place at={[-30, -6]}>
        <Line path="M14-2V-16" colour="#7A4A2E" width={2.4} />
        <Glow at={[14, -18]} radius={13} colour="#FFD27A" opacity={0.9} />
        <Oval at={[14, -18]} radius={3.6} fill="#FFE7A0" />
        <Oval at={[-4, -10]} radius={4.6} fill="#3A2A4E" />
        <path d="M-11 2C-11-8 3-8 3 2Z" fill="#3A2A4E" />
        <path d="M-22 0H24L16 10H-15Z" fill={paint.body('#8A5232')} />
      </Place>
      <path d={cloud([-36, -50], [16, 5], 6, 0.2, 3)} fill="#5A6FAE" opacity={0.6} />
    </g>
  );
}

import { usePaint } from '../../kit/drawing.tsx';
import { Glow, Lit } from '../../kit/lit.tsx';
import type { Layered } from '../../kit/page.tsx';
import { darker, lighter } from '../../kit/palette.ts';
import { Box, Line, Oval } from '../../kit/shapes.tsx';
import { HangingPan, Jar, Kettle, Onion, Plate } from '../../things/kitchen.tsx';
import { Plant } from '../../things/plant.tsx';
import { BalconyDoor } from '../harbour/balcony-door.tsx';

const wood = '#5DB0A8';
const dots = Array.from({ length: 84 }, (_, index) => {
  const row = Math.floor(index / 14);
  return [40 + (index % 14) * 124 + (row % 2) * 62, 40 + row * 74] as const;
});
const tiles = Array.from({ length: 40 }, (_, index) => index);

function Wall() {
  const paint = usePaint();
  const colour = '#F7D3A4';
  return (
    <>
      <Box at={[-200, -200]} size={[2000, 860]} fill={paint.linear([lighter(colour, 0.2), colour, '#EDB494'], 75)} />
      {dots.map((at) => (
        <Oval at={at} radius={5} fill={lighter(colour, 0.5)} opacity={0.6} />
      ))}
      <Glow at={[820, 220]} radius={[760, 560]} colour="#FFF3C8" opacity={0.7} />
      {tiles.map((tile) => (
        <Box
          at={[(tile % 20) * 80 + 2, 406 + Math.floor(tile / 20) * 54]}
          size={[76, 50]}
          corner={6}
          fill={tile % 7 === 3 ? '#A8DAD2' : tile % 5 === 1 ? '#FFF8EE' : '#DDF0EA'}
          opacity={0.75}
        />
      ))}
    </>
  );
}

/** The hanging cupboard, with two round knobs close together: one of the pairs that look like glasses. */
function Cupboard() {
  const paint = usePaint();
  const door = paint.body(lighter(wood, 0.16));
  return (
    <Lit size="medium" strength={1}>
      <Box at={[60, 60]} size={[440, 226]} corner={16} fill={paint.body(wood)} />
      <Box at={[80, 78]} size={[195, 190]} corner={10} fill={door} />
      <Box at={[286, 78]} size={[195, 190]} corner={10} fill={door} />
      {[252, 310].map((x) => (
        <>
          <circle cx={x} cy={206} r={17} fill="none" stroke="#FFC94D" stroke-width={9} />
          <Oval at={[x, 206]} radius={4} fill="#FFC94D" />
        </>
      ))}
      <Line path="M270 206h22" colour="#FFC94D" width={6} />
    </Lit>
  );
}

/** A plank on the wall with jars, two plates side by side and two onions. */
function Shelf() {
  const paint = usePaint();
  return (
    <>
      <Plate at={[1158, 134]} scale={1.1} />
      <Plate at={[1262, 134]} scale={1.1} />
      <Jar at={[1356, 184]} colour="#3E8EDE" />
      <Onion at={[1434, 184]} scale={0.92} />
      <Onion at={[1502, 184]} scale={0.92} flipped />
      <Lit size="medium" strength={1}>
        <Box at={[1080, 182]} size={[470, 20]} corner={9} fill={paint.body('#C68A4C')} />
        <path d="M1130 200v40l34-40zM1500 200v40l-34-40z" fill={darker('#C68A4C', 0.25)} />
      </Lit>
      <HangingPan at={[1240, 214]} scale={0.8} />
      <HangingPan at={[1344, 214]} scale={0.66} colour="#C9705A" />
    </>
  );
}

/** Worktop and the doors below it, the whole width of the page. */
function Counter({ floor }: { floor: number }) {
  const paint = usePaint();
  const doors = [0, 1, 2, 3, 4, 5, 6].map((index) => 20 + index * 228);
  return (
    <Lit size="medium" strength={1}>
      <Box at={[-40, 530]} size={[1680, floor - 530]} fill={paint.body(wood)} />
      <Box at={[-40, 506]} size={[1680, 34]} corner={10} fill={paint.body('#F3DFC1')} />
      {doors.map((x) => (
        <>
          <Box at={[x, 560]} size={[206, floor - 574]} corner={12} fill={paint.body(lighter(wood, 0.16))} />
          <Box at={[x + 70, 576]} size={[66, 9]} corner={4} fill="#FFC94D" />
        </>
      ))}
    </Lit>
  );
}

function Floor({ from }: { from: number }) {
  const paint = usePaint();
  const lines = [-8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8];
  return (
    <>
      <Box at={[-200, from]} size={[2000, 1100 - from]} fill={paint.linear(['#A86A58', '#CE9468', '#E2B27E'], 90)} />
      <Line
        path={lines.map((line) => `M${800 + line * 120} ${from}L${800 + line * 200} 900`).join('')}
        colour="#7A4450"
        width={2.6}
        opacity={0.35}
      />
      <Box at={[-200, from - 10]} size={[2000, 16]} fill="#2F7D78" opacity={0.6} />
    </>
  );
}

interface KitchenProps extends Layered {
  /** Where the doors below the worktop meet the floor. */
  floor?: number;
}

/** The kitchen corner, 1600 × 900; the worktop's top is at 506. Pairs of round things everywhere look like glasses. */
export function Kitchen({ floor = 690 }: KitchenProps) {
  return (
    <g>
      <Wall />
      <BalconyDoor at={[640, 90]} size={[300, 262]} time="evening" curtain={false} railing={false} />
      <Cupboard />
      <Shelf />
      <Counter floor={floor} />
      <Kettle at={[330, 508]} scale={0.86} />
      <Plant at={[560, 512]} scale={0.56} kind="fern" />
      <Jar at={[1120, 508]} colour="#F2644F" scale={0.9} />
      <Jar at={[1200, 508]} colour="#FFC94D" scale={0.76} />
      <Floor from={floor} />
    </g>
  );
}

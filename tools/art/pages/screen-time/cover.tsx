/** Amal and the penguin dance the same dance in the snow, and it snows buttons. */
import { Penguin } from '../../animals/penguin.tsx';
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { curve, type Point } from '../../kit/curves.ts';
import { usePaint } from '../../kit/drawing.tsx';
import { Glow, Lit, Shade } from '../../kit/lit.tsx';
import { Box, Oval } from '../../kit/shapes.tsx';
import { Person } from '../../people/person.tsx';
import { Button, type ButtonColour } from '../../things/buttons.tsx';
import { amalOutdoors } from './parts/outdoors.ts';
import { penguinDance } from './parts/penguin-dance.ts';

const falling: (readonly [at: Point, colour: ButtonColour, scale: number])[] = [
  [[46, 60], 'red', 0.9],
  [[132, 118], 'white', 0.6],
  [[196, 46], 'yellow', 0.8],
  [[264, 104], 'green', 0.66],
  [[344, 52], 'pink', 0.92],
  [[38, 178], 'violet', 0.62],
  [[366, 164], 'blue', 0.7],
  [[300, 28], 'white', 0.5],
  [[100, 26], 'gold', 0.5],
];

const flakes: Point[] = [
  [70, 120],
  [164, 80],
  [230, 70],
  [310, 84],
  [384, 110],
  [20, 110],
  [90, 190],
  [326, 136],
  [20, 250],
  [386, 240],
  [180, 160],
  [210, 120],
];

function SnowySky() {
  const paint = usePaint();
  const hill = curve(
    [
      [-30, 392],
      [90, 372],
      [220, 380],
      [330, 366],
      [440, 384],
    ],
    false,
  );
  return (
    <>
      <Box at={[0, 0]} size={[400, 500]} fill={paint.linear(['#3FA9DE', '#86D2F0', '#D2F1FA'], 90)} />
      <Glow at={[200, 250]} radius={[220, 190]} colour="#FFFFFF" opacity={0.75} />
      {flakes.map((at, index) => (
        <Oval at={at} radius={2.4 + (index % 3) * 1.1} fill="#FFFFFF" opacity={0.9} />
      ))}
      <Lit size="medium" strength={0.3}>
        <path d={`${hill}V540H-30Z`} fill={paint.linear(['#FFFFFF', '#E2ECFA'], 90)} />
      </Lit>
    </>
  );
}

export default () => (
  <g>
    <SnowySky />
    {falling.map(([at, colour, scale], index) => (
      <Button at={at} colour={colour} scale={scale} holes={index % 2 ? 2 : 4} />
    ))}
    <Shade at={[272, 452]} radius={[96, 12]} colour="#4A5FA8" opacity={0.3} />
    <Shade at={[112, 458]} radius={[62, 10]} colour="#4A5FA8" opacity={0.3} />
    <Penguin pose="dance" at={[264, 450]} scale={1.22} shadow={false} />
    <Person {...amalOutdoors} {...penguinDance} face="laughing" at={[118, 456]} scale={1.12} floating />
    <BlueSnail at={[366, 474]} scale={0.6} feels="cheering" flipped />
  </g>
);

/** The beach of the sand festival: sea, sand and tents. */
import { cloud, curve, type Point } from '../../../kit/curves.ts';
import { usePaint } from '../../../kit/drawing.tsx';
import { Glow, Lit } from '../../../kit/lit.tsx';
import { palette } from '../../../kit/palette.ts';
import { Box, Line, Oval, Place } from '../../../kit/shapes.tsx';

function SkyAndSea() {
  const paint = usePaint();
  return (
    <g>
      <Box at={[60, 122]} size={[760, 300]} fill={paint.linear(['#8FCDEB', '#D4F0F2', '#FFEFD2'], 90)} />
      <Glow at={[180, 190]} radius={220} colour="#FFF3C8" opacity={0.9} />
      <Oval at={[170, 188]} radius={30} fill={palette.sun} />
      <Lit size="medium" strength={0.4}>
        <path d={cloud([420, 178], [72, 22], 9, 0.16, 4)} fill="#fff" />
        <path d={cloud([690, 160], [54, 18], 8, 0.16, 7)} fill="#fff" opacity={0.9} />
      </Lit>
      <Lit size="large" strength={0.5}>
        <Box at={[50, 318]} size={[780, 110]} fill={paint.linear(['#4FB4D8', '#2E8FC4'], 90)} />
      </Lit>
      <Line
        path="M90 346q14-8 28 0t28 0M330 360q14-8 28 0t28 0M560 342q14-8 28 0t28 0M700 370q14-8 28 0t28 0"
        colour="#D6F3FA"
        width={4}
        opacity={0.8}
      />
    </g>
  );
}

function Sand() {
  const paint = usePaint();
  return (
    <g>
      <path d="M50 404C200 388 330 416 460 402S720 392 830 408V424H50Z" fill="#EAF8FA" opacity={0.9} />
      <Lit size="large" strength={0.6}>
        <path
          d={
            curve(
              [
                [40, 418],
                [220, 404],
                [430, 424],
                [640, 408],
                [840, 422],
              ],
              false,
            ) + 'V670H40Z'
          }
          fill={paint.linear(['#F8E3B6', '#E9C48C'], 80)}
        />
      </Lit>
      {(
        [
          [120, 470],
          [330, 500],
          [560, 470],
          [770, 520],
          [700, 616],
          [120, 628],
          [420, 634],
        ] as const
      ).map(([x, y]) => (
        <Line path={`M${x} ${y}q12-6 24 0t24 0`} colour="#D9AE74" width={3.4} opacity={0.6} />
      ))}
    </g>
  );
}

function Tent({ at, scale, colour }: { at: Point; scale: number; colour: string }) {
  const paint = usePaint();
  return (
    <Place at={at} scale={scale}>
      <Lit size="medium" strength={0.7}>
        <Box at={[-58, -84]} size={[7, 84]} fill="#A8703E" />
        <Box at={[51, -84]} size={[7, 84]} fill="#A8703E" />
        <path d="M-72-80L0-134L72-80Z" fill={paint.body(colour)} />
        {[-72, -43, -14, 15, 44].map((left, index) => (
          <path d={`M${left}-82h29v14a14 14 0 0 1-29 0Z`} fill={index % 2 ? '#FFF4E2' : paint.body(colour)} />
        ))}
        <Box at={[-54, -38]} size={[108, 38]} corner={4} fill={paint.body('#C98A52')} />
      </Lit>
    </Place>
  );
}

export function SandBeach() {
  return (
    <g>
      <SkyAndSea />
      <Sand />
      <Tent at={[726, 462]} scale={1.35} colour={palette.coral} />
      <Tent at={[94, 418]} scale={0.6} colour="#8B55A6" />
    </g>
  );
}

/** A pail and a spade, forgotten for a moment. */
export function PailAndSpade() {
  const paint = usePaint();
  return (
    <g>
      <Lit>
        <Line path="M90 590C90 556 138 556 138 590" colour="#6B5A80" width={4} />
        <path d="M84 588H144L136 636Q135 640 130 640H98Q93 640 92 636Z" fill={paint.body(palette.coral)} />
        <path d="M84 588H144L142 600H86Z" fill={palette.sun} />
      </Lit>
      <Place at={[176, 628]} turn={64}>
        <Lit size="limb">
          <Box at={[-4, -54]} size={[8, 52]} corner={4} fill={paint.body('#C68A4C')} />
          <path d="M-15-6H15V14Q12 34 0 36Q-12 34-15 14Z" fill={paint.body(palette.sea)} />
        </Lit>
      </Place>
    </g>
  );
}

/** The scale in pieces: beam, bowls in front and behind, and the tray for what tells little. */
import { tube } from '../../../kit/curves.ts';
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit } from '../../../kit/lit.tsx';
import { Box, Line, Oval, Place } from '../../../kit/shapes.tsx';
import { Bricks, BrokenBrick, Feather } from './emblems.tsx';

const brass = '#E2A848';

/** 320 × 44; turns about its middle. */
export function Beam() {
  const paint = usePaint();
  return (
    <g>
      <Lit strength={0.9}>
        <path
          d={tube(
            [
              [22, 22],
              [80, 17],
              [160, 22],
              [240, 17],
              [298, 22],
            ],
            [6, 8, 11, 8, 6],
          )}
          fill={paint.body(brass)}
        />
        <Oval at={[18, 22]} radius={11} fill={paint.body('#C98730')} />
        <Oval at={[302, 22]} radius={11} fill={paint.body('#C98730')} />
        <Oval at={[160, 22]} radius={21} fill={paint.body(brass)} />
      </Lit>
      <Oval at={[160, 22]} radius={12} fill={paint.body('#FFE08A')} />
      <Oval at={[18, 22]} radius={4} fill="#7A4A1E" />
      <Oval at={[302, 22]} radius={4} fill="#7A4A1E" />
    </g>
  );
}

type Bowl = 'stronger' | 'weaker';

const bowlColours: Record<Bowl, string> = { stronger: '#13837F', weaker: '#8B4A70' };

/** Chains and the inside of a bowl, 136 × 152; hangs from 68,0. */
export function BowlBack({ bowl }: { bowl: Bowl }) {
  const paint = usePaint();
  const colour = bowlColours[bowl];
  return (
    <g>
      <Line path="M68 4L10 100M68 4L126 100" colour="#9C6B32" width={3.6} />
      <Line path="M68 4L68 96" colour="#7A4F26" width={2.6} opacity={0.7} />
      <Oval at={[68, 102]} radius={[64, 11]} fill={paint.body(colour)} />
      <Oval at={[68, 103]} radius={[57, 8]} fill="#2A1B46" opacity={0.55} />
    </g>
  );
}

/** The outside of a bowl, in front of its lamps, with its sign. */
export function BowlFront({ bowl }: { bowl: Bowl }) {
  const paint = usePaint();
  return (
    <g>
      <Lit strength={0.9}>
        <path
          d="M4 102C8 116 128 116 132 102C132 128 106 150 68 150S4 128 4 102Z"
          fill={paint.body(bowlColours[bowl])}
        />
      </Lit>
      <Line path="M6 106C14 117 122 117 130 106" colour="#FFE9B8" width={2.4} opacity={0.75} />
      <Oval at={[68, 129]} radius={[22, 16]} fill="#FFFDF6" />
      <Place at={[68, 129]} scale={0.66}>
        {bowl === 'weaker' ? <BrokenBrick /> : <Bricks />}
      </Place>
    </g>
  );
}

/** 188 × 72: the inside of the tray. */
export function TrayBack() {
  const paint = usePaint();
  return (
    <g>
      <Box at={[4, 10]} size={[180, 26]} corner={12} fill={paint.body('#8FA3C8')} />
      <Box at={[12, 15]} size={[164, 18]} corner={9} fill="#2D3763" opacity={0.75} />
    </g>
  );
}

export function TrayFront() {
  const paint = usePaint();
  return (
    <g>
      <Lit strength={0.8}>
        <path d="M4 28H184L172 64Q170 70 162 70H26Q18 70 16 64Z" fill={paint.body('#6C82B4')} />
        <Box at={[0, 24]} size={[188, 11]} corner={5.5} fill={paint.body('#A9BADB')} />
      </Lit>
      <Oval at={[94, 53]} radius={[22, 15]} fill="#FFFDF6" />
      <Place at={[94, 53]} scale={0.6} turn={20}>
        <Feather />
      </Place>
    </g>
  );
}

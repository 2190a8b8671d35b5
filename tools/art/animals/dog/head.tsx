import type { Point } from '../../kit/curves.ts';
import { usePaint, useVariant } from '../../kit/drawing.tsx';
import { Lit } from '../../kit/lit.tsx';
import { darker, lighter, palette } from '../../kit/palette.ts';
import { Line, Oval, Place } from '../../kit/shapes.tsx';
import { Eye, type Gaze } from '../eye.tsx';
import { PartyHat } from '../../things/party-hat.tsx';
import { EarSocks } from './ear-socks.tsx';

export const sandy = '#E2B370';

export type DogMouth = 'closed' | 'tongue' | 'howl' | 'biting';
export type DogWear = 'jam' | 'party hat' | 'ear socks';

export interface DogHeadProps {
  at?: Point;
  /** Degrees: negative looks up. */
  tilt?: number;
  gaze?: Gaze;
  /** Units the eyes are moved by. */
  look?: Point;
  mouth?: DogMouth;
  wears?: DogWear;
  /** Both ears fly back in the wind of a ride. */
  windy?: boolean;
}

const skull = 'M-30-4C-30-24-16-32 2-32C20-32 32-20 32-6C40-6 46 0 45 8C43 18 30 22 18 22C-8 26-30 14-30-4Z';
const muzzle = 'M12-4C22-12 44-8 45 6C44 18 30 22 18 21C8 19 6 4 12-4Z';
const howling = 'M12-4C22-12 42-14 46-4C44 4 40 6 38 8C42 16 40 24 32 28C24 30 18 24 18 21C8 19 6 4 12-4Z';

function Ears({ windy = false }: { windy?: boolean }) {
  const paint = usePaint();
  const raised = 'M-20-18C-30-44-24-54-16-56C-6-50-2-34-2-20Z';
  const inside = 'M-17-22C-23-38-21-46-16-49C-10-44-7-34-6-22Z';
  const folded = 'M6-24C22-38 38-30 42-12C42-4 36-2 32-8C26-16 14-18 6-16Z';
  const blown = 'M14-24C8-44-8-52-24-50C-32-46-30-40-22-40C-10-36 0-28 8-18Z';
  return (
    <>
      <g transform={windy ? 'rotate(-48 -12 -20)' : undefined}>
        <path d={raised} fill={paint.body(sandy)} />
        <path d={inside} fill="#E79A86" />
      </g>
      <path d={windy ? blown : folded} fill={paint.body(darker(sandy, 0.2))} />
    </>
  );
}

function Mouth({ mouth }: { mouth: DogMouth }) {
  const speaking = useVariant() === 'talk';
  const line = darker(sandy, 0.45);
  if (mouth === 'howl') {
    const size: Point = speaking ? [6, 4] : [8, 8];
    return (
      <>
        <Oval at={[33, 14]} radius={size} fill="#8A2740" />
        <Oval at={[33, 14 + size[1] * 0.5]} radius={[size[0] * 0.6, size[1] * 0.4]} fill="#F07A78" />
      </>
    );
  }
  if (mouth === 'biting') {
    return (
      <>
        <Line path="M44 4Q38 12 24 12" colour={line} width={2.6} />
        <Line path="M40 8L30 11" colour="#FFF8EE" width={3} />
      </>
    );
  }
  return (
    <>
      <Line path="M38 6Q38 13 29 13" colour={line} width={2.6} />
      {mouth === 'tongue' && <path d="M30 13C36 12 38 12 38 9C41 16 40 24 35 25C30 24 29 18 30 13Z" fill="#F07A78" />}
      {speaking && mouth === 'closed' && <Oval at={[32, 15]} radius={[5, 4]} fill="#8A2740" />}
    </>
  );
}

/** The dog's head, facing right; 0,0 is its middle, the neck joins at about -4,20. */
export function DogHead(props: DogHeadProps) {
  const { at, tilt = 0, gaze = 'open', look = [1.5, -1.5], mouth = 'closed', wears, windy } = props;
  const paint = usePaint();
  return (
    <Place at={at} turn={tilt}>
      {wears === 'ear socks' && <EarSocks />}
      <Lit>
        {wears !== 'ear socks' && <Ears windy={windy} />}
        <path d={skull} fill={paint.body(sandy)} />
        <path d={mouth === 'howl' ? howling : muzzle} fill={lighter(sandy, 0.5)} />
        <path d="M-8-32Q-4-40 2-34Q8-40 10-32Z" fill={paint.body(sandy)} />
      </Lit>
      <Oval at={[40, -1]} radius={[6.5, 5]} fill={palette.ink} />
      <Oval at={[38.5, -3]} radius={[2, 1.4]} fill="#fff" opacity={0.7} />
      {wears === 'jam' && <path d="M36-5C40-9 47-6 47 0C44 3 40-2 36-5Z" fill="#D63A55" />}
      <Eye at={[3, -9]} radius={5.2} gaze={gaze} look={look} />
      <Eye at={[23, -10]} radius={4.6} gaze={gaze} look={look} />
      <Line path="M-3-20q5-4 10-1M19-21q5-2 8 1" colour={darker(sandy, 0.2)} width={2.6} />
      <Mouth mouth={mouth} />
      {wears === 'party hat' && <PartyHat at={[6, -30]} turn={10} />}
    </Place>
  );
}

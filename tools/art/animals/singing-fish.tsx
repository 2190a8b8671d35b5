/** A round fish that sings. Faces right round 0,0; 135 wide with its tail, 95 high, 40 more for a party hat. */
import { usePaint, useVariant } from '../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../kit/lit.tsx';
import { darker, lighter, palette } from '../kit/palette.ts';
import { Line, Oval } from '../kit/shapes.tsx';
import { Glasses } from '../things/glasses.tsx';
import { PartyHat } from '../things/party-hat.tsx';
import { Eye, type Gaze } from './eye.tsx';

/** `singing` opens its mouth wide, `humming` a little; `puzzled` says blub. */
export type FishMouth = 'singing' | 'humming' | 'smiling' | 'puzzled';

interface SingingFishProps extends PieceProps {
  colour?: string;
  mouth?: FishMouth;
  gaze?: Gaze;
  look?: readonly [number, number];
  /** Colour of its party hat; false for a bare head. */
  hat?: string | false;
  /** Hair puffs like Lina's, glasses like Grandma Rosa's, a napkin for the hungry one. */
  wears?: 'hair puffs' | 'glasses' | 'napkin';
}

const outline = 'M-44 4C-44-34-14-50 14-46C40-42 55-22 53 0C51 26 34 44 6 46C-22 48-44 32-44 4Z';
const belly = 'M-26 34C-6 16 26 20 48 18C42 34 28 45 6 46C-8 46-18 41-26 34Z';

function Body({ colour }: { colour: string }) {
  const paint = usePaint();
  const fin = paint.body(darker(colour, 0.12));
  return (
    <Lit strength={0.7}>
      <path d="M-36 2C-54-24-74-32-82-24C-72-8-72 12-82 28C-72 34-52 26-36 2Z" fill={fin} />
      <path d="M-22-38C-18-58 6-64 22-44Z" fill={fin} />
      <path d={outline} fill={paint.body(colour, 1.2)} />
      <g clip-path={paint.clip(outline)}>
        <path d={belly} fill={lighter(colour, 0.45)} />
        <Line path="M-20-44Q-6 0-20 44M-34-30Q-24 0-34 30" colour={lighter(colour, 0.55)} width={6} opacity={0.85} />
      </g>
      <path d="M-2 10C-8 30-26 36-36 30C-32 18-20 8-8 4Z" fill={fin} />
    </Lit>
  );
}

function Mouth({ mouth }: { mouth: FishMouth }) {
  const speaking = useVariant() === 'talk';
  const ink = '#7A1F3A';
  const opening = {
    singing: speaking ? 5 : 12,
    humming: speaking ? 9 : 5,
    smiling: speaking ? 6 : 0,
    puzzled: speaking ? 6 : 0,
  };
  const down = opening[mouth];
  if (down) {
    return (
      <>
        <Oval at={[35, 16]} radius={[mouth === 'singing' ? 11 : 7, down]} fill={ink} />
        <Oval at={[35, 16 + down * 0.5]} radius={[6, down * 0.4]} fill="#F58A80" />
      </>
    );
  }
  const path = mouth === 'puzzled' ? 'M24 17q4-5 8 0t8 0t7-1' : 'M24 13Q36 24 47 11';
  return <Line path={path} colour={ink} width={4} />;
}

function HairPuffs() {
  const paint = usePaint();
  const puffs: [x: number, y: number][] = [
    [-20, -48],
    [38, -50],
  ];
  return (
    <Lit strength={0.6}>
      {puffs.map(([x, y]) => (
        <>
          <Oval at={[x, y]} radius={15} fill={paint.body('#6E3F28')} />
          <Oval at={[x - 8, y + 6]} radius={8} fill={paint.body('#7D4A30')} />
          <Oval at={[x + 8, y + 5]} radius={8} fill={paint.body('#6E3F28')} />
        </>
      ))}
      <path d="M-22-34C-16-52 12-58 34-42C22-40-4-44-22-34Z" fill={paint.body('#6E3F28')} />
      <Oval at={[-16, -38]} radius={5} fill={palette.coral} />
      <Oval at={[33, -40]} radius={5} fill={palette.coral} />
    </Lit>
  );
}

function Napkin() {
  const paint = usePaint();
  return (
    <Lit strength={0.5}>
      <path d="M8 30Q30 36 50 26C52 44 46 60 36 70C24 62 12 48 8 30Z" fill={paint.body('#FFF8EE')} />
      <Line path="M16 42l28-4M24 54l18-3" colour={palette.coral} width={3} opacity={0.6} />
    </Lit>
  );
}

export function SingingFish(props: SingingFishProps) {
  const { colour = palette.coral, mouth = 'singing', gaze = 'open', look = [1, 0], wears, ...rest } = props;
  const blinking = useVariant() === 'blink';
  const { hat = wears === 'hair puffs' ? false : palette.sun, ...piece } = rest;
  return (
    <Piece {...piece}>
      {wears === 'hair puffs' && <HairPuffs />}
      <Body colour={colour} />
      {gaze === 'open' && (
        <>
          <Oval at={[16, -14]} radius={[11, 12]} fill={blinking ? lighter(colour, 0.2) : '#fff'} />
          <Oval at={[42, -16]} radius={[9, 11]} fill={blinking ? lighter(colour, 0.2) : '#fff'} />
        </>
      )}
      <Eye at={[18, -13]} radius={6} gaze={gaze} look={look} />
      <Eye at={[42, -15]} radius={5.4} gaze={gaze} look={look} />
      {mouth === 'puzzled' && <Line path="M4-30l14-4M36-34q8-4 13 2" colour={darker(colour, 0.45)} width={3.4} />}
      <Oval at={[8, 6]} radius={[7, 5]} fill="#F7A6A0" opacity={0.85} />
      <Mouth mouth={mouth} />
      {wears === 'glasses' && <Glasses at={[29, -14]} scale={0.74} />}
      {wears === 'napkin' && <Napkin />}
      {hat && <PartyHat at={[2, -42]} turn={-8} scale={0.9} colour={hat} />}
    </Piece>
  );
}

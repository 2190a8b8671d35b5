/** What stands for a right, each round 0,0 within ±62. */
import { usePaint } from '../../../kit/drawing.tsx';
import { darker, palette } from '../../../kit/palette.ts';
import { Box, Line, Oval, Place } from '../../../kit/shapes.tsx';

/** A hammock between two posts, with a pillow. */
export function Hammock() {
  const paint = usePaint();
  const post = paint.body('#A8622F');
  return (
    <g>
      <Box at={[-62, -46]} size={[11, 96]} corner={5} fill={post} />
      <Box at={[51, -46]} size={[11, 96]} corner={5} fill={post} />
      <path d="M-57-30C-30 34 30 34 57-30C34 4-34 4-57-30Z" fill={paint.body(palette.coral)} />
      <path
        d="M-47-14C-24 27 24 27 47-14C40 0 30 8 26 10C10 20-12 20-28 9C-34 6-42 0-47-14Z"
        fill={paint.body(palette.sun)}
      />
      <Line path="M-57-32L-46-18M57-32L46-18" colour={palette.plum} width={3.5} />
      <Box at={[-24, -9]} size={[42, 18]} corner={9} fill={paint.body('#FFF8EE')} />
    </g>
  );
}

/** A beach ball. */
export function Ball() {
  const paint = usePaint();
  return (
    <g>
      <Oval at={[0, 0]} radius={52} fill={paint.body('#FFF8EE')} />
      <path d="M-6-52C-44-50-60-14-48 20C-40 8-20-4 0-2C-18-14-20-36-6-52Z" fill={paint.body(palette.coral)} />
      <path d="M22-47C42-36 54-16 52 6C46-2 24-8 8-6C22-16 28-32 22-47Z" fill={paint.body(palette.sea)} />
      <path d="M-34 38C-20 50 4 56 24 46C12 42 4 22 4 8C-6 22-22 34-34 38Z" fill={paint.body(palette.sun)} />
      <Oval at={[2, 1]} radius={9} fill={paint.body(palette.sun)} />
    </g>
  );
}

interface BookProps {
  /** Marks of two scripts that no country has, instead of lines and a leaf. */
  twoScripts?: boolean;
}

/** An open book. */
export function OpenBook({ twoScripts = false }: BookProps) {
  const paint = usePaint();
  const cover = twoScripts ? palette.tealDark : palette.coral;
  return (
    <g>
      <path
        d="M0 42C-20 30-48 30-66 38V-32C-48-40-20-38 0-26C20-38 48-40 66-32V38C48 30 20 30 0 42Z"
        fill={paint.body(cover)}
      />
      <path d="M0 33C-18 23-44 23-60 30V-33C-44-39-18-36 0-24Z" fill={paint.linear(['#FFFDF6', '#F0E2CC'], 0)} />
      <path
        d="M0 33C18 23 44 23 60 30V-33C44-39 18-36 0-24Z"
        fill={paint.linear(['#E9D8BC', '#FFFDF6', '#FFFDF6'], 0)}
      />
      {twoScripts ? <TwoScripts /> : <LinesAndLeaf />}
    </g>
  );
}

const TwoScripts = () => (
  <g>
    <Line
      path="M-50-16C-42-26-36-8-28-16S-16-18-12-10M-50 2C-44-8-36 8-28 0S-16 4-14 8M-42 16h.1M-32 16h.1"
      colour={palette.coral}
      width={5.5}
    />
    <Line path="M18-16H32M25-24V4M42-20L52-8M52-22L42-8M18 18L26 10L34 18M44 10H54" colour={palette.sea} width={5.5} />
  </g>
);

const LinesAndLeaf = () => (
  <g>
    <Line path="M-50-18Q-32-22-12-14M-50-4Q-32-8-12 0M-50 10Q-38 7-26 10" colour="#C9B8A2" width={5} />
    <path d="M16 6C16-14 34-24 50-20C50-2 36 12 20 10Z" fill={palette.leaf} />
    <Line path="M14 14Q26 2 44-14" colour={palette.leafDark} width={3.5} />
  </g>
);

/** A game's stick and two large buttons: played with one hand. */
export function OneHandControls() {
  const paint = usePaint();
  return (
    <g>
      <Box at={[-60, 2]} size={[120, 46]} corner={21} fill={paint.body('#56486E')} />
      <Line path="M-27 6V-32" colour="#3C3152" width={13} />
      <Oval at={[-27, -37]} radius={21} fill={paint.body(palette.coral)} />
      <Oval at={[17, 19]} radius={[18, 14]} fill={paint.body(palette.sun)} />
      <Oval at={[45, 28]} radius={[10, 9]} fill={paint.body(palette.leaf)} />
    </g>
  );
}

interface BubbleProps {
  colour?: string;
  dots?: boolean;
}

/** A speech bubble that stands to the lower left. */
export function SpeechBubble({ colour = '#3FA9A4', dots = false }: BubbleProps) {
  const paint = usePaint();
  return (
    <g>
      <path
        d={
          'M-58-12C-58-42-32-46 0-46S58-40 58-12S32 24 0 24C-9 24-16 23-24 21' +
          'C-28 36-40 44-50 46C-43 37-41 28-43 17C-53 9-58 0-58-12Z'
        }
        fill={paint.body(colour)}
      />
      {dots && [-24, 0, 24].map((x) => <Oval at={[x, -11]} radius={7.5} fill="#FFFDF6" />)}
    </g>
  );
}

/** A window with its curtain half drawn. */
export function Curtain() {
  const paint = usePaint();
  const cloth = paint.body(palette.coral);
  const fold = darker(palette.coral, 0.3);
  return (
    <g>
      <Box at={[-46, -38]} size={[92, 88]} corner={6} fill={paint.body('#FFF4E2')} />
      <Box at={[-38, -30]} size={[76, 72]} corner={3} fill={paint.linear(['#9FD8F2', '#FFF6DE'], 90)} />
      <Box at={[-3, -30]} size={[6, 72]} fill="#FFF4E2" />
      <Box at={[-62, -54]} size={[124, 10]} corner={5} fill={paint.body('#A8622F')} />
      <path d="M-56-45H2C2-10-14 8-30 12C-26 28-30 44-34 54H-56Z" fill={cloth} />
      <path d="M56-45H-2C-2-10 14 8 30 12C26 28 30 44 34 54H56Z" fill={cloth} />
      <Line path="M-42-40C-40-10-44 12-48 50M-22-40C-20-16-28 0-36 10" colour={fold} width={3} opacity={0.5} />
      <Line path="M42-40C40-10 44 12 48 50M22-40C20-16 28 0 36 10" colour={fold} width={3} opacity={0.5} />
      <Box at={[-58, 8]} size={[28, 9]} corner={4.5} fill={palette.sun} />
      <Box at={[30, 8]} size={[28, 9]} corner={4.5} fill={palette.sun} />
    </g>
  );
}

const members = [
  { at: [-24, -10], colour: palette.coral },
  { at: [-8, 26], colour: palette.sun },
  { at: [24, 10], colour: palette.plum },
] as const;

function Figure({ colour }: { colour: string }) {
  const paint = usePaint();
  return (
    <g>
      <Oval at={[0, -10]} radius={9} fill={paint.body(colour)} />
      <path d="M-13 15C-13-6 13-6 13 15Z" fill={paint.body(colour)} />
    </g>
  );
}

/** A ring of people with an open door in it: one more comes in. */
export function OpenRing() {
  const paint = usePaint();
  return (
    <g>
      <path
        d="M26-48A54 54 0 1 0 53-16"
        fill="none"
        stroke={paint.body(palette.teal)}
        stroke-width={15}
        stroke-linecap="round"
      />
      {members.map(({ at, colour }) => (
        <Place at={at}>
          <Figure colour={colour} />
        </Place>
      ))}
      <Place at={[45, -41]}>
        <Figure colour={palette.leaf} />
      </Place>
    </g>
  );
}

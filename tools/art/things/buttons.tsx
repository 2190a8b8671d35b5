/** Buttons, the big jar of them, and strings of them. */
import type { ComponentChildren } from 'preact';
import { round, seeded, type Point } from '../kit/curves.ts';
import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, Shade, type PieceProps } from '../kit/lit.tsx';
import { darker, lighter } from '../kit/palette.ts';
import { Line, Oval, Place } from '../kit/shapes.tsx';

/** What each colour stands for on a string: soup, snow, tablet, friends, books, sleep, a hug. */
export const buttonColours = {
  red: '#E5533F',
  white: '#FBF4E8',
  blue: '#3E7FD6',
  green: '#5FB374',
  yellow: '#FFC94D',
  violet: '#8A5CC0',
  gold: '#E8A92E',
  pink: '#EE8FA8',
} as const;

export type ButtonColour = keyof typeof buttonColours;

interface ButtonProps extends PieceProps {
  colour?: ButtonColour;
  holes?: 2 | 3 | 4;
  /** 1 seen from the front, less when it lies at a slant. */
  flat?: number;
}

const holesAt: Record<2 | 3 | 4, Point[]> = {
  2: [
    [-5, 0],
    [5, 0],
  ],
  3: [
    [0, -5.5],
    [-5, 4],
    [5, 4],
  ],
  4: [
    [-4.8, -4.8],
    [4.8, -4.8],
    [-4.8, 4.8],
    [4.8, 4.8],
  ],
};

/** One button, 40 across, centred on 0,0. */
export function Button({ colour = 'red', holes = 4, flat = 1, ...piece }: ButtonProps) {
  const paint = usePaint();
  const tone = buttonColours[colour];
  return (
    <Piece {...piece}>
      <g transform={flat === 1 ? undefined : `scale(1 ${flat})`}>
        <Lit strength={0.6}>
          <Oval at={[0, 0]} radius={20} fill={paint.body(tone, 1.3)} />
        </Lit>
        <circle cx={0} cy={0} r={13.5} fill="none" stroke={darker(tone, 0.22)} stroke-width={2.6} opacity={0.7} />
        <path
          d="M-15-9A17.5 17.5 0 0 1-3-17"
          fill="none"
          stroke={lighter(tone, 0.7)}
          stroke-width={3.4}
          stroke-linecap="round"
        />
        {holesAt[holes].map((at) => (
          <Oval at={at} radius={2.7} fill={darker(tone, 0.55)} />
        ))}
      </g>
    </Piece>
  );
}

const names: ButtonColour[] = ['red', 'blue', 'yellow', 'white', 'green', 'pink', 'violet'];

/** Many buttons, heaped in a box of `size` whose bottom centre is 0,0; `only` for one colour. */
export function ButtonHeap({
  size,
  count = 34,
  seed = 3,
  only,
  ...piece
}: PieceProps & { size: Point; count?: number; seed?: number; only?: ButtonColour }) {
  const random = seeded(seed);
  const [width, height] = size;
  const heap = Array.from({ length: count }, (_, index) => {
    const row = 1 - index / count;
    return {
      at: [round((random() - 0.5) * width), round(-height * row * (0.86 + random() * 0.14))] as Point,
      colour: only ?? names[Math.floor(random() * names.length)] ?? 'red',
      turn: Math.round(random() * 90),
      flat: 0.55 + random() * 0.45,
      holes: (random() < 0.5 ? 2 : 4) as 2 | 4,
    };
  });
  return (
    <Piece {...piece}>
      {heap.map(({ turn, ...button }) => (
        <Place at={button.at} turn={turn}>
          <Button {...button} at={[0, 0]} scale={0.9} />
        </Place>
      ))}
    </Piece>
  );
}

interface JarProps extends PieceProps {
  /** Its lid: on, off, or lifted like a yawning mouth, under two sleepy button eyes. */
  lid?: 'on' | 'off' | 'yawning';
  /** Buttons that leap out, drawn behind the glass. */
  children?: ComponentChildren;
  /** Share of it that is full. */
  full?: number;
}

const glass = 'M-72-172C-92-160-94-140-94-120V-26Q-94 0-66 0H66Q94 0 94-26V-120C94-140 92-160 72-172Z';

function Lid({ colour = '#E2765E' }: { colour?: string }) {
  const paint = usePaint();
  return (
    <Lit strength={0.6}>
      <path d="M-78-170Q-84-196-72-206Q0-218 72-206Q84-196 78-170Q0-160-78-170Z" fill={paint.body(colour)} />
      <Line path="M-78-176Q0-164 78-176" colour={darker(colour, 0.2)} width={5} opacity={0.6} />
    </Lit>
  );
}

function SleepyButtonEye({ x }: { x: number }) {
  return (
    <>
      <Button at={[x, -108]} colour="white" holes={2} scale={1.1} />
      <path d={`M${x - 24}-110Q${x}-140 ${x + 24}-110Q${x}-100 ${x - 24}-110Z`} fill="#E8C9B0" />
      <Line path={`M${x - 24}-110Q${x}-100 ${x + 24}-110`} colour="#8A5A5E" width={3} />
    </>
  );
}

/** The big glass jar of buttons, standing on 0,0; 188 wide, 210 high with its lid. */
export function ButtonJar({ lid = 'on', full = 0.8, children, ...piece }: JarProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Shade radius={[104, 12]} />
      {lid === 'yawning' && (
        <>
          <Oval at={[0, -172]} radius={[74, 15]} fill="#8A3A4A" />
          <Place at={[-52, -180]} turn={-24}>
            <Place at={[66, 164]}>
              <Lid />
            </Place>
          </Place>
        </>
      )}
      <path d={glass} fill={paint.linear(['#E6F6FA', '#C6E4EE', '#A9CEDF'], 40)} opacity={0.8} />
      {children}
      <g clip-path={paint.clip(glass)}>
        <ButtonHeap size={[168, 150 * full]} at={[0, -8]} count={Math.round(60 * full)} seed={6} />
      </g>
      {lid === 'yawning' && (
        <>
          <SleepyButtonEye x={-34} />
          <SleepyButtonEye x={34} />
        </>
      )}
      <path d={glass} fill="#DFF4FF" opacity={0.2} />
      <Line path="M-78-138Q-82-80-78-34" colour="#FFFFFF" width={11} opacity={0.75} />
      <Line path="M-60-150Q-64-140-62-120" colour="#FFFFFF" width={6} opacity={0.6} />
      <Line path="M72-170Q88-158 90-132V-30Q88-6 62-5" colour="#7FA9C4" width={4} opacity={0.5} />
      {lid === 'off' && <Line path="M-72-172Q0-186 72-172Q0-158-72-172Z" colour="#EAF8FF" width={7} opacity={0.9} />}
      {lid === 'on' && <Lid />}
    </Piece>
  );
}

interface StringProps extends PieceProps {
  /** Where each button hangs, in order. */
  buttons: readonly { at: Point; colour: ButtonColour }[];
  size?: number;
}

/** Buttons on a thread that runs through them all. */
export const ButtonString = ({ buttons, size = 0.8, ...piece }: StringProps) => (
  <Piece {...piece}>
    <Line
      path={buttons.map(({ at }, index) => `${index ? 'L' : 'M'}${round(at[0])} ${round(at[1])}`).join('')}
      colour="#FFF4E2"
      width={4}
    />
    {buttons.map(({ at, colour }, index) => (
      <Button at={at} colour={colour} scale={size} holes={index % 2 ? 2 : 4} turn={index * 23} />
    ))}
  </Piece>
);

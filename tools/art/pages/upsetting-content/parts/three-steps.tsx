/** The plain stage of the three moves, and what goes with each: strokes, a bubble, rings of voice. */
import { usePaint } from '../../../kit/drawing.tsx';
import { Shade } from '../../../kit/lit.tsx';
import { Box, Line, Oval, Place } from '../../../kit/shapes.tsx';

const steps: [x: number, colour: string][] = [
  [292, '#FFDCC0'],
  [816, '#CBEAE6'],
  [1330, '#FFE7A0'],
];

export function CreamStage({ ground }: { ground: number }) {
  return (
    <>
      <Box at={[-200, -200]} size={[2000, 1300]} fill="#FFF5E2" />
      {steps.map(([x, colour]) => (
        <>
          <Oval at={[x, 530]} radius={228} fill={colour} opacity={0.8} />
          <circle
            cx={x}
            cy={530}
            r={244}
            fill="none"
            stroke={colour}
            stroke-width={11}
            stroke-dasharray="1 31.9"
            stroke-linecap="round"
          />
          <Shade at={[x - 40, ground - 2]} radius={[160, 20]} opacity={0.36} />
          <Shade at={[x + 150, ground + 27]} radius={[92, 12]} opacity={0.4} />
        </>
      ))}
    </>
  );
}

/** Short strokes round the hand that says stop. */
export const StopMarks = () => <Line path="M78 584L56 568M66 628H38M78 672L56 688" colour="#F2644F" width={9} />;

const bubbles: [x: number, y: number, radius: number][] = [
  [756, 248, 104],
  [886, 108, 20],
  [636, 98, 12],
  [920, 168, 9],
];

function Bubbles({ list }: { list: readonly (readonly [x: number, y: number, radius: number])[] }) {
  const paint = usePaint();
  const skin = paint.radial(
    [
      ['#FFFFFF', 0, 0.3],
      ['#DFF6FB', 0.7, 0.55],
      ['#7FCBE0', 1, 0.9],
    ],
    0.4,
    0.36,
    0.62,
  );
  return (
    <g>
      {list.map(([x, y, radius]) => (
        <Place at={[x, y]} scale={radius / 100}>
          <circle r={100} fill={skin} stroke="#A2DAEA" stroke-width={400 / radius} />
          <Line path="M-58-20Q-50-58-14-66" colour="#FFFFFF" width={Math.max(11, 240 / radius)} />
          <Oval at={[38, 44]} radius={[10, 7]} fill="#FFFFFF" opacity={0.85} />
        </Place>
      ))}
    </g>
  );
}

/** One slow breath as a bubble over the branches, with a few small ones round it. */
export const BreathBubble = () => <Bubbles list={bubbles} />;

/** What the goat breathes out. */
export const SmallBreath = () => (
  <Bubbles
    list={[
      [668, 688, 12],
      [660, 656, 8],
    ]}
  />
);

const voice = ['#F2A63A', '#F7BC55', '#FFD48A'];

/** Rings of a warm voice on both sides of the head. */
export const VoiceRings = () => (
  <>
    {voice.map((colour, index) => (
      <>
        <Line
          path={`M${1490 + index * 28} ${352 - index * 22}q${30 + index * 6} ${50 + index * 16} 0 ${100 + index * 36}`}
          colour={colour}
          width={12 - index * 2}
        />
        <Line
          path={`M${1108 - index * 24} ${300 - index * 20}q${-26 - index * 6} ${42 + index * 12} 0 ${84 + index * 28}`}
          colour={colour}
          width={11 - index * 2}
        />
      </>
    ))}
  </>
);

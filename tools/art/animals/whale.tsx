/** The sleepy whale of the low song, in slippers. Its belly lies on 0,0; 520 wide, 300 high, facing right. */
import { usePaint, useVariant } from '../kit/drawing.tsx';
import { Lit, Piece, useLight, type PieceProps } from '../kit/lit.tsx';
import { darker, lighter, palette } from '../kit/palette.ts';
import { Line, Oval } from '../kit/shapes.tsx';
import { Slipper } from '../things/clothing.tsx';
import { RoundLid, WoodenSpoon } from '../things/cookware.tsx';

interface WhaleProps extends PieceProps {
  /** `asleep`, `waking` with one lid half up, or `awake`. */
  state?: 'asleep' | 'waking' | 'awake';
  /** Beats a pot lid with a spoon. */
  drumming?: boolean;
  colour?: string;
}

const body =
  'M-176-96C-150-120-104-176-10-196C96-216 214-176 232-98C240-40 206 0 130 0H-20' +
  'C-96 0-160-20-190-60C-196-74-190-86-176-96Z';

const stem = 'M-110-24C-190-36-236-86-232-150C-230-168-206-168-200-152C-194-112-160-92-100-96Z';

function Flukes({ colour }: { colour: string }) {
  const paint = usePaint();
  return (
    <>
      <Lit>
        <path d="M-218-146C-250-160-286-196-280-226C-250-226-222-200-214-168Z" fill={paint.body(darker(colour, 0.1))} />
        <path d="M-212-146C-196-178-166-206-136-204C-140-172-170-146-206-140Z" fill={paint.body(darker(colour, 0.1))} />
      </Lit>
      <Slipper at={[-270, -186]} turn={-122} scale={0.92} shadow={false} />
      <Slipper at={[-142, -172]} turn={-40} scale={0.92} shadow={false} />
    </>
  );
}

function SleepyEye({ state, colour }: { state: NonNullable<WhaleProps['state']>; colour: string }) {
  const variant = useVariant();
  const { flipped } = useLight();
  const shut = state === 'asleep' || variant === 'blink';
  if (shut) return <Line path="M118-108Q138-92 158-108" colour={palette.ink} width={6} />;
  const aside = variant === 'look' ? -6 : 0;
  const side = flipped ? -1 : 1;
  return (
    <>
      <Oval at={[138, -108]} radius={[20, 21]} fill="#fff" />
      <Oval at={[142 + aside, -105]} radius={[12, 14]} fill={palette.ink} />
      <Oval at={[142 + aside + 4 * side, -110]} radius={[4.4, 4.8]} fill="#fff" />
      {state === 'waking' && (
        <>
          <path d="M116-108A22 23 0 0 1 160-108Q138-92 116-108Z" fill={colour} />
          <Line path="M117-107Q138-92 159-107" colour={palette.ink} width={5} />
        </>
      )}
      <Line path="M120-142Q138-152 154-142" colour={darker(colour, 0.3)} width={5} opacity={0.7} />
    </>
  );
}

/** A flipper that swings a spoon over a lid. */
function Drumming({ colour }: { colour: string }) {
  const paint = usePaint();
  return (
    <>
      <RoundLid at={[96, -34]} scale={0.8} />
      <WoodenSpoon at={[62, -118]} turn={196} scale={0.86} />
      <Lit>
        <path
          d="M28-44C-6-62-50-96-54-126C-52-140-36-142-26-134C-2-112 34-98 52-62Z"
          fill={paint.body(darker(colour, 0.14))}
        />
      </Lit>
    </>
  );
}

export function Whale({ state = 'waking', drumming = false, colour = '#5B8FD0', ...piece }: WhaleProps) {
  const paint = usePaint();
  const speaking = useVariant() === 'talk';
  return (
    <Piece {...piece}>
      <Flukes colour={colour} />
      <Lit size="medium">
        <path d={stem} fill={colour} />
        <path d={body} fill={paint.linear([lighter(colour, 0.28), colour, darker(colour, 0.2)], 70)} />
        <g clip-path={paint.clip(body)}>
          <path d="M-190-40C-60-10 60-30 130-52C180-66 220-70 240-74V20H-190Z" fill={lighter(colour, 0.62)} />
          <Line
            path="M-120 2C-40-2 90-14 224-46M-60-14C20-18 120-32 232-62M20 4C90 0 160-10 216-26"
            colour={darker(colour, 0.1)}
            width={4}
            opacity={0.35}
          />
        </g>
      </Lit>
      <Line path="M180-64Q206-58 230-78" colour={darker(colour, 0.5)} width={6} />
      {speaking && <Oval at={[210, -62]} radius={[13, 8]} fill="#7A1F3A" />}
      <Oval at={[172, -84]} radius={[16, 10]} fill="#F7A6A0" opacity={0.7} />
      <SleepyEye state={state} colour={lighter(colour, 0.08)} />
      {drumming ? (
        <Drumming colour={colour} />
      ) : (
        <Lit>
          <path d="M40-50C26-20-6 6-44 10C-40-20-20-48 8-60Z" fill={paint.body(darker(colour, 0.14))} />
        </Lit>
      )}
    </Piece>
  );
}

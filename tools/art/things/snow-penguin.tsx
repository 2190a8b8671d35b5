/** A penguin built of snow; stands on 0,0, 600 high and 430 wide. */
import type { ComponentChildren } from 'preact';
import type { Point } from '../kit/curves.ts';
import { usePaint } from '../kit/drawing.tsx';
import { Glow, Lit, Piece, Shade, type PieceProps } from '../kit/lit.tsx';
import { Line, Oval, Place } from '../kit/shapes.tsx';

/** White in the last light: a little warm where it is lit, lilac where it is not. */
export const snowTones = { lit: '#FFFDF8', plain: '#F4F0FB', shade: '#CFC8EC', deep: '#B3ABDD' } as const;

const coat = [
  'M0-600C92-600 136-545 134-480C133-440 130-424 156-366C204-262 208-122 152-38C120 6-120 6-152-38',
  'C-208-122-204-262-156-366C-130-424-133-440-134-480C-136-545-92-600 0-600Z',
].join('');
const front = 'M0-404C74-404 124-336 130-226C134-118 92-26 0-26C-92-26-134-118-130-226C-124-336-74-404 0-404Z';
const mask = [
  'M0-548C20-582 84-576 98-530C110-488 84-448 52-434C26-424-26-424-52-434',
  'C-84-448-110-488-98-530C-84-576-20-582 0-548Z',
].join('');
const wing = 'M-150-372C-196-350-244-262-238-176C-234-158-212-160-202-180C-186-222-160-262-140-286Z';
const wavingWing = 'M146-372C186-388 232-430 262-500C274-516 292-502 288-480C272-400 214-316 152-292Z';

function Foot({ x }: { x: number }) {
  const paint = usePaint();
  return (
    <Place at={[x, 0]}>
      <Lit strength={0.5}>
        <path
          d="M-64 2C-80-14-66-36-44-34C-36-52-14-52-6-40C8-54 30-50 36-34C58-38 76-18 62 2C30 16-30 16-64 2Z"
          fill={paint.linear([snowTones.lit, snowTones.shade], 80)}
        />
      </Lit>
    </Place>
  );
}

const Beak = () => {
  const paint = usePaint();
  return (
    <Lit strength={0.8}>
      <path
        d="M-34-482C-22-502 22-502 34-482C44-464 26-446 2-438C-24-442-46-462-34-482Z"
        fill={paint.linear(['#FFB45E', '#F2843A', '#DD6428'], 70)}
      />
      <Line path="M-32-470Q0-456 34-472M-12-496q4 4 10 3M14-448q-6-2-10-6" colour="#B94F22" width={4} opacity={0.7} />
    </Lit>
  );
};

const Coal = ({ at: [x, y] }: { at: Point }) => (
  <>
    <Oval at={[x, y]} radius={[20, 22]} fill="#33214A" />
    <Oval at={[x - 6, y - 8]} radius={[6, 7]} fill="#FFFFFF" />
    <Oval at={[x + 7, y + 8]} radius={[3.4, 4]} fill="#9C8FD0" />
  </>
);

interface SnowPenguinProps extends PieceProps {
  /** What is still to be made: a small one may have no beak, feet or second eye. */
  unfinished?: boolean;
  feet?: 'both' | 'left' | 'none';
  /** Over its front: buttons, a scarf. */
  children?: ComponentChildren;
}

export function SnowPenguin({ unfinished = false, feet = 'both', children, ...piece }: SnowPenguinProps) {
  const paint = usePaint();
  const snow = paint.linear([snowTones.lit, snowTones.plain, snowTones.shade], 58);
  return (
    <Piece mood="soft" {...piece}>
      <Shade at={[40, 2]} radius={[260, 30]} colour="#4A3F86" opacity={0.36} />
      <Lit size="medium" strength={0.9}>
        <path d={wing} fill={snow} />
        {!unfinished && <path d={wavingWing} fill={snow} />}
      </Lit>
      <Lit size="large" strength={0.9}>
        <path d={coat} fill={paint.linear(['#E9E4F8', '#D3CBEE', '#B9B0E0'], 58)} />
      </Lit>
      <Lit size="medium" strength={0.5}>
        <path d={front} fill={paint.radial([snowTones.lit, snowTones.lit, snowTones.plain], 0.4, 0.3)} />
        <path d={mask} fill={paint.radial([snowTones.lit, snowTones.lit, snowTones.plain], 0.4, 0.3)} />
      </Lit>
      <Glow at={[-66, -458]} radius={[26, 18]} colour="#F7A6A0" opacity={0.5} />
      {!unfinished && <Glow at={[66, -458]} radius={[26, 18]} colour="#F7A6A0" opacity={0.5} />}
      <Coal at={[-46, -508]} />
      {!unfinished && <Coal at={[46, -508]} />}
      {!unfinished && <Beak />}
      {feet !== 'none' && <Foot x={-86} />}
      {feet === 'both' && <Foot x={86} />}
      {children}
    </Piece>
  );
}

/** A lump of snow, or a ball: centred on 0,0, 40 wide. */
export function SnowBall(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece mood="soft" {...piece}>
      <Lit strength={0.8}>
        <Oval
          at={[0, 0]}
          radius={20}
          fill={paint.radial([snowTones.lit, snowTones.plain, snowTones.shade], 0.36, 0.3)}
        />
      </Lit>
    </Piece>
  );
}

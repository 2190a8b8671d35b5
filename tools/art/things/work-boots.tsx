/** Dad's heavy boots, seen from below and from the side. */
import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../kit/lit.tsx';
import { darker, lighter } from '../kit/palette.ts';
import { Line, Place } from '../kit/shapes.tsx';

const leather = '#9A6238';
const rubber = '#5A4660';

const sole = 'M-34-6C-42-50-40-92-34-120C-28-146-14-156 2-156C20-156 34-144 38-118C44-88 40-46 32-6C30 6-32 6-34-6Z';
const treads = [
  'M-26-132L0-144L28-132M-32-112L2-124L34-112M-34-92L2-104L37-92M-34-72L0-82L36-72',
  'M-32-34H31M-32-18H30M-31-4H29',
].join('');

interface BootProps extends PieceProps {
  laces?: string;
}

/** The sole of a boot whose wearer lies on the back, toes up: 80 wide, 156 high, the heel on 0,0. */
export function BootSole(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit>
        <Place at={[7, -4]} scale={[1.1, 1.03]}>
          <path d={sole} fill={paint.body(leather)} />
        </Place>
      </Lit>
      <Lit>
        <path d={sole} fill={paint.body(rubber)} />
      </Lit>
      <Line path={treads} colour={lighter(rubber, 0.28)} width={7} />
      <Line path="M-33-52H35" colour={darker(rubber, 0.3)} width={5} />
    </Piece>
  );
}

/** Toes up, seen from the side, the leg going off to the right: 130 wide, 150 high, the heel on 0,0. */
export function LyingBoot({ laces = '#FFC94D', ...piece }: BootProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit>
        <path
          d="M0-4C-8-50-12-100-6-130C-2-150 22-152 34-138C44-126 44-108 52-92C66-70 92-66 118-66L122-2C84 4 40 4 0-4Z"
          fill={paint.body(leather)}
        />
        <path
          d="M-2-2C-14-44-20-100-14-132C-12-146 0-152 4-144C-4-108 2-48 12-2C12 6 0 6-2-2Z"
          fill={paint.body(rubber)}
        />
        <path d="M100-70C112-74 126-72 130-66L132 0C126 6 112 6 104 2Z" fill={paint.body(lighter(leather, 0.2))} />
      </Lit>
      <Line path="M42-122L24-112M50-106L30-94M58-90L40-76M72-80L58-62" colour={laces} width={7} />
      <Line path="M42-128Q58-146 66-132T44-122Q60-112 54-100" colour={laces} width={5} />
    </Piece>
  );
}

/** A board with three hooks: a padded jacket, a scarf, a knitted hat. Its board's middle is 0,0; 330 wide, 290 high. */
import { cloud } from '../kit/curves.ts';
import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../kit/lit.tsx';
import { darker, lighter } from '../kit/palette.ts';
import { Box, Line, Oval } from '../kit/shapes.tsx';

const jacket =
  'M-34 12C-50 16-66 30-74 60L-88 150L-58 158L-50 118L-52 218Q0 232 52 218L50 118' +
  'L58 158L88 150L74 60C66 30 50 16 34 12Q0 30-34 12Z';

function Jacket({ colour }: { colour: string }) {
  const paint = usePaint();
  return (
    <g transform="translate(-96 4)">
      <Lit size="medium" strength={0.8}>
        <path d={jacket} fill={paint.body(colour)} />
      </Lit>
      <Line
        path="M-50 84Q0 96 50 84M-51 130Q0 142 51 130M-52 176Q0 188 52 176"
        colour={darker(colour, 0.22)}
        width={4}
      />
      <Line path="M0 26V222" colour={darker(colour, 0.22)} width={5} />
      <Line path="M-24 10Q0-22 24 10" colour={lighter(colour, 0.25)} width={9} />
    </g>
  );
}

function HungScarf({ colour }: { colour: string }) {
  const paint = usePaint();
  return (
    <Lit strength={0.7}>
      <Line path="M-2 214v10M10 214v10M22 214v10M36 168v10M46 168v10" colour={lighter(colour, 0.25)} width={6} />
      <path d="M4 0C24-14 44 0 46 20L52 168H30L26 40L30 216H-8L-4 26C-4 10-2 4 4 0Z" fill={paint.body(colour)} />
      <Line path="M-7 176H29M-7 192H29M31 138H51M32 152H52" colour={lighter(colour, 0.62)} width={7} />
    </Lit>
  );
}

function HungHat({ colour }: { colour: string }) {
  const paint = usePaint();
  return (
    <g transform="translate(118 10)">
      <Lit strength={0.7}>
        <path d={cloud([0, 8], [17, 16], 11, 0.2, 4)} fill={paint.body(lighter(colour, 0.55))} />
        <path d="M-52 84C-54 42-32 20 0 20S54 42 52 84Z" fill={paint.body(colour)} />
        <Box at={[-56, 74]} size={[112, 30]} corner={12} fill={paint.body(darker(colour, 0.1))} />
      </Lit>
      <Line
        path="M-40 78v22M-24 78v22M-8 78v22M8 78v22M24 78v22M40 78v22"
        colour={darker(colour, 0.3)}
        width={3}
        opacity={0.5}
      />
      <Line path="M-42 54Q0 40 42 54" colour={lighter(colour, 0.35)} width={7} opacity={0.7} />
    </g>
  );
}

export const CoatHooks = ({
  jacket: jacketColour = '#8A55A6',
  scarf = '#FFC94D',
  hat = '#F2644F',
  ...piece
}: PieceProps & { jacket?: string; scarf?: string; hat?: string }) => {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit strength={0.7}>
        <Box at={[-166, -16]} size={[332, 32]} corner={14} fill={paint.body('#B8753F')} />
      </Lit>
      <HungScarf colour={scarf} />
      <Jacket colour={jacketColour} />
      <HungHat colour={hat} />
      {[-96, 14, 118].map((x) => (
        <Oval at={[x, 4]} radius={9} fill="#F2C45E" />
      ))}
    </Piece>
  );
};

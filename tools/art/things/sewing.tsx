/** What Mama sews with. */
import { usePaint } from '../kit/drawing.tsx';
import { Glow, Lit, Piece, Shade, type PieceProps } from '../kit/lit.tsx';
import { darker, lighter } from '../kit/palette.ts';
import { Box, Line, Oval, Place } from '../kit/shapes.tsx';

interface ColouredProps extends PieceProps {
  colour?: string;
}

/** A sewing machine, its needle on the left, its wheel on the right; stands on 0,0, 230 wide, 158 high. */
export function SewingMachine({ colour = '#34528E', ...piece }: ColouredProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Shade radius={[124, 10]} />
      <Lit strength={0.7}>
        <Oval at={[104, -92]} radius={[16, 27]} fill={paint.body('#C9CFDE')} />
        <Box at={[-118, -22]} size={[236, 22]} corner={9} fill={paint.body('#B8753F')} />
        <path
          d={
            'M-100-128C-100-144-88-150-70-148L50-150C92-152 100-134 98-104L94-22H38L40-84C40-94 34-98 24-98H-52' +
            'L-58-66H-92Z'
          }
          fill={paint.body(colour, 1.2)}
        />
      </Lit>
      <Line path="M-74-66V-34M-86-58H-62" colour="#C9CFDE" width={6} />
      <Line path="M-88-28H-50" colour="#E2E4EE" width={6} />
      <Line path="M-66-124q16-12 30 0t30 0t30 0M-20-112q10 8 20 0" colour="#F2C45E" width={4} />
      <Oval at={[66, -82]} radius={[14, 17]} fill={lighter(colour, 0.2)} />
      <Oval at={[66, -82]} radius={6} fill="#F2C45E" />
      <Oval at={[104, -92]} radius={[6, 10]} fill="#8C93AC" />
      <Place at={[-6, -150]} scale={0.62}>
        <Spool />
      </Place>
    </Piece>
  );
}

/** A spool of thread standing on 0,0; 44 wide, 56 high. */
export function Spool({ colour = '#E5533F', ...piece }: ColouredProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit strength={0.6}>
        <Box at={[-17, -48]} size={[34, 40]} corner={6} fill={paint.body(colour)} />
        <Line path="M-16-38L16-34M-16-28L16-24M-16-18L16-14" colour={darker(colour, 0.2)} width={2.6} />
        <Box at={[-22, -56]} size={[44, 11]} corner={5} fill={paint.body('#E0B070')} />
        <Box at={[-22, -11]} size={[44, 11]} corner={5} fill={paint.body('#E0B070')} />
      </Lit>
    </Piece>
  );
}

/** Scissors lying flat, points to the right; centred on 0,0, 120 wide. */
export function Scissors({ colour = '#E0566B', ...piece }: ColouredProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit strength={0.5}>
        <path d="M-16-8L60-20Q66-16 58-10L-10 6ZM-16 8L60 20Q66 16 58 10L-10-6Z" fill={paint.body('#C9CFDE')} />
      </Lit>
      <ellipse cx={-36} cy={-16} rx={20} ry={13} fill="none" stroke={colour} stroke-width={9} />
      <ellipse cx={-36} cy={16} rx={20} ry={13} fill="none" stroke={colour} stroke-width={9} />
      <Oval at={[0, 0]} radius={4.4} fill="#8C93AC" />
    </Piece>
  );
}

/** The sewing table with iron legs and a pedal; stands on 0,0, `width` wide, its top at -196. */
export function SewingTable({
  width = 460,
  colour = '#C98450',
  pedal = true,
  ...piece
}: ColouredProps & { width?: number; pedal?: boolean }) {
  const paint = usePaint();
  const x = width * 0.4;
  const iron = '#4A4470';
  const leg = (side: 1 | -1) =>
    `M${side * x}-176Q${side * (x - 34)}-110 ${side * (x - 8)}-60T${side * (x + 16)}-4M${side * (x - 24)}-92` +
    `q${side * -22}-26 0-40t${side * 14} 30`;
  return (
    <Piece {...piece}>
      <Shade radius={[width * 0.52, 16]} opacity={0.36} />
      <Lit strength={0.6}>
        <Line path={leg(-1) + leg(1)} colour={iron} width={12} />
        {pedal && <Line path={`M${-x + 6}-52H${x - 6}`} colour={iron} width={9} />}
      </Lit>
      {pedal && <Pedal at={[0, -14]} />}
      <Lit size="medium" strength={0.9}>
        <Box at={[-width / 2, -196]} size={[width, 34]} corner={12} fill={paint.body(colour)} />
        <Box at={[-width * 0.16, -168]} size={[width * 0.32, 34]} corner={8} fill={paint.body(darker(colour, 0.16))} />
      </Lit>
      <Oval at={[0, -150]} radius={7} fill="#F2C45E" />
      <Line path={`M${-width / 2 + 14}-189H${width / 2 - 14}`} colour={lighter(colour, 0.45)} width={6} opacity={0.7} />
    </Piece>
  );
}

/** The pedal of the sewing table, on 0,0; 120 wide. */
export function Pedal(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit strength={0.6}>
        <path d="M-56-10H56L64 6Q64 12 58 12H-58Q-64 12-64 6Z" fill={paint.body('#5A5488')} />
      </Lit>
      <Line path="M-36-2H36M-42 5H42" colour="#8C86B8" width={3} />
    </Piece>
  );
}

/**
 * A table lamp with a wide shade; stands on 0,0, 130 wide, 190 high. `halo` false leaves out the light round it: in a
 * layer of its own that would show rings.
 */
export function TableLamp({
  lit = false,
  halo = lit,
  colour = '#F2B84A',
  ...piece
}: ColouredProps & { lit?: boolean; halo?: boolean }) {
  const paint = usePaint();
  const shade = lit ? paint.linear(['#FFF6D0', '#FFDD8A', '#FFB95C'], 90) : paint.body(colour);
  return (
    <Piece {...piece}>
      {halo && <Glow at={[0, -130]} radius={[330, 280]} colour="#FFD98A" opacity={0.85} />}
      <Lit strength={0.5}>
        <Oval at={[0, -6]} radius={[40, 10]} fill={paint.body('#8A5A7E')} />
        <path d="M-10-8C-26-40-22-62-6-92H6C22-62 26-40 10-8Z" fill={paint.body('#A9709A')} />
        <path d="M-34-188H34L66-92Q0-74-66-92Z" fill={shade} />
      </Lit>
      {lit && <Glow at={[0, -84]} radius={[64, 24]} colour="#FFFBE6" opacity={0.9} />}
    </Piece>
  );
}

/** Furniture of the flat. Each stands on 0,0, its bottom centre. */
import { usePaint } from '../kit/drawing.tsx';
import { Glow, Lit, Piece, Shade, type PieceProps } from '../kit/lit.tsx';
import { darker, lighter, palette } from '../kit/palette.ts';
import { Box, Line, Oval } from '../kit/shapes.tsx';

interface SofaProps extends PieceProps {
  width?: number;
  colour?: string;
}

/** A sofa `width` wide and 250 high; its seat is at -110. */
export function Sofa({ width = 800, colour = palette.teal, ...piece }: SofaProps) {
  const paint = usePaint();
  const x = (share: number) => share * width;
  const back =
    `M${x(-0.46)} -60C${x(-0.5)} -230 ${x(-0.44)} -248 ${x(-0.34)} -250H${x(0.34)}` +
    `C${x(0.44)} -248 ${x(0.5)} -230 ${x(0.46)} -60Z`;
  const pale = paint.body(lighter(colour, 0.08));
  const seat = paint.body(lighter(colour, 0.14));
  const arm = paint.body(lighter(colour, 0.05));
  return (
    <Piece {...piece}>
      <Shade radius={[x(0.58), 26]} opacity={0.4} />
      <Lit size="medium" strength={1}>
        {[-0.44, 0.44].map((share) => (
          <path d={`M${x(share) - 12}-34h24l-6 34h-12z`} fill="#8A5A3C" />
        ))}
        <path d={back} fill={paint.body(colour)} />
      </Lit>
      <Lit size="medium" strength={1}>
        <Box at={[x(-0.385), -218]} size={[x(0.38), 140]} corner={26} fill={pale} />
        <Box at={[4, -218]} size={[x(0.38), 140]} corner={26} fill={pale} />
      </Lit>
      <Lit size="medium" strength={1}>
        <Box at={[x(-0.39), -110]} size={[x(0.388), 56]} corner={22} fill={seat} />
        <Box at={[2, -110]} size={[x(0.388), 56]} corner={22} fill={seat} />
        <Box at={[x(-0.46), -62]} size={[x(0.92), 38]} corner={16} fill={paint.body(darker(colour, 0.1))} />
      </Lit>
      <Lit size="medium" strength={1}>
        <Box at={[x(-0.53), -148]} size={[x(0.145), 122]} corner={36} fill={arm} />
        <Box at={[x(0.385), -148]} size={[x(0.145), 122]} corner={36} fill={arm} />
      </Lit>
    </Piece>
  );
}

const fan =
  'M0 44C-12 44-18 38-22 32C-46 22-56-2-46-20C-42-34-28-34-24-38C-16-48-6-46 0-46' +
  'S16-48 24-38C28-34 42-34 46-20C56-2 46 22 22 32C18 38 12 44 0 44Z';

/** A cushion like a fan shell, centred on 0,0; 100 wide, 92 high. */
export function ShellCushion({ colour = '#FFD9B8', ...piece }: PieceProps & { colour?: string }) {
  const paint = usePaint();
  const ribs = [-34, -18, 0, 18, 34].map((end) => `M0 36Q${end * 0.5} 4 ${end} ${-32 + Math.abs(end) * 0.34}`);
  return (
    <Piece {...piece}>
      <Lit>
        <path d={fan} fill={paint.body(colour, 1.2)} />
        <Line path={ribs.join('')} colour={darker(colour, 0.2)} width={4} opacity={0.5} />
        <Oval at={[0, 38]} radius={[15, 7]} fill={lighter(colour, 0.4)} />
      </Lit>
    </Piece>
  );
}

/** A square cushion, centred on 0,0; 96 wide and high. `flat` lies on a shelf or a seat, 110 by 40. */
export function Cushion({
  colour = palette.sun,
  flat = false,
  ...piece
}: PieceProps & { colour?: string; flat?: boolean }) {
  const paint = usePaint();
  const outline = flat
    ? 'M-54-8C-40-22 40-22 54-8C60 4 56 14 48 18Q0 24-48 18C-56 14-60 4-54-8Z'
    : 'M-44-40Q0-32 44-40Q34 0 44 40Q0 32-44 40Q-34 0-44-40Z';
  return (
    <Piece {...piece}>
      <Lit>
        <path
          d={outline}
          fill={paint.body(colour)}
          stroke={colour}
          stroke-width={flat ? 2 : 8}
          stroke-linejoin="round"
        />
        {!flat && <Line path="M-20-18l40 36M20-18l-40 36" colour={lighter(colour, 0.35)} width={4} opacity={0.6} />}
      </Lit>
    </Piece>
  );
}

interface TableProps extends PieceProps {
  width?: number;
  height?: number;
  colour?: string;
}

/** A table seen from the front, a little from above; its top is at -height. */
export function Table({ width = 360, height = 170, colour = '#D9965B', ...piece }: TableProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Shade radius={[width * 0.5, 16]} opacity={0.35} />
      <Lit size="medium" strength={1}>
        {[-0.4, 0.4].map((share) => (
          <path d={`M${share * width - 13} ${-height}h26l-5 ${height}h-16z`} fill={paint.body(darker(colour, 0.2))} />
        ))}
        <Box at={[-width / 2, -height - 14]} size={[width, 40]} corner={18} fill={paint.body(colour)} />
        <Oval
          at={[0, -height - 8]}
          radius={[width * 0.49, 17]}
          fill={paint.linear([lighter(colour, 0.3), lighter(colour, 0.12)], 90)}
        />
      </Lit>
    </Piece>
  );
}

/** A wall shelf, its board's top edge on 0,0; two brackets hold it. */
export function WallShelf({
  width = 260,
  colour = '#C68A4C',
  ...piece
}: PieceProps & { width?: number; colour?: string }) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit>
        <path
          d={`M${-width * 0.36} 14v34q0 8 8 4l22-38zM${width * 0.36} 14v34q0 8-8 4l-22-38z`}
          fill={darker(colour, 0.25)}
        />
        <Box at={[-width / 2, 0]} size={[width, 18]} corner={8} fill={paint.body(colour)} />
      </Lit>
    </Piece>
  );
}

/** A floor lamp with a warm shade; 120 wide, 375 high. */
export function FloorLamp({ lit = true, ...piece }: PieceProps & { lit?: boolean }) {
  const paint = usePaint();
  const shade = lit ? paint.linear(['#FFF3C9', '#FFD77F', '#FFB95C'], 90) : paint.body(palette.sun);
  return (
    <Piece {...piece}>
      {lit && <Glow at={[0, -340]} radius={264} colour="#FFD98A" opacity={0.7} />}
      <Lit strength={0.3}>
        <Oval at={[0, -5]} radius={[46, 9]} fill="#8A5A3C" />
        <Box at={[-5, -300]} size={[10, 300]} corner={5} fill="#A9703F" />
        <path
          d="M-36-374H36L60-300Q0-286-60-300Z"
          fill={shade}
          stroke="#FFE3A0"
          stroke-width={5}
          stroke-linejoin="round"
        />
      </Lit>
    </Piece>
  );
}

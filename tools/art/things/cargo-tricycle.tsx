/** A giant three-wheeler with a load box over its hind wheels. Faces right, stands on 0,0; 640 wide, 470 high. */
import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, Shade, type PieceProps } from '../kit/lit.tsx';
import { darker, lighter } from '../kit/palette.ts';
import { Box, Line, Oval } from '../kit/shapes.tsx';
import { BicycleBell, Wheel } from './bicycle.tsx';

const steel = '#8E83A8';
const tyre = '#463A58';
const hub = '#F2A63C';

/** Its near hind wheel, round 0,0. */
export const CargoWheel = (piece: PieceProps) => <Wheel {...piece} radius={118} spokes={18} hub={hub} />;

interface TricycleProps extends PieceProps {
  colour?: string;
  /** The near hind wheel is left out, to be drawn as a layer of its own round -150,-118. */
  freeWheel?: boolean;
}

/** Where the near hind wheel turns, from the tricycle's 0,0. */
export const hindHub = [-150, -118] as const;

export function CargoTricycle({ colour = '#E0563F', freeWheel = false, ...piece }: TricycleProps) {
  const paint = usePaint();
  const frame = 'M-150-118L-30-118L40-300H186M-30-118L186-286M186-340L250-108M40-300L22-352';
  return (
    <Piece {...piece}>
      <Shade at={[-140, 2]} radius={[170, 18]} opacity={0.4} />
      <Shade at={[250, 2]} radius={[130, 15]} opacity={0.36} />
      <Wheel at={[-96, -124]} radius={118} spokes={18} hub={darker(hub, 0.2)} />
      <Wheel at={[250, -108]} radius={108} spokes={18} hub={hub} />
      <Lit size="medium" strength={0.7}>
        <Line path={frame} colour={colour} width={20} />
      </Lit>
      <Line path="M-150-118L-30-118" colour={lighter(colour, 0.25)} width={5} opacity={0.6} />
      <Lit strength={0.7}>
        <Oval at={[-30, -118]} radius={30} fill={paint.body(steel)} />
        <Line path="M-30-118L2-70M-30-118L-62-166" colour={steel} width={11} />
        <Box at={[-14, -72]} size={[44, 14]} corner={6} fill={tyre} />
        <Box at={[-88, -178]} size={[44, 14]} corner={6} fill={tyre} />
      </Lit>
      <Lit size="medium">
        <path d="M-292-312H16L2-196H-272Z" fill={paint.body('#2F8FB8')} />
        <Box at={[-306, -328]} size={[336, 26]} corner={10} fill={paint.body('#FFD27A')} />
        <Line path="M-212-296L-204-204M-132-296V-204M-52-296L-60-204" colour="#1F6A94" width={5} opacity={0.6} />
      </Lit>
      <Lit strength={0.7}>
        <path
          d="M-26-364C-20-386 70-386 82-366C86-350 60-342 20-342C-10-342-30-350-26-364Z"
          fill={paint.body('#6A4A3A')}
        />
        <Line path="M186-340L170-410Q168-432 140-438M170-410Q196-428 222-420" colour={steel} width={13} />
        <Line path="M140-438L112-436M222-420L246-410" colour={tyre} width={20} />
      </Lit>
      <BicycleBell at={[192, -424]} scale={0.62} turn={10} />
      {!freeWheel && <CargoWheel at={hindHub} />}
    </Piece>
  );
}

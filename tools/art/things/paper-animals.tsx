/** Little folded paper things. Each stands on 0,0 facing right and is about 90 wide, drawn in flat bright planes. */
import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, Shade, type PieceProps } from '../kit/lit.tsx';
import { darker, lighter } from '../kit/palette.ts';

interface FoldedProps extends PieceProps {
  colour?: string;
  shadow?: boolean;
}

interface Plane {
  path: string;
  /** How much lighter (positive) or deeper than the paper this side is. */
  tone: number;
}

function Folded({ planes, colour, shadow = true, width, ...piece }: FoldedProps & { planes: Plane[]; width: number }) {
  const paint = usePaint();
  const paper = colour ?? '#FFD15E';
  return (
    <Piece {...piece}>
      {shadow && <Shade at={[2, 1]} radius={[width, 5]} opacity={0.28} />}
      <Lit strength={0.5}>
        {planes.map(({ path, tone }) => (
          <path d={path} fill={paint.body(tone > 0 ? lighter(paper, tone) : darker(paper, -tone), 0.6)} />
        ))}
      </Lit>
    </Piece>
  );
}

export const PaperBoat = ({ colour = '#FFF6E4', ...rest }: FoldedProps) => (
  <Folded
    {...rest}
    colour={colour}
    width={46}
    planes={[
      { path: 'M-24-24L0-64L26-24Z', tone: 0.3 },
      { path: 'M0-64L26-24L4-22Z', tone: -0.1 },
      { path: 'M-52-30L-24-24H26L54-32L32 0H-28Z', tone: 0.15 },
      { path: 'M-24-24H26L32 0L4-20Z', tone: -0.08 },
    ]}
  />
);

/** A crane: neck up to the right, two wings. */
export const PaperBird = ({ colour = '#F59AB4', ...rest }: FoldedProps) => (
  <Folded
    {...rest}
    colour={colour}
    width={30}
    planes={[
      { path: 'M-54-62L-12-22L-28-4Z', tone: -0.16 },
      { path: 'M6-18L36-60L54-54L40-50L18-2Z', tone: 0.1 },
      { path: 'M-2-20L14-78L22-20Z', tone: -0.1 },
      { path: 'M-26-6L-6-26L20-20L18-2L-4 0Z', tone: 0.22 },
      { path: 'M-8-24L-30-74L18-18Z', tone: 0.4 },
    ]}
  />
);

/** A sitting fox: two ears, a pointed face, a tail. */
export const PaperFox = ({ colour = '#FF9A5A', ...rest }: FoldedProps) => (
  <Folded
    {...rest}
    colour={colour}
    width={34}
    planes={[
      { path: 'M-16-2L-56-14L-38-30L-10-18Z', tone: -0.14 },
      { path: 'M-32 0L-6-46L22-40L24 0Z', tone: 0.08 },
      { path: 'M22-40L24 0H2Z', tone: 0.34 },
      { path: 'M-18-58L-14-82L2-62Z', tone: -0.14 },
      { path: 'M8-62L20-80L26-56Z', tone: -0.06 },
      { path: 'M-20-62L26-60L46-36L14-24L-14-32Z', tone: 0.2 },
      { path: 'M6-61L26-60L46-36L14-24Z', tone: 0.48 },
      { path: 'M38-46L46-36L36-33Z', tone: -0.5 },
    ]}
  />
);

/** A little elephant: trunk to the right. */
export const PaperElephant = ({ colour = '#8FC6EE', ...rest }: FoldedProps) => (
  <Folded
    {...rest}
    colour={colour}
    width={44}
    planes={[
      { path: 'M-46-6L-50-46L-36-54L6-56L14-18L8 0H-10L-14-20H-28L-30 0H-46Z', tone: 0.05 },
      { path: 'M-46-6L-50-46L-36-54L-28-20L-30 0H-46Z', tone: -0.1 },
      { path: 'M2-62L34-58L40-30L54-12L48-6L28-22L8-28Z', tone: 0.2 },
      { path: 'M34-58L40-30L54-12L48-6L28-30Z', tone: -0.06 },
      { path: 'M-6-66L20-52L10-26L-10-38Z', tone: 0.42 },
    ]}
  />
);

/** A pointed paper hat, 80 wide and 56 high, its rim on 0,0. */
export const PaperHat = ({ colour = '#F2644F', ...rest }: FoldedProps) => (
  <Folded
    shadow={false}
    {...rest}
    colour={colour}
    width={40}
    planes={[
      { path: 'M-34-8L0-58L34-8Z', tone: 0.16 },
      { path: 'M0-58L34-8L4-8Z', tone: -0.08 },
      { path: 'M-42-14H42L38 2H-38Z', tone: 0.3 },
    ]}
  />
);

/** What stands and hangs in the newsroom; each is a layer of its own, so that it can change sides. */
import type { FunctionComponent } from 'preact';
import { seeded, star } from '../../../kit/curves.ts';
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit, Shade } from '../../../kit/lit.tsx';
import type { Layered } from '../../../kit/page.tsx';
import { Box, Line, Oval, Place } from '../../../kit/shapes.tsx';

const wood = '#B9743F';

/** Where stories wait: four empty places on cork. */
export const PinBoard: FunctionComponent<Layered> = () => {
  const paint = usePaint();
  return (
    <g>
      <Lit size="medium" strength={0.75}>
        <Box at={[14, 88]} size={[260, 258]} corner={16} fill={paint.body(wood)} />
        <Box at={[24, 98]} size={[240, 238]} corner={9} fill={paint.linear(['#E3B97E', '#CF9A5E'], 60)} />
      </Lit>
      {[0, 1, 2, 3].map((index) => (
        <rect
          x={30 + (index % 2) * 124}
          y={104 + Math.floor(index / 2) * 124}
          width={104}
          height={104}
          rx={14}
          fill="#B27C46"
          fill-opacity={0.45}
          stroke="#FFF1D6"
          stroke-opacity={0.75}
          stroke-width={2.4}
          stroke-dasharray="7 6"
        />
      ))}
    </g>
  );
};

/** A slanted board on legs for the front page, a clamp at its top. */
export const Easel: FunctionComponent<Layered> = () => {
  const paint = usePaint();
  return (
    <g>
      <Shade at={[150, 700]} radius={[132, 12]} opacity={0.45} />
      <Lit size="medium" strength={0.85}>
        <path d="M44 640L30 704H44L60 640ZM244 640L258 704H244L228 640Z" fill={paint.body('#8A5330')} />
        <Box at={[12, 356]} size={[268, 322]} corner={12} fill={paint.body('#9A5E38')} />
        <Box at={[6, 672]} size={[280, 18]} corner={8} fill={paint.body(wood)} />
      </Lit>
    </g>
  );
};

/** A narrow gallery on brackets: three doors stand on it. */
export const Gallery: FunctionComponent<Layered> = () => {
  const paint = usePaint();
  return (
    <g>
      {[330, 482, 634].map((x) => (
        <path
          d={`M${x - 9} 262H${x + 9}V276Q${x + 9} 292 ${x} 298Q${x - 9} 292 ${x - 9} 276Z`}
          fill={paint.body('#7E4B2C')}
        />
      ))}
      <Lit size="medium" strength={0.8}>
        <Box at={[286, 246]} size={[392, 20]} corner={7} fill={paint.body(wood)} />
      </Lit>
      <Box at={[292, 248]} size={[380, 4]} corner={2} fill="#EBB983" opacity={0.8} />
    </g>
  );
};

const roofs: [x: number, height: number, width: number][] = [
  [702, 66, 30],
  [730, 100, 26],
  [754, 52, 34],
  [786, 84, 28],
  [812, 60, 30],
  [840, 96, 30],
];

/** The city at nightfall through a round-topped window. */
export const CityWindow: FunctionComponent<Layered> = () => {
  const paint = usePaint();
  const random = seeded(5);
  const pane = 'M706 268V186C706 130 744 102 788 102S870 130 870 186V268Z';
  return (
    <g>
      <Lit size="medium" strength={0.7}>
        <path d="M694 280V184C694 120 738 90 788 90S882 120 882 184V280Z" fill={paint.body('#C08052')} />
      </Lit>
      <g clip-path={paint.clip(pane)}>
        <Box at={[700, 96]} size={[180, 180]} fill={paint.linear(['#25306F', '#6A5AA0', '#F09A78', '#FFD190'], 90)} />
        <Oval at={[832, 142]} radius={14} fill="#FFF3C9" />
        <path d={star([742, 140], 5, 2.2)} fill="#FFFFFF" opacity={0.9} />
        <path d={star([784, 122], 4, 1.8)} fill="#FFFFFF" opacity={0.8} />
        {roofs.map(([x, height, width], index) => (
          <g>
            <Box at={[x, 268 - height]} size={[width, height]} corner={3} fill={index % 2 ? '#2B3E7C' : '#384C8E'} />
            {[0, 1, 2, 3].map((pick) =>
              random() < 0.7 ? (
                <Box
                  at={[x + 5 + (pick % 2) * 12, 268 - height + 10 + Math.floor(pick / 2) * 18]}
                  size={[6, 8]}
                  corner={1}
                  fill="#FFDF94"
                />
              ) : null,
            )}
          </g>
        ))}
      </g>
      <Line path="M788 102V268M706 196H870" colour="#C08052" width={7} />
      <Lit strength={0.7}>
        <Box at={[684, 270]} size={[208, 16]} corner={6} fill={paint.body(wood)} />
      </Lit>
    </g>
  );
};

/** A shelf under the window: the stamps stand on it. */
export const StampShelf: FunctionComponent<Layered> = () => {
  const paint = usePaint();
  return (
    <g>
      <path d="M722 370h14v14q0 12-14 16ZM836 370h14v30q-14-4-14-16Z" fill={paint.body('#7E4B2C')} />
      <Lit strength={0.8}>
        <Box at={[694, 358]} size={[184, 16]} corner={6} fill={paint.body(wood)} />
      </Lit>
      <Box at={[700, 360]} size={[172, 3]} corner={1.5} fill="#EBB983" opacity={0.8} />
    </g>
  );
};

/** The post of the scale on its foot; the beam turns at its top, the story hangs from its hook. */
export const Post: FunctionComponent<Layered> = () => {
  const paint = usePaint();
  return (
    <g>
      <Shade at={[490, 664]} radius={[120, 13]} opacity={0.5} />
      <Lit size="medium" strength={0.9}>
        <path d="M480 300H500L504 560Q508 606 556 634H424Q472 606 476 560Z" fill={paint.body('#C98B45')} />
        <Box at={[470, 446]} size={[40, 14]} corner={7} fill={paint.body('#E2A848')} />
        <Box at={[472, 520]} size={[36, 11]} corner={5.5} fill={paint.body('#E2A848')} />
        <path d="M390 662Q392 630 424 626H556Q588 630 590 662Q490 672 390 662Z" fill={paint.body('#A4632F')} />
      </Lit>
      <Line path="M490 322V340" colour="#7A4A1E" width={4} />
    </g>
  );
};

/** A bundle of yesterday's papers, tied with string, and a mug. */
export const Bundle: FunctionComponent<Layered> = () => {
  const paint = usePaint();
  return (
    <g>
      <Shade at={[628, 694]} radius={[58, 8]} opacity={0.45} />
      <Lit strength={0.75}>
        {[0, 1, 2, 3].map((layer) => (
          <Box
            at={[580 + (layer % 2) * 4, 680 - layer * 10]}
            size={[92, 12]}
            corner={4}
            fill={paint.body(layer % 2 ? '#F3E6CF' : '#FFFDF6')}
          />
        ))}
      </Lit>
      <Line path="M626 648V692M582 668H674" colour="#C9573F" width={3} />
      <Place at={[626, 648]}>
        <Line path="M0 0C-14-12-16 4 0 0C14-12 16 4 0 0" colour="#C9573F" width={3} />
      </Place>
    </g>
  );
};

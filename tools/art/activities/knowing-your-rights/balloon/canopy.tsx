/** The canopy with its cords, 472 × 384: the mouth of the cloth is 258 below the top, the basket hangs at 372. */
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit } from '../../../kit/lit.tsx';
import { darker, palette } from '../../../kit/palette.ts';
import { Line, Oval } from '../../../kit/shapes.tsx';

const MIDDLE = 236;

/** The outline at a share of its width: nested, they make the strips of cloth. */
function outline(share: number): string {
  const x = (across: number) => `${(MIDDLE + across * share).toFixed(1)}`;
  return (
    `M${MIDDLE} 4C${x(132)} 4 ${x(222)} 62 ${x(222)} 126C${x(222)} 182 ${x(122)} 224 ${x(64)} 258` +
    `H${x(-64)}C${x(-122)} 224 ${x(-222)} 182 ${x(-222)} 126C${x(-222)} 62 ${x(-132)} 4 ${MIDDLE} 4Z`
  );
}

const strips = [
  { share: 1, colour: palette.coral },
  { share: 0.8, colour: palette.sun },
  { share: 0.5, colour: '#FF7F63' },
  { share: 0.19, colour: '#FFD66E' },
];

/** A row of pennons round the lower cloth, between two bends. */
function Bunting() {
  const paint = usePaint();
  const count = 13;
  const at = (index: number) => {
    const across = (index / count) * 2 - 1;
    return [MIDDLE + across * 165, 205 + 26 * (1 - across * across)] as const;
  };
  return (
    <g>
      {Array.from({ length: count }, (_, index) => {
        const [left, top] = at(index);
        const [right, level] = at(index + 1);
        const colour = index % 2 ? '#FFF4E2' : palette.teal;
        return (
          <path
            d={`M${left} ${top}L${right} ${level}L${(left + right) / 2} ${(top + level) / 2 + 19}Z`}
            fill={paint.body(colour)}
          />
        );
      })}
      <Line path="M71 205Q236 257 401 205" colour={palette.tealDark} width={4} />
    </g>
  );
}

function Cords() {
  const cords = 'M82 214L16 378M132 240L92 378M186 262L176 378M390 214L456 378M340 240L380 378M286 262L296 378';
  return (
    <g>
      <Line path={cords} colour="#4A2E4E" width={4.5} />
      <Line path={cords} colour="#A8794F" width={2} />
    </g>
  );
}

export function Canopy() {
  const paint = usePaint();
  const inside = paint.clip(outline(1));
  return (
    <g>
      <Cords />
      <Oval at={[MIDDLE, 264]} radius={[64, 13]} fill={darker(palette.coral, 0.55)} />
      <Lit size="medium" strength={0.9}>
        {strips.map(({ share, colour }) => (
          <path d={outline(share)} fill={paint.body(colour)} />
        ))}
      </Lit>
      <g clip-path={inside}>
        {strips.slice(1).map(({ share }) => (
          <path d={outline(share)} fill="none" stroke="#9A3E3A" stroke-width={2} opacity={0.28} />
        ))}
        <path d={outline(0.34)} fill="none" stroke="#9A3E3A" stroke-width={1.5} opacity={0.16} />
        <path d={outline(0.65)} fill="none" stroke="#9A3E3A" stroke-width={1.5} opacity={0.16} />
        <path d={outline(0.91)} fill="none" stroke="#9A3E3A" stroke-width={1.5} opacity={0.16} />
        <path
          d="M470 60C440 190 330 250 236 270H480Z"
          fill={paint.linear(
            [
              ['#7A1E4A', 0, 0],
              ['#7A1E4A', 1, 0.34],
            ],
            60,
          )}
        />
        <Oval at={[128, 66]} radius={[84, 44]} fill={paint.fade('#FFFFFF', 0.5, [0.5, 0.22])} />
        <Bunting />
      </g>
      <Lit>
        <path d="M206 8Q236-2 266 8L262 18Q236 10 210 18Z" fill={paint.body(palette.teal)} />
        <path d="M170 256H302L294 272Q236 284 178 272Z" fill={paint.body(palette.tealDark)} />
      </Lit>
    </g>
  );
}

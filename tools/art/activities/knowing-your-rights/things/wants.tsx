/** Wants and ways: things one can buy, join or carry, each round 0,0 within ±62. */
import { usePaint } from '../../../kit/drawing.tsx';
import { darker, lighter, palette } from '../../../kit/palette.ts';
import { Box, Line, Oval, Place } from '../../../kit/shapes.tsx';
import { Star } from '../../../cards/things/marks.tsx';

/** The box of a game. */
export function GameBox() {
  const paint = usePaint();
  return (
    <g>
      <path d="M-50-34L38-46L56-34V42L40 52L-50 46Z" fill={paint.body(palette.plum)} />
      <path d="M38-46L56-34V42L40 52Z" fill={darker(palette.plum, 0.3)} />
      <path d="M-50-34L38-46L40 52L-50 46Z" fill={paint.linear(['#8F4FA6', '#6A3380'], 70)} />
      <Box at={[-39, -11]} size={[66, 34]} corner={17} fill="#FFF4E2" />
      <Line path="M-23-2v16M-31 6h16" colour={palette.coral} width={6.5} />
      <Oval at={[7, 2]} radius={5.5} fill={palette.sea} />
      <Oval at={[17, 10]} radius={5.5} fill={palette.leaf} />
      <Star at={[-28, -24]} size={7} />
      <Star at={[22, 36]} size={7} />
    </g>
  );
}

/** A crescent and two stars. */
export function NightSky() {
  const paint = usePaint();
  return (
    <g>
      <path d="M12-52A54 54 0 1 0 46 34A46 46 0 0 1 12-52Z" fill={paint.body(palette.sun)} />
      <Star at={[38, -28]} size={9} />
      <Star at={[52, 4]} size={6} />
    </g>
  );
}

/** A newspaper; a star is all its news. */
export function StarPaper() {
  const paint = usePaint();
  const line = (x: number, y: number, width: number) => <Box at={[x, y]} size={[width, 6]} corner={3} fill="#B9AFC8" />;
  return (
    <g>
      <Box at={[40, -38]} size={[20, 88]} corner={6} fill={paint.body('#D9CFE2')} />
      <Box at={[-56, -50]} size={[106, 102]} corner={9} fill={paint.body('#FFFDF6')} />
      <Box at={[-46, -40]} size={[86, 13]} corner={4} fill={palette.plum} />
      <Box at={[-46, -19]} size={[44, 38]} corner={4} fill={palette.sky} />
      <Star at={[-24, 0]} size={14} />
      {line(7, -17, 33)}
      {line(7, -4, 33)}
      {line(7, 9, 22)}
      {line(-46, 28, 86)}
      {line(-46, 40, 54)}
    </g>
  );
}

/** A camera. */
export function Camera() {
  const paint = usePaint();
  return (
    <g>
      <Box at={[-26, -44]} size={[44, 26]} corner={9} fill={paint.body('#5A3A7E')} />
      <Box at={[-58, -30]} size={[116, 76]} corner={16} fill={paint.body(palette.plum)} />
      <Box at={[-58, -14]} size={[116, 12]} fill={darker(palette.plum, 0.25)} />
      <Oval at={[-4, 8]} radius={29} fill={paint.body('#E9DFF2')} />
      <Oval at={[-4, 8]} radius={22} fill={palette.ink} />
      <Oval at={[-4, 8]} radius={15} fill={paint.radial(['#8CC9F0', '#2A63B4'], 0.35, 0.3)} />
      <Oval at={[-10, 2]} radius={4.5} fill="#fff" opacity={0.85} />
      <Oval at={[44, -20]} radius={5} fill={palette.sun} />
    </g>
  );
}

/** A library card: a book on it, and lines. */
export function LibraryCard() {
  const paint = usePaint();
  return (
    <Place turn={-6}>
      <Box at={[-60, -38]} size={[120, 76]} corner={13} fill={paint.body(palette.teal)} />
      <Box at={[-60, -25]} size={[120, 13]} fill={palette.tealDark} />
      <path d="M-42 26V-2Q-33-7-25-2Q-17-7-8-2V26Q-17 21-25 26Q-33 21-42 26Z" fill="#FFF8EE" />
      <Line path="M-25-1V24" colour="#C9B89A" width={2.5} />
      <Box at={[6, 2]} size={[42, 6]} corner={3} fill="#D6F2EC" />
      <Box at={[6, 16]} size={[28, 6]} corner={3} fill="#D6F2EC" />
    </Place>
  );
}

const chairColours = [palette.coral, palette.sea, palette.leaf, palette.plum, palette.sun, palette.teal, '#E0709A'];

function Chair({ colour }: { colour: string }) {
  const paint = usePaint();
  return (
    <g>
      <Box at={[-10, 8]} size={[4, 11]} corner={2} fill="#6B4A3A" />
      <Box at={[6, 8]} size={[4, 11]} corner={2} fill="#6B4A3A" />
      <Box at={[-12, -21]} size={[24, 23]} corner={8} fill={paint.body(colour)} />
      <Box at={[-13, -2]} size={[26, 12]} corner={5} fill={lighter(colour, 0.3)} />
    </g>
  );
}

/** Chairs round a table: nobody sits at its head. */
export function ChairCircle() {
  const paint = usePaint();
  const around = chairColours.map((colour, index) => {
    const angle = (index / chairColours.length) * Math.PI * 2 - Math.PI / 2;
    return { colour, at: [Math.cos(angle) * 48, 4 + Math.sin(angle) * 38] as const };
  });
  return (
    <g>
      {around
        .filter(({ at }) => at[1] < 0)
        .map(({ colour, at }) => (
          <Place at={at}>
            <Chair colour={colour} />
          </Place>
        ))}
      <Oval at={[0, 10]} radius={[34, 22]} fill={paint.radial(['#FFF0C4', '#F2C36B'])} />
      {around
        .filter(({ at }) => at[1] >= 0)
        .map(({ colour, at }) => (
          <Place at={at}>
            <Chair colour={colour} />
          </Place>
        ))}
    </g>
  );
}

/** A key on a ribbon. */
export function RibbonKey() {
  const paint = usePaint();
  const gold = paint.body(palette.sun);
  return (
    <g>
      <Line path="M-34 6C-62-22-40-62-12-54C16-46 6-14-26 2" colour={palette.coral} width={9} />
      <path
        d={
          'M-28 4A20 20 0 1 0-28 30A20 20 0 0 0-11 24H44V36H55V24H62V12H-10A20 20 0 0 0-28 4ZM-30 10' +
          'A8 8 0 1 1-30 26A8 8 0 0 1-30 10Z'
        }
        fill={gold}
        fill-rule="evenodd"
      />
    </g>
  );
}

/** Tiles to jump on. */
export function DanceMat() {
  const paint = usePaint();
  const rows = [
    { y: -24, half: 9.5, gap: 20, colours: [palette.coral, palette.sun, palette.leaf] },
    { y: -3, half: 12, gap: 26, colours: [palette.sea, '#FFF4E2', palette.plum] },
    { y: 20, half: 15, gap: 33, colours: [palette.sun, palette.coral, palette.teal] },
  ];
  return (
    <g>
      <path d="M-40-32H40L62 42H-62Z" fill={paint.body('#56486E')} />
      {rows.map(({ y, half, gap, colours }) =>
        colours.map((colour, index) => {
          const x = (index - 1) * gap;
          return (
            <path
              d={`M${x - half} ${y}H${x + half}L${x * 1.12 + half + 1} ${y + 17}H${x * 1.12 - half - 1}Z`}
              fill={colour}
            />
          );
        }),
      )}
    </g>
  );
}

/** Four large buttons. */
export function BigButtons() {
  const paint = usePaint();
  const buttons = [
    { at: [-32, -24], colour: palette.coral },
    { at: [32, -24], colour: palette.sun },
    { at: [-32, 26], colour: palette.teal },
    { at: [32, 26], colour: '#8B55A6' },
  ] as const;
  return (
    <g>
      {buttons.map(({ at: [x, y], colour }) => (
        <g>
          <Oval at={[x, y + 8]} radius={[27, 20]} fill={darker(colour, 0.4)} />
          <Oval at={[x, y]} radius={[27, 20]} fill={paint.body(colour)} />
          <Oval at={[x - 7, y - 7]} radius={[11, 5.5]} fill="#fff" opacity={0.35} />
        </g>
      ))}
    </g>
  );
}

/** A very thick book on two more. */
export function ThickBooks() {
  const paint = usePaint();
  const lying = (y: number, colour: string, x: number) => (
    <g>
      <Box at={[-54 + x, y]} size={[104, 20]} corner={6} fill={paint.body(colour)} />
      <Box at={[-44 + x, y + 5]} size={[94, 10]} corner={2} fill="#FFF4E2" />
    </g>
  );
  return (
    <g>
      {lying(36, palette.plum, 2)}
      {lying(16, palette.coral, -3)}
      <path d="M-36-54H28Q40-54 40-44V16H-36Q-44 16-44 8V-46Q-44-54-36-54Z" fill={paint.body(palette.sea)} />
      <Box at={[-44, -54]} size={[16, 70]} corner={6} fill={darker(palette.sea, 0.3)} />
      <Oval at={[7, -20]} radius={18} fill="#FFF4E2" />
      <Star at={[7, -20]} size={12} />
    </g>
  );
}

/** A leaf with a joined hand-writing of no country, dotted. */
export function WrittenLeaf() {
  const paint = usePaint();
  return (
    <g>
      <path d="M-50 32C-60-22-16-56 54-50C60 10 18 54-32 42Z" fill={paint.body(palette.leaf)} />
      <Line path="M-56 54C-36 22-8-10 32-32" colour={palette.leafDark} width={5} />
      <Line path="M-22 4C-12-8 0 12 8 0S24-14 32-8M-2 28C6 16 14 32 26 20" colour="#FFFDF6" width={6.5} />
      <Line path="M2-20h.1M14-20h.1M12 40h.1" colour="#FFFDF6" width={7} />
    </g>
  );
}

/** A treasure map; its way has no steps. */
export function TreasureMap() {
  const paint = usePaint();
  return (
    <Place turn={-4}>
      <path d="M-60-38L-21-48L20-38L60-48V40L20 50L-21 40L-60 50Z" fill={paint.body('#F3DFB4')} />
      <path d="M-21-48L20-38V50L-21 40Z" fill="#E7CC98" />
      <path d="M-46 32L-18 32L-18 19Z" fill={palette.teal} />
      <Oval at={[0, -24]} radius={[11, 7]} fill={palette.leaf} />
      <Oval at={[36, 26]} radius={[13, 8]} fill={palette.sky} />
      <path
        d="M-46 16C-30-14-8 34 10 0S34-16 40-20"
        fill="none"
        stroke={palette.coral}
        stroke-width={6.5}
        stroke-linecap="round"
        stroke-dasharray="1 12"
      />
      <Star at={[45, -25]} size={11} colour={palette.coral} />
    </Place>
  );
}

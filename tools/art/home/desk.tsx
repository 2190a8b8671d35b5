/** The workbook's desk: a cutting mat with a fine grid, a ruler, a pencil and a note with waves. */
import { palette } from '../kit/palette.ts';
import { Box, Line, Place } from '../kit/shapes.tsx';
import { useSangoPaint } from '../sango/light.ts';
import { Pencil } from './motifs.tsx';

function Mat() {
  const paint = useSangoPaint();
  const columns = Array.from({ length: 32 }, (_, index) => `M${57 + index * 29} 118V704`);
  const rows = Array.from({ length: 19 }, (_, index) => `M28 ${147 + index * 29}H992`);
  return (
    <g>
      <Box at={[0, 0]} size={[1280, 720]} fill={paint.linear(['#1B3A66', '#1A2450'], [0, 0], [1, 1])} />
      <g
        filter={paint.form({
          shade: '#04323F',
          depth: 10,
          soft: 14,
          tone: 0.4,
          grain: 0.4,
          rim: '#7FE0CF',
          rimWidth: 3,
          rimTone: 0.5,
        })}
      >
        <Box at={[28, 118]} size={[964, 586]} corner={30} fill={paint.linear(['#12797F', '#0A5560'], [0, 0], [1, 1])} />
      </g>
      <path d={[...columns, ...rows].join('')} stroke="#7FE0CF" stroke-opacity={0.16} stroke-width={1.5} fill="none" />
    </g>
  );
}

function Ruler() {
  const paint = useSangoPaint();
  return (
    <Place at={[1014, 236]} turn={-15}>
      <g filter={paint.form({ shade: '#9A4A1F', depth: 5, soft: 5, rimWidth: 2.5 })}>
        <Box at={[0, 0]} size={[430, 46]} corner={8} fill={paint.linear(['#FFD98A', '#F2B04F'])} />
      </g>
      {Array.from({ length: 29 }, (_, index) => (
        <Box at={[12 + index * 14.5, 0]} size={[2, index % 5 ? 12 : 22]} fill="#7A3E1E" />
      ))}
    </Place>
  );
}

function Note() {
  const paint = useSangoPaint();
  return (
    <Place at={[784, 524]} turn={-7}>
      <g filter={paint.form({ shade: '#B0762A', depth: 6, soft: 8, tone: 0.3, grain: 0.3, rimWidth: 2 })}>
        <Box at={[0, 0]} size={[150, 150]} corner={6} fill={paint.linear(['#FFF0A8', '#FFD977'])} />
      </g>
      {[52, 76, 100].map((y) => (
        <Line path={`M34 ${y}q20-14 41 0t41 0`} colour={palette.leafDark} width={8} />
      ))}
    </Place>
  );
}

export const Desk = () => (
  <g>
    <Mat />
    <Ruler />
    <Note />
    <Place at={[1040, 150]} turn={8}>
      <Pencil length={222} colour={palette.coral} rubber={palette.blush} shade="#8E1F3C" />
    </Place>
  </g>
);

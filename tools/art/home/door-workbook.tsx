/** The workbook's door: a notebook with three rings on a navy desk, and Sango thinking. */
import { palette } from '../kit/palette.ts';
import { Box, Oval, Place } from '../kit/shapes.tsx';
import { useSangoPaint } from '../sango/light.ts';
import { Sango } from '../sango/sango.tsx';
import { Compass, Key, Pencil, RingsMark } from './motifs.tsx';

function NavyDesk() {
  const paint = useSangoPaint();
  const glow = paint.fade('#2C8A98', 0.8);
  return (
    <g>
      <Box at={[0, 0]} size={[560, 400]} fill={paint.linear(['#12456A', palette.night])} />
      <Oval at={[280, 160]} radius={[280, 200]} fill={glow} />
    </g>
  );
}

const rows = Array.from({ length: 9 }, (_, index) => index);

function Notebook() {
  const paint = useSangoPaint();
  return (
    <g transform="rotate(-5 270 200)">
      <g filter={paint.form({ shade: '#6A7FA6', depth: 8, soft: 10, tone: 0.25, grain: 0.3, rim: '#fff' })}>
        <Box at={[122, 36]} size={[300, 330]} corner={14} fill="#FFFDF6" />
      </g>
      {rows.map((column) =>
        rows.map((row) => <circle cx={152 + column * 30} cy={70 + row * 32} r={1.8} fill="#9DB6C9" />),
      )}
      {rows.map((row) => (
        <Box at={[108, 58 + row * 33]} size={[30, 9]} corner={4.5} fill="#B9C7D8" />
      ))}
      <Place at={[160, 60]} scale={0.95}>
        <RingsMark />
      </Place>
    </g>
  );
}

export const WorkbookDoor = () => (
  <g>
    <NavyDesk />
    <Notebook />
    <Place at={[18, 24]} scale={0.44}>
      <Key ground="#144669" />
    </Place>
    <Place at={[20, 268]} scale={0.52}>
      <Compass />
    </Place>
    <Place at={[160, 352]} turn={-14}>
      <Pencil length={186} colour={palette.sun} rubber={palette.coral} shade="#B0562A" />
    </Place>
    <Sango pose="thinking" at={[424, 392]} scale={0.335} />
  </g>
);

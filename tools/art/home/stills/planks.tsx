/** One plank of the shelf, 826 × 46 with its shadow. */
import { Box } from '../../kit/shapes.tsx';
import { useSangoPaint } from '../../sango/light.ts';

export const folder = 'home';
export const size = { width: 840, height: 46 };
export const scale = 1.5;

function Plank() {
  const paint = useSangoPaint();
  return (
    <g filter={paint.form({ shade: '#8E3F2C', depth: 7, soft: 5, grain: 0.6, rim: '#FFF1CF', rimWidth: 4 })}>
      <Box at={[7, 6]} size={[826, 30]} corner={15} fill={paint.linear(['#F7C79B', '#D98E63'])} />
    </g>
  );
}

export const stills = { plank: <Plank /> };

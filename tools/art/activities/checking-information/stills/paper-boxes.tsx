/** One empty box of a front page to print, 240 × 190: room for a story, three stamps to colour, a line to write on. */
import { Line, Place } from '../../../kit/shapes.tsx';

export const folder = 'activities/checking-information/paper';
export const size = { width: 240, height: 190 };
export const format = 'svg';

const line = { fill: 'none', stroke: '#2B1B3D', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' } as const;

const ToColour = () => (
  <g {...line} stroke-width={3}>
    <ellipse cx={0} cy={0} rx={24} ry={19} />
    <path d="M-10 1L-3 8L10-7" />
    <rect x={-22} y={36} width={44} height={38} rx={6} />
    <path d="M-12 65L12 45" />
    <path d="M0 90L25 130H-25Z" />
    <path d="M-9 121h.1M0 121h.1M9 121h.1" stroke-width={6} />
  </g>
);

export const stills = {
  box: (
    <g>
      <rect x={3} y={3} width={234} height={184} rx={12} {...line} stroke-width={3} />
      <rect x={16} y={16} width={148} height={124} rx={8} {...line} stroke-width={2} stroke-dasharray="6 6" />
      <Place at={[200, 34]} scale={0.86}>
        <ToColour />
      </Place>
      <Line path="M18 170H222" colour="#2B1B3D" width={2} />
    </g>
  ),
};

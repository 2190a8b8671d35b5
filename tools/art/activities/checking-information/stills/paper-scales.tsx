/** A scale to cut out and join with a pin, 600 × 400: post, beam, two bowls and a tray. */
import { Place } from '../../../kit/shapes.tsx';

export const folder = 'activities/checking-information/paper';
export const size = { width: 600, height: 400 };
export const format = 'svg';

const ink = '#2B1B3D';
const cut = { fill: '#FFFFFF', stroke: ink, 'stroke-width': 2.5, 'stroke-dasharray': '9 6' } as const;
const drawn = { fill: 'none', stroke: ink, 'stroke-width': 3, 'stroke-linecap': 'round' } as const;

/** A hole for the pin. */
const Hole = ({ x, y }: { x: number; y: number }) => (
  <g {...drawn} stroke-width={2}>
    <circle cx={x} cy={y} r={7} />
    <path d={`M${x - 11} ${y}h22M${x} ${y - 11}v22`} />
  </g>
);

const Bowl = () => (
  <g>
    <path d="M-70 0H70C66 36 40 54 0 54S-66 36-70 0Z" {...cut} />
    <path d="M-62 10H62" {...drawn} />
    <path d="M0-2V-40" {...drawn} stroke-dasharray="2 7" />
    <Hole x={0} y={-46} />
  </g>
);

export const stills = {
  scale: (
    <g>
      <path d="M20 24H580V74H20Z" {...cut} />
      {[44, 300, 556].map((x) => (
        <Hole x={x} y={49} />
      ))}
      <path d="M262 108H338V306L410 380H190L262 306Z" {...cut} />
      <Hole x={300} y={134} />
      <Place at={[104, 190]}>
        <Bowl />
        <g {...drawn}>
          <rect x={-26} y={26} width={24} height={13} rx={2} />
          <rect x={2} y={26} width={24} height={13} rx={2} />
          <rect x={-12} y={13} width={24} height={13} rx={2} />
        </g>
      </Place>
      <Place at={[496, 190]}>
        <Bowl />
        <g {...drawn}>
          <rect x={-28} y={26} width={24} height={13} rx={2} />
          <rect x={4} y={26} width={24} height={13} rx={2} />
          <path d="M-16 26l4 5l-4 8M18 26l-4 6l4 7" />
        </g>
      </Place>
      <Place at={[496, 316]}>
        <path d="M-84 0H84L72 56H-72Z" {...cut} />
        <path d="M-14 44C-22 28-16 14 8 8C18 26 8 40-14 44ZM-22 52L4 16" {...drawn} />
      </Place>
    </g>
  ),
};

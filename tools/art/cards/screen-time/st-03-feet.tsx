/** Feet that want to hop: two striped socks on springs. */
import { Lit, Shade } from '../../kit/lit.tsx';
import { Line, Place } from '../../kit/shapes.tsx';
import { usePaint } from '../../kit/drawing.tsx';
import { StoryCard } from '../parts/story-card.tsx';

const sock = 'M-18-58H14L14-22C16-10 30-10 42-4C52 4 48 16 38 16H-12C-20 16-20 6-18-2Z';

function SpringFoot({ x, lift }: { x: number; lift: number }) {
  const paint = usePaint();
  const top = 22 - lift;
  const coil = (56 - top) / 4;
  const spring = [0, 1, 2, 3].map((ring) => {
    const y = top + ring * coil;
    return `M-4 ${y}Q34 ${y + coil * 0.1} 32 ${y + coil * 0.5}T-4 ${y + coil}`;
  });
  return (
    <Place at={[x, 0]}>
      <Lit strength={0.5}>
        <Line path={spring.join('')} colour="#7F8FB8" width={5} />
      </Lit>
      <Place at={[0, -lift]}>
        <Lit strength={0.6}>
          <path d={sock} fill={paint.body('#F2B84A')} />
          <g clip-path={paint.clip(sock)}>
            <Line path="M-24-34H22M-24-18H24" colour="#FFF4E2" width={8} />
            <path d="M26-16H60V20H30Q22 2 26-16Z" fill="#E0566B" />
            <path d="M-26-66H22V-50H-26Z" fill="#E0566B" />
          </g>
        </Lit>
      </Place>
    </Place>
  );
}

export default () => (
  <StoryCard tint="sand">
    <Shade at={[2, 60]} radius={[64, 7]} />
    <Place at={[0, 7]} scale={0.9}>
      <SpringFoot x={-44} lift={4} />
      <SpringFoot x={22} lift={20} />
    </Place>
    <Line path="M-58 62h-12M72 62h6M64-58l8-8M74-44l10-3M50-66l2-10" colour="#D9803C" width={4} />
  </StoryCard>
);

import { usePaint } from '../../kit/drawing.tsx';
import { Lit } from '../../kit/lit.tsx';
import { Line, Place } from '../../kit/shapes.tsx';

interface PullingHandsProps {
  side: 'left' | 'right';
  sleeve: string;
}

const skin = '#F9D3B4';

function Hand({ y, sleeve }: { y: number; sleeve: string }) {
  const paint = usePaint();
  return (
    <Place at={[-56, y]}>
      <Lit strength={0.6}>
        <path d="M-60-12H-20V12H-60Z" fill={paint.body(sleeve)} />
        <path d="M-24-9H-8V9H-24Z" fill={paint.body(skin)} />
        <path d="M-12-11C-6-16 8-16 12-10C16-4 15 6 10 11C4 15-8 14-12 10Z" fill={paint.body(skin)} />
        <path d="M-8-12C-4-20 8-20 12-14C10-9 2-8-6-7Z" fill={skin} />
      </Lit>
      <Line path="M13-5q-6 2-9 1M14 1q-6 2-9 1M12 7q-5 1-7 0" colour="#D99A86" width={1.6} />
    </Place>
  );
}

/** Both hands of somebody at the card's edge who pulls a thing about 120 wide toward it. */
export const PullingHands = ({ side, sleeve }: PullingHandsProps) => (
  <Place flipped={side === 'right'}>
    <Hand y={-17} sleeve={sleeve} />
    <Hand y={18} sleeve={sleeve} />
  </Place>
);

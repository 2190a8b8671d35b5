/** The storybook's door: Sango waves out of a warm pop-up book. */
import { palette } from '../kit/palette.ts';
import { Box, Oval, Place } from '../kit/shapes.tsx';
import { useSangoPaint } from '../sango/light.ts';
import { Sango } from '../sango/sango.tsx';
import { Kite, PaperStar, Shell } from './motifs.tsx';
import { Band, Coral } from './reef.tsx';

function WarmLight() {
  const paint = useSangoPaint();
  const ground = paint.linear([
    ['#FFD9B8', 0],
    ['#FFEBD0', 0.6],
    ['#FFC9A0', 1],
  ]);
  const glow = paint.radial(
    [
      ['#FFF6D8', 0],
      ['#FFE9B0', 0.5, 0.7],
      ['#FFE9B0', 1, 0],
    ],
    [0.5, 0.5],
    0.5,
  );
  return (
    <g>
      <Box at={[0, 0]} size={[560, 400]} fill={ground} />
      <Oval at={[280, 150]} radius={[260, 190]} fill={glow} />
      <Band
        through={[
          [-20, 300],
          [140, 262],
          [300, 290],
          [440, 256],
          [600, 290],
        ]}
        bottom={440}
        colours={['#F9B98F', '#EE8F6A']}
        form={{ shade: '#A8433C' }}
      />
    </g>
  );
}

/** An open book, seen from its foot. */
function OpenBook() {
  const paint = useSangoPaint();
  const left = paint.linear(
    [
      ['#FFF6E6', 0],
      ['#FFFDF6', 0.8],
      ['#E9CFA6', 1],
    ],
    [0, 0],
    [1, 0],
  );
  const right = paint.linear(
    [
      ['#EBD3AC', 0],
      ['#FFFDF6', 0.2],
      ['#FBE9CB', 1],
    ],
    [0, 0],
    [1, 0],
  );
  return (
    <g>
      <g filter={paint.form({ shade: '#8E1F3C', depth: 6, soft: 6, rimWidth: 4 })}>
        <path d="M280 346C196 314 104 316 22 340V404H538V340C456 316 364 314 280 346Z" fill={palette.coral} />
      </g>
      <g filter={paint.form({ shade: '#B0704E', depth: 6, soft: 7, rim: '#fff', tone: 0.25, grain: 0.35 })}>
        <path d="M280 330C206 292 112 292 38 318V388C112 364 206 366 280 398Z" fill={left} />
        <path d="M280 330C354 292 448 292 522 318V388C448 364 354 366 280 398Z" fill={right} />
      </g>
    </g>
  );
}

const FlyingKite = () => (
  <Place at={[404, 20]} scale={0.6}>
    <Kite />
  </Place>
);

export const StorybookDoor = () => (
  <g>
    <WarmLight />
    <OpenBook />
    <Place at={[66, 262]} scale={0.4}>
      <Shell />
    </Place>
    <Coral at={[452, 348]} height={84} colour="yellow" lean={0.05} />
    <Place at={[92, 70]}>
      <PaperStar size={15} colour={palette.sun} />
    </Place>
    <Place at={[104, 112]}>
      <PaperStar size={8} colour="#FFFFFF" />
    </Place>
    <Place at={[42, 150]}>
      <PaperStar size={8} colour={palette.coral} />
    </Place>
    <FlyingKite />
    <Sango pose="wave-laughing" at={[266, 352]} scale={0.365} />
  </g>
);

/** The same window from the snowy outside: wall, frame, the warm room behind the glass, snow on the sill. */
import { usePaint } from '../../../kit/drawing.tsx';
import { Glow, Lit } from '../../../kit/lit.tsx';
import { Box, Line } from '../../../kit/shapes.tsx';
import { TableLamp } from '../../../things/sewing.tsx';
import { MamaSewing } from './mama-sewing.tsx';

/** The glass, and the height of the inner sill's top. */
export const glass = { left: 170, top: 56, right: 1430, sill: 724 } as const;

const pane = `M${glass.left} ${glass.top}H${glass.right}V${glass.sill}H${glass.left}Z`;

function Plaster() {
  const paint = usePaint();
  const bricks: [x: number, y: number][] = [
    [14, 250],
    [58, 294],
    [-20, 560],
    [1506, 70],
    [1552, 114],
    [1500, 470],
    [36, 838],
    [1180, 846],
    [1270, 846],
    [640, 852],
  ];
  return (
    <>
      <Box at={[-200, -200]} size={[2000, 1300]} fill={paint.linear(['#A9C4EA', '#BCD3F2', '#DCEAF8'], 70)} />
      {bricks.map((at) => (
        <Box at={at} size={[78, 32]} corner={9} fill="#97B6E2" opacity={0.55} />
      ))}
    </>
  );
}

/** The room through the glass, a little out of focus. */
function RoomInside() {
  const paint = usePaint();
  return (
    <g clip-path={paint.clip(pane)}>
      <Box at={[glass.left, glass.top]} size={[1260, 668]} fill={paint.linear(['#FFE3AE', '#FBCF92', '#EFAE7E'], 60)} />
      <g filter={paint.blur(3)}>
        <Glow at={[430, 330]} radius={[420, 330]} colour="#FFF3C8" opacity={0.9} />
        <Box at={[glass.left, 640]} size={[1260, 100]} fill="#B9774F" />
        <TableLamp at={[500, 508]} scale={0.7} lit />
        <MamaSewing at={[420, 690]} scale={0.9} acting={{ face: 'calm' }} />
      </g>
    </g>
  );
}

function Curtain({ side }: { side: 1 | -1 }) {
  const paint = usePaint();
  const edge = side > 0 ? glass.right : glass.left;
  const x = (by: number) => edge - by * side;
  return (
    <Lit size="medium" strength={0.7}>
      <path
        d={
          `M${x(0)} ${glass.top}H${x(190)}C${x(176)} 240 ${x(140)} 360 ${x(60)} 440` +
          `C${x(92)} 540 ${x(104)} 640 ${x(96)} ${glass.sill}H${x(0)}Z`
        }
        fill={paint.body('#E2765E')}
      />
      <path
        d={`M${x(0)} 420Q${x(50)} 420 ${x(84)} 446L${x(76)} 474Q${x(40)} 452 ${x(0)} 456Z`}
        fill={paint.body('#F7C65A')}
      />
      <Line
        path={
          `M${x(60)} ${glass.top}Q${x(70)} 260 ${x(24)} 410M${x(126)} ${glass.top}Q${x(124)} 280 ${x(50)} 420` +
          `M${x(30)} 480Q${x(50)} 600 ${x(44)} ${glass.sill}`
        }
        colour="#B9503F"
        width={6}
        opacity={0.5}
      />
    </Lit>
  );
}

function Frame() {
  const paint = usePaint();
  const wood = paint.linear(['#FFFDF6', '#E9D3B8'], 80);
  const outer = `M${glass.left - 40} ${glass.top - 40}H${glass.right + 40}V${glass.sill + 44}H${glass.left - 40}Z`;
  return (
    <>
      <Lit size="medium" strength={0.5}>
        <path d={outer + pane} fill={wood} fill-rule="evenodd" />
      </Lit>
      <Lit size="medium" strength={0.5}>
        <Box at={[80, 760]} size={[1440, 46]} corner={14} fill={paint.body('#D9C2AC')} />
      </Lit>
      <Lit size="medium" strength={0.35}>
        <path
          d={
            'M70 786C90 742 190 752 280 758C420 730 560 762 700 756C860 736 980 764 1120 750' +
            'C1260 738 1380 756 1460 748C1530 752 1540 776 1528 788C1300 800 300 800 70 786Z'
          }
          fill={paint.linear(['#FFFFFF', '#E4F0FB'], 90)}
        />
      </Lit>
    </>
  );
}

export const WindowFromOutside = () => (
  <g>
    <Plaster />
    <RoomInside />
    <Curtain side={-1} />
    <Curtain side={1} />
    <Frame />
  </g>
);

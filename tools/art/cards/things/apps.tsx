/** What stands on a screen: apps, pages, bubbles, soft pixels. */
import { usePaint, type Children } from '../../kit/drawing.tsx';
import type { Point } from '../../kit/curves.ts';
import { palette } from '../../kit/palette.ts';
import { Box, Line, Oval } from '../../kit/shapes.tsx';

const white = '#FFFDF6';

export function AppTile({ colour }: { colour: string }) {
  const paint = usePaint();
  return <Box at={[-58, -58]} size={[116, 116]} corner={30} fill={paint.body(colour)} />;
}

export function BrowserPage({ children }: Children) {
  const paint = usePaint();
  return (
    <g>
      <Box at={[-56, -46]} size={[112, 92]} corner={12} fill={paint.body(white)} />
      <path d="M-44-46H44Q56-46 56-34V-26H-56V-34Q-56-46-44-46Z" fill={palette.sea} />
      {[0, 1, 2].map((dot) => (
        <Oval at={[-44 + dot * 12, -36]} radius={3.6} fill="#fff" opacity={0.9} />
      ))}
      {children}
    </g>
  );
}

/** Squares that hide what lies under them. */
export function SoftPixels() {
  const colours = ['#8FA3C8', '#B7C6E0', '#6F86B4', palette.sky];
  return (
    <g>
      {[0, 1, 2, 3, 4].map((row) =>
        [0, 1, 2, 3, 4].map((column) => (
          <Box
            at={[-50 + column * 20, -50 + row * 20]}
            size={[19, 19]}
            corner={3}
            fill={colours[(row * 7 + column * 5 + ((row * column) % 3)) % 4] ?? white}
          />
        )),
      )}
    </g>
  );
}

/** An empty speech bubble. */
function Bubble() {
  const paint = usePaint();
  return (
    <path
      d={
        'M-54-14C-54-44-28-48 0-48S56-42 56-14S30 20 0 20C-8 20-16 19-24 17' +
        'C-28 30-38 36-46 38C-40 30-38 22-40 12C-50 6-54-4-54-14Z'
      }
      fill={paint.body(white)}
    />
  );
}

/** A bubble with a tick: somebody was asked. */
export const TickBubble = () => (
  <g>
    <Bubble />
    <Line path="M-19-14L-6-1L20-28" colour={palette.leafDark} width={9} />
  </g>
);

/** A bubble with a sun in it: a kind question. */
export function SunBubble() {
  return (
    <g>
      <Bubble />
      <Oval at={[0, -14]} radius={13} fill={palette.sun} />
      {[0, 45, 90, 135, 180, 225, 270, 315].map((angle) => (
        <g transform={`rotate(${angle} 0 -14)`}>
          <Box at={[-2.5, -38]} size={[5, 8]} corner={2.5} fill="#F2A93B" />
        </g>
      ))}
    </g>
  );
}

/** Somebody without a face: nobody one knows. */
export function Stranger() {
  const paint = usePaint();
  const fill = paint.body('#8FA3BE');
  return (
    <g>
      <Oval at={[0, -20]} radius={16} fill={fill} />
      <path d="M-27 26C-27-6 27-6 27 26Z" fill={fill} />
    </g>
  );
}

interface Portrait {
  at: Point;
  skin: string;
  shirt: string;
}

const portraits: Portrait[] = [
  { at: [-14, 8], skin: '#B47848', shirt: palette.coral },
  { at: [14, 11], skin: '#F9D3B4', shirt: palette.sea },
];

const Head = ({ at: [x, y], skin, shirt }: Portrait) => (
  <g transform={`translate(${x} ${y})`}>
    <path d={`M-10 ${30 - y}Q-10 8 0 8T10 ${30 - y}Z`} fill={shirt} />
    <Oval at={[0, -2]} radius={[8.5, 9]} fill={skin} />
    <path d="M-9-3C-9-16 9-16 9-3Q0-9-9-3Z" fill="#4A2E2A" />
    {[-3, 3].map((eye) => (
      <Oval at={[eye, -1]} radius={[1.2, 1.4]} fill={palette.ink} />
    ))}
    <Line path="M-2.5 3q2.5 2 5 0" colour="#9A3E3A" width={1.1} />
  </g>
);

/** A framed photo of two friends. */
export function PhotoFrame() {
  const paint = usePaint();
  return (
    <g>
      <Box at={[-56, -48]} size={[112, 96]} corner={9} fill={paint.body('#C68A4C')} />
      <Box at={[-46, -38]} size={[92, 76]} corner={4} fill="#FFF4E2" />
      <Box at={[-39, -31]} size={[78, 62]} corner={3} fill={paint.linear(['#BFE8F6', '#FFF0D2'], 90)} />
      <path d="M-39 18Q-12 0 10 14T39 8V28Q39 31 36 31H-36Q-39 31-39 28Z" fill={palette.leaf} />
      {portraits.map((portrait) => (
        <Head {...portrait} />
      ))}
    </g>
  );
}

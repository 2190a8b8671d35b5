/**
 * The house cut open at its door: a warm room on the left, snow on the right, between them the wall. The door's
 * opening is 560 high; its hinge is at 800,200 to 800,760, and the open leaf hangs over the snow side.
 */
import { curve } from '../../kit/curves.ts';
import { usePaint, type Children } from '../../kit/drawing.tsx';
import { Glow, Lit, Piece, type PieceProps } from '../../kit/lit.tsx';
import { Box, Line, Oval } from '../../kit/shapes.tsx';
import { SnowyCity } from './city.tsx';
import { SnowRoom } from './room.tsx';

/** Where the wall begins and ends. */
const wall = { left: 748, right: 800 } as const;

function Outside() {
  const paint = usePaint();
  const crest = curve(
    [
      [700, 762],
      [960, 736],
      [1240, 716],
      [1500, 728],
      [1820, 706],
    ],
    false,
  );
  return (
    <>
      <SnowyCity at={[790, -20]} size={[830, 780]} light="snow" flakes={46} seed={8} />
      <Glow at={[1180, 300]} radius={[420, 340]} colour="#FFFFFF" opacity={0.5} />
      <Lit size="large" strength={0.25}>
        <path d={`${crest}V1100H700Z`} fill={paint.linear(['#F4F8FF', '#FFFFFF', '#E4EBFA'], 90)} />
      </Lit>
    </>
  );
}

function Wall() {
  const paint = usePaint();
  const { left, right } = wall;
  return (
    <>
      <Box at={[left, 760]} size={[right - left, 200]} fill={paint.linear(['#B07E5A', '#C9B0B8'], 0)} />
      <Box at={[left, 200]} size={[right - left, 570]} fill={paint.linear(['#B87846', '#D99A62'], 0)} />
      <Line path={`M${left + 17} 204V766M${left + 36} 204V766`} colour="#8A5236" width={3} opacity={0.4} />
      <Lit size="medium" strength={0.5}>
        <Box at={[left, -40]} size={[right - left, 240]} fill={paint.linear(['#E9C7A4', '#A98AB8'], 0)} />
        <Box at={[left - 10, 186]} size={[right - left + 20, 26]} corner={6} fill={paint.body('#C98450')} />
      </Lit>
      <Lit strength={0.4}>
        <path d={`M${right - 4} -20H${right + 30}C${right + 40} 4 ${right + 18} 22 ${right - 4} 18Z`} fill="#FFFFFF" />
      </Lit>
      <path
        d={`M${left - 30} 762H${right + 70}L${right + 90} 786H${left - 44}Z`}
        fill={paint.linear(['#C9A27A', '#A97A58'], 90)}
      />
    </>
  );
}

/** Children stand in the room and are cut off at the wall. */
export function Doorway({ children }: Children) {
  const paint = usePaint();
  return (
    <g>
      <Outside />
      <g clip-path={paint.clip(`M-200-200H${wall.left + 2}V1100H-200Z`)}>
        <SnowRoom light="morning" floor={690} glowAt={[300, 300]} />
        {children}
      </g>
      <Wall />
    </g>
  );
}

/** The open leaf, hinged on its left edge at 0,0; 216 wide, 552 high. */
export function DoorLeaf(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit size="medium" strength={0.8}>
        <path d="M0 0L216 22V570L0 552Z" fill={paint.linear(['#2F9A96', '#1F827F', '#176A6C'], 30)} />
      </Lit>
      <path
        d="M30 44L92 50V238L30 236ZM124 54L188 60V242L124 240ZM30 290L92 292V500L30 494ZM124 294L188 296V510L124 504Z"
        fill="#1A6F70"
        opacity={0.55}
      />
      <Line
        path="M30 236V44L92 50M124 240V54L188 60M30 494V290L92 292M124 504V294L188 296"
        colour="#6FC7C0"
        width={4}
        opacity={0.7}
      />
      <Lit strength={0.6}>
        <Oval at={[198, 300]} radius={[12, 13]} fill={paint.body('#F2C45E')} />
      </Lit>
    </Piece>
  );
}

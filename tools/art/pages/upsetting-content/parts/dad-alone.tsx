/** A small round picture in the page's sky: Dad alone lifts the hat a little and mends the phone; we see its back. */
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../../../kit/lit.tsx';
import { Box, Line, Oval } from '../../../kit/shapes.tsx';
import { Bust } from '../../../people/bust.tsx';
import { dad } from '../../../people/cast.ts';
import { StrawHat } from '../../../things/straw-hat.tsx';
import { PhoneBack } from '../../../things/phone.tsx';

const round = 'M-190 0A190 176 0 1 0 190 0A190 176 0 1 0-190 0Z';

/** Behind his ear. */
function SmallScrewdriver(piece: PieceProps) {
  return (
    <Piece {...piece}>
      <Line path="M-26 0H0" colour="#C9CBDD" width={5} />
      <Lit strength={0.6}>
        <Box at={[2, -6]} size={[32, 12]} corner={5} fill="#F2644F" />
      </Lit>
    </Piece>
  );
}

/** 400 wide, 370 high round 0,0. */
export function DadAlone(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Oval at={[0, 4]} radius={[206, 192]} fill="#FFFBF0" opacity={0.96} />
      <g clip-path={paint.clip(round)}>
        <Oval at={[0, 0]} radius={[190, 176]} fill={paint.linear(['#FFE7B8', '#F8C88A'], 90)} />
        <path d="M-200 92H200V190H-200Z" fill={paint.linear(['#B87B42', '#94603A'], 90)} />
        <Line path="M-200 92H200" colour="#D9A05F" width={9} />
        <SmallScrewdriver at={[-66, -40]} turn={208} scale={1.2} />
        <Bust
          {...dad}
          at={[-18, 96]}
          scale={1.5}
          zoom={2}
          face="focus"
          headTurn={0.2}
          nod={0.75}
          tilt={7}
          look={[2.4, 4]}
          joints={({ leg, torso, shoulder }) => ({
            arms: {
              left: {
                elbow: [-shoulder - 22, -leg - torso * 0.5],
                to: [-4, -leg - torso * 0.68],
                gesture: 'pinch',
                order: 'over',
              },
              right: {
                elbow: [shoulder + 34, -leg - torso * 0.5],
                to: [shoulder + 50, -leg - torso * 0.82],
                gesture: 'grip',
                order: 'over',
              },
            },
          })}
        />
        <PhoneBack at={[46, 70]} scale={0.86} turn={64} />
        <StrawHat at={[92, 66]} scale={0.98} turn={16} />
      </g>
    </Piece>
  );
}

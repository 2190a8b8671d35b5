/**
 * Dad on his back on the rolling board, head toward us: his face is upside down, a spoke with a leaf in his oily hair.
 */
import { Line } from '../../../kit/shapes.tsx';
import { dad } from '../../../people/cast.ts';
import { Person } from '../../../people/person.tsx';
import { RollingBoardFromAbove } from '../../../things/rolling-board.tsx';
import { SpokeInHair } from './spoke-in-hair.tsx';

const lean = -125;

export function DadOnBoard() {
  return (
    <g>
      <RollingBoardFromAbove at={[770, 622]} turn={lean + 90} />
      <SpokeInHair at={[540, 790]} scale={0.86} turn={-158} />
      <Person
        {...dad}
        boots="#9A6238"
        face="delighted"
        tilt={-16}
        look={[3.6, 1.4]}
        at={[1196, 322]}
        scale={2.2}
        turn={lean}
        floating
        joints={({ leg, torso, shoulder, hip }) => ({
          arms: {
            left: { elbow: [-72, -248], to: [-104, -222], gesture: 'open', order: 'behind' },
            right: {
              elbow: [shoulder + 36, -leg - torso * 0.6],
              to: [shoulder + 70, -leg - torso * 0.72],
              gesture: 'open',
              turn: -10,
              order: 'over',
            },
          },
          legs: { left: { foot: [-hip * 0.9, -116], toe: 10 }, right: { foot: [hip * 0.9, -116], toe: 10 } },
        })}
      />
      <Line path="M534 822Q554 842 584 847M606 847Q620 845 630 838" colour="#D9CFE6" width={5} opacity={0.6} />
      <Line path="M566 806q14 8 30 4" colour="#3A2A34" width={9} opacity={0.55} />
    </g>
  );
}

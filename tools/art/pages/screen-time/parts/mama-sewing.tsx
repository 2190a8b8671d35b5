/** Mama behind her sewing table, a cloth under the needle. Stands on 0,0, the middle of the table; about 560 wide. */
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../../../kit/lit.tsx';
import { mother } from '../../../people/cast.ts';
import { Person } from '../../../people/person.tsx';
import type { PersonProps } from '../../../people/props.ts';
import { SewingMachine, SewingTable } from '../../../things/sewing.tsx';

const sewing: PersonProps = {
  ...mother,
  pose: 'table',
  face: 'tenderDown',
  headTurn: 0.35,
  nod: 0.5,
  tilt: 8,
  joints: ({ leg, torso }) => ({
    chest: [8, -leg * 0.62 - torso * 0.97],
    arms: {
      left: { to: [22, -leg * 0.62 - 42], bend: 1, gesture: 'relaxed', turn: 14, order: 'over' },
      right: { to: [74, -leg * 0.62 - 44], bend: -1, gesture: 'relaxed', turn: 30, order: 'over' },
    },
  }),
};

const cloth =
  'M-150-198Q-60-214 70-200Q64-190 52-184C56-150 44-120 34-96Q10-84-14-98Q-40-84-64-96Q-96-86-120-100' +
  'C-112-140-134-170-150-198Z';

interface MamaSewingProps extends PieceProps {
  acting?: Partial<PersonProps>;
  /** False when the pedal is a layer of its own, at 0,-14. */
  pedal?: boolean;
}

export function MamaSewing({ acting = {}, pedal = true, ...piece }: MamaSewingProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Person {...sewing} {...acting} at={[-70, -6]} scale={1.36} />
      <SewingTable width={540} pedal={pedal} />
      <Lit strength={0.7}>
        <path d={cloth} fill={paint.body('#F7C65A')} />
      </Lit>
      <SewingMachine at={[120, -194]} scale={0.98} />
    </Piece>
  );
}

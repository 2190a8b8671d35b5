/** Amal on her back, seen from above, head to the left: like a map of herself. */
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../../../kit/lit.tsx';
import { Line, Oval, Place } from '../../../kit/shapes.tsx';
import { amal } from '../../../people/cast.ts';
import { Person } from '../../../people/person.tsx';
import type { PersonProps } from '../../../people/props.ts';

const lying: PersonProps = {
  ...amal,
  face: 'sleepy',
  tilt: 6,
  joints: ({ leg, torso, shoulder, hip }) => ({
    hip: [0, -leg],
    chest: [2, -leg - torso],
    shadow: 'none',
    arms: {
      left: { to: [-shoulder - 14, -leg + 10], bend: 1, gesture: 'open', turn: -20 },
      right: { elbow: [shoulder + 29, -leg - torso + 2], to: [shoulder + 8, -leg - torso - 34], gesture: 'relaxed' },
    },
    legs: { left: { foot: [-hip - 6, -12], toe: 80 }, right: { foot: [hip + 8, -10], toe: 80 } },
  }),
};

interface SockProps extends PieceProps {
  colour: string;
  stripe: string;
  /** A toe looks out of a hole. */
  hole?: boolean;
}

/** A foot in its sock, standing up from the ankle at 0,0, its sole toward us; 62 wide, 100 high. */
export function SockFoot({ colour, stripe, hole = false, ...piece }: SockProps) {
  const paint = usePaint();
  const sole = 'M-27 44C-24 8-34-46-27-70C-18-94 20-96 28-70C36-46 24 8 27 44Q0 52-27 44Z';
  return (
    <Piece {...piece}>
      {hole && (
        <Lit strength={0.5}>
          <Oval at={[-13, -88]} radius={[11, 15]} fill={paint.body('#E8B283')} />
        </Lit>
      )}
      <Lit strength={0.7}>
        <path d={sole} fill={paint.body(colour)} />
        <path d="M-21-76C-12-92 16-92 26-74Q2-62-24-68Z" fill={stripe} />
        <path d="M-28 22Q0 32 28 22L29 46Q0 56-29 46Z" fill={stripe} />
      </Lit>
      <Line path="M-27-34Q2-26 29-36M-26-12Q0-4 27-14" colour={stripe} width={5} />
      {hole && (
        <>
          <Oval at={[-13, -80]} radius={[12, 9]} fill="#E8B283" />
          <path d="M-19-98Q-13-104-7-98Q-8-90-13-90T-19-98Z" fill="#FCE0CC" />
          <Line path="M-25-76Q-12-66 0-78" colour={stripe} width={3} />
        </>
      )}
    </Piece>
  );
}

/** Lies with its feet on 0,0; at scale 1 it reaches 250 to the left. */
export function LyingLikeAMap({ acting = {}, ...piece }: PieceProps & { acting?: Partial<PersonProps> }) {
  const size = typeof piece.scale === 'number' ? piece.scale : 1;
  return (
    <Piece {...piece}>
      {/* Mirrored twice: the light then still comes from the page's upper left. */}
      <Place turn={-90} flipped>
        <Person {...lying} {...acting} flipped floating zoom={size} />
      </Place>
    </Piece>
  );
}

/** The game's snail with a rocket on its shell. Flies right round 0,0; 250 long with its flame, 150 high. */
import { usePaint, useVariant } from '../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../kit/lit.tsx';
import { palette } from '../kit/palette.ts';
import { Box, Line, Oval } from '../kit/shapes.tsx';

export type RocketSnailFace = 'happy' | 'grinning' | 'surprised';

interface RocketSnailProps extends PieceProps {
  face?: RocketSnailFace;
  flame?: boolean;
}

const green = '#A6E07A';

const flesh =
  'M-78 34C-60 18-20 14 10 14C30 12 44 2 48-20C50-40 58-62 76-62' +
  'C96-62 100-42 96-20C92 14 70 36 40 40C0 44-50 44-78 34Z';

/** Three tongues of fire, each in its own colour; `longer` stretches them. */
function Flame() {
  const tongue = (longer: number) =>
    `M-84-40C${-110 - longer}-62 ${-126 - longer * 2}-44 ${-150 - longer * 2}-30` +
    `C${-126 - longer * 2}-24 ${-110 - longer}-10-84-20Z`;
  return (
    <>
      <path d={tongue(26)} fill="#FF8A2B" />
      <path d={tongue(4)} fill={palette.sun} />
      <path d={tongue(-18)} fill="#FFF3C4" />
    </>
  );
}

function Rocket() {
  const paint = usePaint();
  return (
    <Lit>
      <path d="M-70-44C-64-60-36-64-6-62L20-56C30-50 30-10 20-4L-6 2C-36 4-64-2-70-18Z" fill={paint.body('#E9E4F2')} />
      <path d="M20-57C46-54 62-40 64-30C62-20 46-6 20-3C28-20 28-40 20-57Z" fill={paint.body(palette.coral)} />
      <path
        d="M-50-60C-70-84-92-82-98-78C-90-66-86-50-66-42ZM-50 0C-70 24-92 24-98 20C-90 8-86-8-66-18Z"
        fill={paint.body(palette.coralDark)}
      />
      <Box at={[-74, -46]} size={[12, 32]} corner={5} fill="#8E83A0" />
      <Line path="M-30-62Q-24-30-30 2" colour="#C9BFD6" width={4} />
    </Lit>
  );
}

function Mouth({ face }: { face: RocketSnailFace }) {
  const speaking = useVariant() === 'talk';
  if (face === 'surprised' || speaking) return <Oval at={[84, -22]} radius={[7, speaking ? 6 : 9]} fill="#8A2740" />;
  if (face === 'grinning') {
    return (
      <>
        <path d="M60-38C70-26 92-26 104-40C108-18 96-4 82-4C68-4 58-20 60-38Z" fill="#8A2740" />
        <path d="M62-34C72-24 92-24 103-36L101-29C90-20 74-20 64-27Z" fill="#FFF8EE" />
        <path d="M72-12C78-18 90-18 95-12C90-4 76-4 72-12Z" fill="#F07A78" />
      </>
    );
  }
  return (
    <>
      <path d="M68-32C76-28 88-28 96-34C98-18 86-12 78-14C72-16 68-22 68-32Z" fill="#8A2740" />
      <path d="M76-20C80-24 88-24 91-22C88-15 80-13 76-20Z" fill="#F07A78" />
    </>
  );
}

/** Two eyes on stalks: white balls with dark pupils, which shut and glance aside. */
export function StalkEyes() {
  const variant = useVariant();
  const aside = variant === 'look' ? -9 : 0;
  const eyes = [
    { ball: [54, -92] as const, pupil: [58, -91] as const },
    { ball: [98, -90] as const, pupil: [102, -89] as const },
  ];
  return (
    <>
      <Lit strength={0.5}>
        {eyes.map(({ ball }) => (
          <Oval at={ball} radius={[13, 14]} fill={variant === 'blink' ? green : '#fff'} />
        ))}
      </Lit>
      {eyes.map(({ ball, pupil: [x, y] }) =>
        variant === 'blink' ? (
          <Line path={`M${ball[0] - 10} ${ball[1] + 2}q10 8 20 0`} colour={palette.ink} width={4} />
        ) : (
          <>
            <Oval at={[x + aside, y]} radius={[6.5, 7.5]} fill={palette.ink} />
            <Oval at={[x + 2 + aside, y - 3]} radius={[2.4, 2.6]} fill="#fff" />
          </>
        ),
      )}
    </>
  );
}

export function RocketSnail({ face = 'happy', flame = true, ...piece }: RocketSnailProps) {
  const paint = usePaint();
  const spiral = 'M-8-8m-3 3a8 8 0 0 1 10-8a15 15 0 0 1 3 25a23 23 0 0 1-31-18a29 29 0 0 1 31-31a34 34 0 0 1 29 21';
  return (
    <Piece {...piece}>
      {flame && <Flame />}
      <Rocket />
      <Lit>
        <path d={flesh} fill={paint.body(green)} />
        <Line path="M66-56C62-72 58-82 54-88M82-58C86-74 92-82 98-86" colour={green} width={8} />
      </Lit>
      <Lit>
        <circle cx={-8} cy={-8} r={44} fill={paint.radial(['#FFB59C', '#F2644F', '#B9386A'], 0.35, 0.3, 0.85)} />
      </Lit>
      <Line path={spiral} colour="#FFE3B0" width={6} opacity={0.9} />
      <Line path="M-46-46L-36 30M20-44L26 28" colour="#5E4A78" width={6} />
      <Box at={[-47, -16]} size={[10, 9]} corner={3} fill={palette.sun} />
      <StalkEyes />
      <Mouth face={face} />
      <Oval at={[66, -40]} radius={[7, 5]} fill="#F7A6A0" opacity={0.9} />
    </Piece>
  );
}

/** The growl of an empty tummy: a small round bear with a spoon, from the chest up. Its chest ends on 0,0; 130 wide. */
import { usePaint, useVariant } from '../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../kit/lit.tsx';
import { Line, Oval, Place } from '../kit/shapes.tsx';
import { Eye } from './eye.tsx';

const fur = '#B9794A';

function Spoon() {
  const paint = usePaint();
  return (
    <Lit strength={0.5}>
      <Line path="M0 10L6-62" colour="#C9A06A" width={8} />
      <path d="M-6-66C-12-92 4-104 14-100C28-94 26-70 14-62C6-58-4-58-6-66Z" fill={paint.body('#DDB47C')} />
    </Lit>
  );
}

/** A small round bear; `growls` with its mouth open. */
export function HungerBear(piece: PieceProps) {
  const paint = usePaint();
  const shut = useVariant() === 'talk';
  return (
    <Piece {...piece}>
      <Lit strength={0.7}>
        <path d="M-58 6C-62-30-40-56 0-56S62-30 58 6Z" fill={paint.body(fur)} />
        <Oval at={[0, -16]} radius={[32, 20]} fill={paint.body('#E8BE8E')} />
      </Lit>
      <Place at={[62, -44]} turn={16}>
        <Spoon />
      </Place>
      <Lit strength={0.7}>
        <Oval at={[-38, -122]} radius={19} fill={paint.body(fur)} />
        <Oval at={[38, -122]} radius={19} fill={paint.body(fur)} />
        <Oval at={[-38, -120]} radius={10} fill="#F0B8A0" />
        <Oval at={[38, -120]} radius={10} fill="#F0B8A0" />
        <path
          d="M0-134C40-134 60-108 58-82C56-54 30-42 0-42S-56-54-58-82C-60-108-40-134 0-134Z"
          fill={paint.body(fur, 1.2)}
        />
      </Lit>
      <Lit strength={0.4}>
        <Oval at={[0, -68]} radius={[31, 25]} fill={paint.body('#F2D2A6')} />
      </Lit>
      <Eye at={[-25, -95]} radius={7.6} />
      <Eye at={[25, -95]} radius={7.6} />
      <Line path="M-33-109Q-25-116-17-111M33-109Q25-116 17-111" colour="#7A4A2E" width={4.4} />
      <Oval at={[0, -84]} radius={[10, 7]} fill="#4A2A30" />
      {shut ? (
        <Line path="M-12-66Q0-58 12-66" colour="#6A2A34" width={4} />
      ) : (
        <>
          <path d="M-17-70Q0-74 17-70Q18-48 0-47T-17-70Z" fill="#8A2740" />
          <Oval at={[0, -54]} radius={[9, 5.5]} fill="#F07A78" />
        </>
      )}
      <Oval at={[-42, -76]} radius={[8, 5.5]} fill="#F58A80" opacity={0.7} />
      <Oval at={[42, -76]} radius={[8, 5.5]} fill="#F58A80" opacity={0.7} />
      <Lit strength={0.6}>
        <path d="M40-30C52-46 76-52 80-40C82-26 62-14 46-12Z" fill={paint.body(fur)} />
        <path d="M-40-30C-52-40-72-36-72-24C-72-12-54-8-44-12Z" fill={paint.body(fur)} />
      </Lit>
    </Piece>
  );
}

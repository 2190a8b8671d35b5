/** The washing Lina has dived into, in the units of the washing basket: its rim is at -118. */
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../../../kit/lit.tsx';
import { Line, Oval } from '../../../kit/shapes.tsx';
import { palette } from '../../../kit/palette.ts';
import { HairTufts } from './hair-tufts.tsx';

export function ShirtHeap() {
  const paint = usePaint();
  return (
    <Lit strength={0.6}>
      <path
        d="M-116-104C-122-150-84-168-54-156C-44-176-10-174 0-160L8-100Q-60-90-116-104Z"
        fill={paint.body('#5FA8A0')}
      />
      <path d="M-20-100C-26-158 10-178 46-166C84-176 122-148 114-106Q60-90-20-100Z" fill={paint.body('#E9E0F2')} />
      <path d="M-20-160Q0-136 30-164M62-166Q70-140 66-118" fill="none" stroke="#C9BCDC" stroke-width={4} />
      <path
        d="M-104-130q30 10 58 2M-108-116q40 12 70 4"
        fill="none"
        stroke="#CDE8E0"
        stroke-width={6}
        stroke-linecap="round"
        opacity={0.8}
      />
    </Lit>
  );
}

/** The tip of one of Lina's hair puffs, looking out between the shirts. */
export const LinasPuff = () => (
  <>
    <HairTufts
      curls={[
        [-58, -160, 13],
        [-74, -152, 11],
        [-66, -170, 11],
        [-50, -150, 10],
      ]}
    />
    <Oval at={[-48, -146]} radius={6} fill={palette.coral} />
    <Oval at={[-50, -148]} radius={2} fill={palette.coralLight} />
  </>
);

const bodice =
  'M-92-116C-98-138-76-150-56-144Q-44-150-34-148Q-20-132-2-150Q30-160 60-146' +
  'C80-142 88-128 84-110C60-96 40-92 22-88C20-78 22-66 18-56C-10-46-50-48-70-60C-76-76-84-96-92-116Z';
const sleeve =
  'M60-146C84-150 104-138 108-118C112-96 116-76 112-58C104-50 90-50 82-56C84-76 78-92 66-104C58-114 56-134 60-146Z';

/** The striped shirt that lies over her and hangs over the rim: it comes before boots and hair. */
export function NearShirt(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit strength={0.7}>
        <path d={bodice} fill={paint.body('#8A70C8')} />
        <g clip-path={paint.clip(bodice)}>
          <Line
            path="M-100-122Q-40-98 90-134M-96-100Q-40-78 70-108M-86-78Q-40-60 40-84M-78-58Q-40-42 30-60"
            colour="#FBEBDD"
            width={7}
          />
        </g>
      </Lit>
      <Lit strength={0.7}>
        <path d={sleeve} fill={paint.body('#8A70C8')} />
        <Line path="M84-68Q98-62 112-70" colour="#FBEBDD" width={7} />
      </Lit>
      <Line path="M-34-148Q-20-128-2-150" colour="#FBEBDD" width={6} />
      <Line path="M58-140Q60-118 72-104" colour="#3A1B45" width={4} opacity={0.16} />
    </Piece>
  );
}

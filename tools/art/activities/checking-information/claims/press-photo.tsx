/**
 * A story as it lies in the newsroom: a picture cut from somewhere, on a scrap of paper, 320 × 320. What is seen in it
 * is drawn round the middle of a window of ±66 across and from −66 to 46 down.
 */
import { usePaint, type Children } from '../../../kit/drawing.tsx';
import { Lit } from '../../../kit/lit.tsx';
import { Box, Line, Place } from '../../../kit/shapes.tsx';

export const view = 'M-58-66H58Q66-66 66-58V38Q66 46 58 46H-58Q-66 46-66 38V-58Q-66-66-58-66Z';

/** A flat colour or gradient over the whole window. */
export const Backdrop = ({ fill }: { fill: string }) => <Box at={[-67, -67]} size={[134, 114]} fill={fill} />;

export function PressPhoto({ children }: Children) {
  const paint = usePaint();
  return (
    <Place at={[160, 160]} scale={2}>
      <Lit size="medium" strength={0.4}>
        <path
          d="M-66-76H66Q76-76 76-66V66L64 77H-66Q-76 77-76 67V-66Q-76-76-66-76Z"
          fill={paint.linear(['#FFFDF6', '#F6ECDA'], 70)}
        />
      </Lit>
      <path d="M76 66L64 77V68Q64 66 67 66Z" fill="#DCC8A8" />
      <g clip-path={paint.clip(view)}>{children}</g>
      <path d={view} fill="none" stroke="#43305A" stroke-opacity={0.35} stroke-width={2} />
      <Line path="M-60 57H40M-60 67H12" colour="#C9B7CC" width={4.5} />
    </Place>
  );
}

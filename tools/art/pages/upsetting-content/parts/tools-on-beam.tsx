/** A corner of the stall: a post, the beam under its roof, and the tool board with a padlock as large as a phone. */
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit } from '../../../kit/lit.tsx';
import { Box, Line } from '../../../kit/shapes.tsx';
import { Awning } from '../../../places/lake/awning.tsx';
import { StallPost } from '../../../places/lake/stall.tsx';
import { ToolBoard } from '../../../places/lake/tools.tsx';

export function ToolsOnBeam() {
  const paint = usePaint();
  return (
    <>
      <StallPost at={[1584, 640]} height={640} />
      <Lit size="medium" strength={0.6}>
        <Box at={[1140, 62]} size={[480, 24]} corner={8} fill={paint.body('#A8744A')} />
      </Lit>
      <Line path="M1262 86v60M1466 86v60" colour="#8F7A62" width={4} />
      <ToolBoard at={[1364, 220]} scale={0.84} lock />
      <Awning at={[1424, 52]} width={640} depth={120} colours={['#E0604E', '#FFF1D6']} stripes={10} />
    </>
  );
}

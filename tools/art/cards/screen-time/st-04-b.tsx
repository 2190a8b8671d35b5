/** Watch with one eye: one eye shut, one eye huge. */
import { palette } from '../../kit/palette.ts';
import { Line, Oval } from '../../kit/shapes.tsx';
import { amal } from '../../people/cast.ts';
import { Bust } from '../../people/bust.tsx';
import { StoryCard } from '../parts/story-card.tsx';

export default () => (
  <StoryCard tint="lilac" ground={false}>
    <Bust {...amal} face="asleep" headTurn={0} nod={0} tilt={0} at={[0, 96]} scale={1.25} />
    <Oval at={[19, 6]} radius={[22, 17]} fill="#E8B283" />
    <Oval at={[20, 2]} radius={[22, 24]} fill="#FFFDF6" />
    <Oval at={[20, 4]} radius={[15, 18]} fill="#6B4A2E" />
    <Oval at={[20, 4]} radius={[11, 13.5]} fill={palette.ink} />
    <Oval at={[25, -3]} radius={[4.4, 5]} fill="#fff" />
    <Oval at={[16, 11]} radius={[2.2, 2.6]} fill="#fff" />
    <Line path="M-2 0Q2-24 21-24T43 0" colour={palette.ink} width={4} />
    <Line path="M2-32Q21-42 38-32" colour="#4A2E34" width={5} />
  </StoryCard>
);

/** A cross feeling: a kettle with a jumping lid. */
import { usePaint } from '../../kit/drawing.tsx';
import { Lit, Shade } from '../../kit/lit.tsx';
import { Line, Oval, Place } from '../../kit/shapes.tsx';
import { StoryCard } from '../parts/story-card.tsx';

function Kettle() {
  const paint = usePaint();
  return (
    <>
      <Shade at={[0, 57]} radius={[50, 7]} />
      <g filter={paint.blur(2)}>
        <Line
          path="M66-22q10-12 2-22t4-20M-24-26q-12-8-6-22M22-26q14-8 8-24"
          colour="#FFFFFF"
          width={8}
          opacity={0.9}
        />
      </g>
      <Line path="M-34-4C-74-12-76 40-38 38" colour="#6A3A5E" width={9} />
      <Lit>
        <path d="M30 24C46 22 46-2 60-14L69-7C60 5 60 38 34 44Z" fill={paint.body('#D9483C')} />
        <path
          d="M-42 18C-42-10-24-20 0-20S42-10 42 18C42 44 32 56 20 56H-20C-32 56-42 44-42 18Z"
          fill={paint.body('#F2644F')}
        />
        <Line path="M-34 36Q0 48 34 36" colour="#FFB59C" width={4} />
      </Lit>
      <Oval at={[0, -19]} radius={[24, 5]} fill="#8A2F3A" />
      <Place at={[-3, -38]} turn={-15}>
        <Lit>
          <path d="M-28 4C-24-10-12-14 0-14S24-10 28 4Q0 12-28 4Z" fill={paint.body('#F7836A')} />
          <Oval at={[0, -19]} radius={7} fill="#FFC94D" />
        </Lit>
      </Place>
      <Line path="M-40-46l-10-7M-26-66l-6-10M32-62l7-9" colour="#B93A48" width={3.6} />
      <Line path="M-22 2L-10 7M22 2L10 7" colour="#5A1F3A" width={4} />
      <Oval at={[-13, 13]} radius={[4.6, 5.6]} fill="#2B1B3D" />
      <Oval at={[13, 13]} radius={[4.6, 5.6]} fill="#2B1B3D" />
      <Line path="M-9 27l6-4 6 4 6-4" colour="#5A1F3A" width={3.4} />
    </>
  );
}

export default () => (
  <StoryCard tint="rose">
    <Place at={[0, 7]} scale={0.92}>
      <Kettle />
    </Place>
  </StoryCard>
);

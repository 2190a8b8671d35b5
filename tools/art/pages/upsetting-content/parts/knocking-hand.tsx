/** Kito's fist that knocks toward the right, its knuckles on 32,0; the sleeve comes from the lower left. */
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit } from '../../../kit/lit.tsx';
import { Line } from '../../../kit/shapes.tsx';

const skin = '#8C5634';

export function KnockingHand() {
  const paint = usePaint();
  return (
    <>
      <Lit strength={0.6}>
        <path d="M-74 34L-30 4L-14 30L-62 76H-90Z" fill={paint.body('#F28C38')} />
        <path d="M-34 0L-24-4L-4 24L-14 34Z" fill={paint.body('#FFA75A')} />
        <path
          d="M-20 2C-16-16 0-26 16-24C26-23 34-14 34-4C36 10 30 24 18 28C6 32-8 32-14 24Z"
          fill={paint.body(skin)}
        />
      </Lit>
      <Line path="M20-20Q30-16 30-8M20-8Q31-5 30 3M18 4Q29 6 27 13M14 14Q24 17 20 22" colour="#5E3626" width={2.6} />
      <Line path="M-6-10Q6-18 14-12" colour="#A86E48" width={9} />
    </>
  );
}

/** The basket, 472 × 76: a rim, two bands and wicker. */
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit } from '../../../kit/lit.tsx';
import { palette } from '../../../kit/palette.ts';
import { Box, Line } from '../../../kit/shapes.tsx';
import { Star } from '../../../cards/things/marks.tsx';

const body = 'M10 10H462C458 44 430 72 392 74H80C42 72 14 44 10 10Z';

function Wicker() {
  const rows = [16, 27, 38, 49, 60, 70];
  return (
    <g>
      {rows.map((y, row) =>
        Array.from({ length: 22 }, (_, index) => (
          <Box
            at={[-8 + index * 24 + (row % 2) * 12, y]}
            size={[19, 8]}
            corner={4}
            fill={row % 2 ? '#A8703A' : '#EBC288'}
            opacity={0.85}
          />
        )),
      )}
    </g>
  );
}

export function Basket() {
  const paint = usePaint();
  return (
    <g>
      <Lit size="medium" strength={0.9}>
        <path d={body} fill={paint.body('#C98F4F')} />
        <g clip-path={paint.clip(body)}>
          <Wicker />
          <path d="M0 58H472V80H0Z" fill="#6A3A2E" opacity={0.22} />
        </g>
      </Lit>
      <Lit>
        <path d="M196 12H276V46Q276 52 270 52H202Q196 52 196 46Z" fill={paint.body(palette.teal)} />
        <Line path="M203 18V45M269 18V45M203 45H269" colour="#D6F2EC" width={2} opacity={0.8} />
        <Star at={[236, 32]} size={9} />
      </Lit>
      <Lit strength={0.9}>
        <Box at={[2, 2]} size={[468, 17]} corner={8.5} fill={paint.body('#B4773E')} />
        {Array.from({ length: 19 }, (_, index) => (
          <Line path={`M${16 + index * 24} 4l-6 13`} colour="#8A5629" width={3} opacity={0.55} />
        ))}
      </Lit>
    </g>
  );
}

/** The plank for the bags at the back, 444 × 40; its posts stand in the basket. */
export function Bench() {
  const paint = usePaint();
  return (
    <Lit>
      {[26, 152, 278, 404].map((x) => (
        <Box at={[x, 8]} size={[14, 32]} fill={paint.body('#8E5A30')} />
      ))}
      <Box at={[2, 2]} size={[440, 13]} corner={5} fill={paint.body('#C08A50')} />
    </Lit>
  );
}

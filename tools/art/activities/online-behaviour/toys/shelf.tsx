/** What stands at the left: shelf, pots, the glass bells of levels whose flowers are covered, a hand that waves. */
import { tube } from '../../../kit/curves.ts';
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit, Shade } from '../../../kit/lit.tsx';
import { Box, Line, Oval, Place } from '../../../kit/shapes.tsx';

/** A board on two brackets, 308 × 34; pots stand at its upper edge. */
export function Shelf() {
  const paint = usePaint();
  return (
    <g>
      <Lit size="limb" strength={0.8}>
        {[44, 246].map((x) => (
          <path key={x} d={`M${x} 14h16q0 18-16 18z`} fill="#6E452F" />
        ))}
      </Lit>
      <Lit strength={0.9}>
        <Box at={[1, 3]} size={[306, 15]} corner={6} fill={paint.body('#B57A48')} />
      </Lit>
      <Shade at={[78, 6]} radius={[56, 5]} opacity={0.45} />
      <Shade at={[230, 6]} radius={[56, 5]} opacity={0.45} />
      <Line path="M30 12h70M130 14h60M214 12h66" colour="#7E4F30" width={2} opacity={0.5} />
    </g>
  );
}

/** 122 × 88, with a place for a face in its middle. */
export function Pot() {
  const paint = usePaint();
  return (
    <g>
      <Lit strength={0.9}>
        <path d="M14 20H108L98 76Q96 87 84 87H38Q26 87 24 76Z" fill={paint.body('#C8664A')} />
      </Lit>
      <Lit size="limb" strength={0.9}>
        <Box at={[5, 4]} size={[112, 22]} corner={10} fill={paint.body('#DE8162')} />
      </Lit>
      <Oval at={[61, 10]} radius={[46, 4]} fill="#5A3340" opacity={0.4} />
    </g>
  );
}

/** Frosted glass over a flower: one has to ask. 116 × 132. */
export function Bell() {
  const paint = usePaint();
  const dome = 'M8 122V66C8 30 30 18 58 18S108 30 108 66V122Z';
  const frost = paint.linear(
    [
      ['#F4F6FF', 0, 0.96],
      ['#C9CBEA', 0.6, 0.93],
      ['#9AA0CF', 1, 0.96],
    ],
    65,
  );
  return (
    <g>
      <path d={dome} fill={frost} />
      <path d={dome} fill="none" stroke="#F4F6FF" stroke-width={3} stroke-opacity={0.8} />
      <Place at={[58, 116]} scale={0.82}>
        <path
          d="M0 0V-46M0-12C-10-28-30-26-34-16C-24-6-10-6 0-12M0-8C10-24 30-22 34-12C24-2 10-2 0-8"
          fill="none"
          stroke="#7C82B8"
          stroke-width={7}
          stroke-linecap="round"
          stroke-linejoin="round"
          opacity={0.35}
        />
        <Oval at={[0, -58]} radius={[20, 24]} fill="#7C82B8" opacity={0.3} />
      </Place>
      <Line path="M24 96V66Q24 42 42 34" colour="#FFFFFF" width={6} opacity={0.75} />
      <Line path="M24 108v.1" colour="#FFFFFF" width={6} opacity={0.75} />
      <Lit size="limb" strength={0.7}>
        <Oval at={[58, 11]} radius={[10, 10]} fill={paint.body('#E8B24A')} />
        <Box at={[2, 118]} size={[112, 12]} corner={6} fill={paint.body('#C9CBEA')} />
      </Lit>
    </g>
  );
}

/** 46 × 52: a small hand and two strokes, so that somebody is not overlooked. */
export function WavingHand() {
  const paint = usePaint();
  const skin = paint.body('#FFC94D');
  return (
    <g>
      <Lit size="limb" strength={0.7}>
        <path
          d={tube(
            [
              [20, 50],
              [21, 40],
            ],
            [8, 9],
          )}
          fill={paint.body('#7A5FB0')}
        />
        {[
          [12, 26, -24, 15],
          [18, 22, -8, 18],
          [25, 22, 8, 18],
          [31, 27, 22, 14],
        ].map(([x = 0, y = 0, turn = 0, length = 0]) => (
          <Place key={x} at={[x, y]} turn={turn}>
            <Box at={[-3.6, -length]} size={[7.2, length + 8]} corner={3.6} fill={skin} />
          </Place>
        ))}
        <Oval at={[22, 32]} radius={[13, 12]} fill={skin} />
      </Lit>
      <Line path="M38 14q5 6 4 14M4 14Q0 20 1 28" colour="#FFF0C8" width={3} />
    </g>
  );
}

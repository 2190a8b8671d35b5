/** Paper stars that fly up round the finished front page, 560 × 620. */
import { seeded, star } from '../../../kit/curves.ts';
import { Place } from '../../../kit/shapes.tsx';

export const folder = 'activities/checking-information';
export const size = { width: 560, height: 620 };

const colours = ['#FFC94D', '#F2644F', '#8FD3C4', '#FFE9D6', '#B78BE0'];

/** At the sides and above, never over the page itself. */
function Stars() {
  const random = seeded(21);
  const places = Array.from({ length: 34 }, (_, index) => {
    const isLeft = index % 2 === 0;
    const across = random() * 52;
    return {
      at: [isLeft ? 6 + across : 554 - across, 20 + random() * 560] as const,
      radius: 5 + random() * 8,
      turn: random() * 72,
      colour: colours[index % colours.length] ?? '#FFC94D',
    };
  });
  return (
    <g>
      {places.map(({ at, radius, turn, colour }) => (
        <Place at={at} turn={Math.round(turn)}>
          <path d={star([0, 0], radius, radius * 0.48)} fill={colour} />
        </Place>
      ))}
    </g>
  );
}

export const stills = { sparks: <Stars /> };

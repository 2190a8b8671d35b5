/** The snow penguin at the door, with a button for every good part of a day and Mama's scarf. */
import { BlueSnail } from '../../../animals/blue-snail.tsx';
import { tube, type Point } from '../../../kit/curves.ts';
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../../../kit/lit.tsx';
import { darker, lighter } from '../../../kit/palette.ts';
import { Line } from '../../../kit/shapes.tsx';
import { Button, type ButtonColour } from '../../../things/buttons.tsx';
import { SnowPenguin } from '../../../things/snow-penguin.tsx';

const row: (readonly [y: number, colour: ButtonColour])[] = [
  [-344, 'red'],
  [-286, 'yellow'],
  [-170, 'green'],
  [-112, 'violet'],
];

export const BigSnowPenguin = (piece: PieceProps) => (
  <SnowPenguin feet="left" {...piece}>
    {row.map(([y, colour]) => (
      <Button at={[0, y]} colour={colour} scale={1.3} />
    ))}
    <BlueSnail at={[6, -208]} scale={1.3} feels="cheering" shadow={false} />
  </SnowPenguin>
);

const end = (points: Point[], colour: string) => <path d={tube(points, [26, 24, 27], 0.1, 0.6)} fill={colour} />;

/** Golden, its knot on the right, both ends in the wind; placed and scaled as the penguin is. */
export function WindyScarf(piece: PieceProps) {
  const paint = usePaint();
  const gold = '#FFC94D';
  const cloth = paint.body(gold);
  return (
    <Piece {...piece}>
      <Lit strength={0.8}>
        <Line
          path="M284-392l14 6M280-376l16 8M276-360l15 10M206-318l10 14M192-312l8 15M178-306l6 16"
          colour={lighter(gold, 0.2)}
          width={8}
        />
        {end(
          [
            [96, -418],
            [150, -330],
            [196, -334],
          ],
          darker(gold, 0.12),
        )}
        {end(
          [
            [96, -420],
            [190, -432],
            [280, -376],
          ],
          cloth,
        )}
        <path
          d={tube(
            [
              [-130, -436],
              [-66, -408],
              [40, -404],
              [136, -438],
            ],
            [21, 28, 28, 24],
            0.4,
            0.35,
          )}
          fill={cloth}
        />
        <path
          d="M66-444C96-456 128-444 130-420C130-396 96-386 72-394C52-404 50-434 66-444Z"
          fill={paint.body(lighter(gold, 0.2))}
        />
      </Lit>
      <Line path="M236-436L222-396M256-426L240-386M170-352l26 36" colour={lighter(gold, 0.65)} width={9} />
      <Line path="M-110-428Q-30-396 46-400" colour={darker(gold, 0.2)} width={4} opacity={0.5} />
    </Piece>
  );
}

/** What is round the tablet in tired eyes: peas for buttons, a fish for scissors, and the eye itself. */
import { seeded, tube, type Point } from '../../../kit/curves.ts';
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../../../kit/lit.tsx';
import { Line, Oval, Place } from '../../../kit/shapes.tsx';
import { hands } from '../../../people/body/hands.ts';
import { skinColour } from '../../../people/colours.ts';
import { Shapes } from '../../../people/shapes.tsx';
import { ButtonJar } from '../../../things/buttons.tsx';
import { Eye } from '../../../animals/eye.tsx';

/** The button jar, full of peas. */
export function PeaJar(piece: PieceProps) {
  const paint = usePaint();
  const random = seeded(9);
  const pea = paint.radial(['#C6E88A', '#86BF4E', '#5C9438']);
  return (
    <ButtonJar {...piece} lid="on" full={0}>
      {Array.from({ length: 36 }, (_, index) => {
        const row = Math.floor(index / 6);
        return (
          <Oval
            at={[-68 + (index % 6) * 24 + (row % 2) * 12 + random() * 6, -20 - row * 22 - random() * 6]}
            radius={16}
            fill={pea}
          />
        );
      })}
    </ButtonJar>
  );
}

/** Scissors that have become a fish: the rings are its tail. Centred on 0,0, facing right; 190 wide. */
export function ScissorFish(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit strength={0.6}>
        <ellipse cx={-66} cy={-22} rx={24} ry={16} fill="none" stroke="#E0566B" stroke-width={11} />
        <ellipse cx={-66} cy={22} rx={24} ry={16} fill="none" stroke="#E0566B" stroke-width={11} />
        <path d="M-50 0C-20-44 50-46 92-6Q98 2 90 8C50 44-20 42-50 0Z" fill={paint.body('#B9C6DE')} />
        <path d="M4-34Q24-62 46-34Z" fill={paint.body('#8FA2C6')} />
      </Lit>
      <Line path="M36-20Q26 2 38 22M-6-14q10 8 0 16M8-4q10 8 0 16" colour="#7F92B8" width={4} opacity={0.7} />
      <Eye at={[62, -10]} radius={7} />
      <Line path="M80 10q6 0 8-5" colour="#5A6A92" width={4} />
    </Piece>
  );
}

/** The upper lid hangs heavy at the left and is pushed up at the right. */
const opening =
  'M-90 560C40 350 190 250 430 226C640 206 860 214 1010 190C1130 168 1230 96 1310 92C1410 92 1600 300 1700 520' +
  'C1480 800 1160 884 800 884S100 800-90 560Z';

const lashes: Point[][] = [
  [
    [250, 268],
    [226, 318],
    [190, 356],
  ],
  [
    [470, 222],
    [456, 280],
    [428, 326],
  ],
  [
    [700, 212],
    [698, 270],
    [684, 316],
  ],
  [
    [930, 202],
    [940, 256],
    [938, 304],
  ],
  [
    [1130, 164],
    [1152, 206],
    [1160, 252],
  ],
  [
    [1500, 208],
    [1500, 260],
    [1484, 306],
  ],
];

/** Both lids of the eye we look out of, soft and warm. */
export function TiredLids() {
  const paint = usePaint();
  const skin = paint.linear(['#C98A62', '#E8B283', '#C98A62'], 90);
  const outside = `M-300-300H1900V1200H-300Z${opening}`;
  return (
    <g>
      <g filter={paint.blur(34)} opacity={0.8}>
        <path d={outside} fill="#5A2A3A" fill-rule="evenodd" />
      </g>
      <g filter={paint.blur(7)} opacity={0.42}>
        {lashes.map((lash) => (
          <path d={tube(lash, [11, 8, 3])} fill="#3A1C2C" />
        ))}
      </g>
      <g filter={paint.blur(12)}>
        <path d={outside} fill={skin} fill-rule="evenodd" transform="translate(-40 -23) scale(1.05)" />
      </g>
    </g>
  );
}

/**
 * Amal's own hand from below, one finger under the upper lid; its tip is at 0,0, the sleeve goes down out of the page.
 */
export function LidHolder(piece: PieceProps) {
  const paint = usePaint();
  const skin = skinColour('honey');
  return (
    <Piece {...piece}>
      <g filter={paint.blur(2.5)}>
        <Lit size="medium" strength={0.7}>
          <path d="M-66 396C-60 500-30 640 40 1000H340C240 720 130 520 84 396Z" fill={paint.body('#8A55A6')} />
          <path d="M-78 372Q6 392 88 372L94 424Q8 446-80 424Z" fill={paint.body('#A670C0')} />
        </Lit>
        <Lit strength={0.6}>
          <Place at={[0, 360]} turn={-90} scale={11}>
            <Shapes shapes={hands.point({ skin, fill: paint.body(skin) })} />
          </Place>
        </Lit>
      </g>
    </Piece>
  );
}

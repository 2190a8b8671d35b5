/** The blanket that walks: a striped lump lit from inside, two feet of Hugo in slippers, four of the dog, one tail. */
import { round, tube, type Point } from '../kit/curves.ts';
import { usePaint } from '../kit/drawing.tsx';
import { Glow, Lit, Piece, Shade, type PieceProps } from '../kit/lit.tsx';
import { lighter, mix, palette } from '../kit/palette.ts';
import { Line, Oval, Place } from '../kit/shapes.tsx';
import { sandy } from '../animals/dog/head.tsx';

const stripes = ['#C8506A', '#F6C66A', '#3E9AA0', '#F4E3C8', '#6A58A8'];
const width = 500;
const height = 470;
/** How far its top leans, as a share of its width. */
const lean = -0.17;

const across = (share: number) => round(share * width);
const up = (share: number) => round(-share * height);
const spot = (x: number, y: number) => `${across(x)} ${up(y)}`;

const outline =
  `M${spot(-0.5, 0.02)}C${spot(-0.56, 0.3)} ${spot(-0.5, 0.5)} ${spot(-0.4, 0.62)}` +
  `C${spot(-0.34, 0.78)} ${spot(-0.2 + lean, 1)} ${spot(lean, 1)}` +
  `C${spot(0.18 + lean, 1)} ${spot(0.22 + lean, 0.8)} ${spot(0.26, 0.66)}` +
  `C${spot(0.38, 0.6)} ${spot(0.5, 0.5)} ${spot(0.52, 0.34)}` +
  `C${spot(0.56, 0.2)} ${spot(0.54, 0.1)} ${spot(0.53, 0.03)}` +
  `Q${spot(0.44, -0.04)} ${spot(0.36, 0.04)}Q${spot(0.26, -0.05)} ${spot(0.14, 0.03)}` +
  `Q${spot(0.02, -0.05)} ${spot(-0.1, 0.03)}Q${spot(-0.22, -0.05)} ${spot(-0.32, 0.04)}` +
  `Q${spot(-0.42, -0.04)} ${spot(-0.5, 0.02)}Z`;

/** One stripe, narrow at the top and wide at the hem; `place` is its hem's middle. */
function stripePath(place: number): string {
  const [top, half] = [lean + place * 0.34, 0.016];
  const [low, high] = [place * 1.05, place * 0.8];
  return (
    `M${spot(place - 0.045, -0.06)}C${spot(low - 0.05, 0.3)} ${spot(high - 0.04, 0.6)} ${spot(top - half, 1.04)}` +
    `L${spot(top + half, 1.04)}C${spot(high + 0.04, 0.6)} ${spot(low + 0.05, 0.3)} ${spot(place + 0.045, -0.06)}Z`
  );
}

const folds =
  `M${spot(-0.28, 0.02)}C${spot(-0.3, 0.3)} ${spot(-0.22, 0.5)} ${spot(-0.12, 0.7)}` +
  `M${spot(0.3, 0.02)}C${spot(0.34, 0.25)} ${spot(0.26, 0.42)} ${spot(0.2, 0.56)}` +
  `M${spot(0.02, 0.02)}Q${spot(0.06, 0.2)} ${spot(0, 0.34)}`;

function Cloth() {
  const paint = usePaint();
  const places = Array.from({ length: 9 }, (_, index) => -0.62 + (index * 1.24) / 8);
  const inside = paint.clip(outline);
  return (
    <>
      <Lit size="medium" strength={0.75}>
        <g clip-path={inside}>
          <path d={outline} fill={paint.body(stripes[0] ?? palette.coral)} />
          {places.map((place, index) => (
            <path d={stripePath(place)} fill={stripes[index % stripes.length]} />
          ))}
          <Line path={folds} colour="#3A1B45" width={7} opacity={0.2} />
        </g>
      </Lit>
      <g clip-path={inside} style="mix-blend-mode:screen">
        <Glow
          at={[across(lean * 0.6 - 0.04), up(0.52)]}
          radius={[across(0.36), height * 0.46]}
          colour="#FFDD88"
          opacity={0.9}
        />
      </g>
    </>
  );
}

function DogLeg({ at: [x, y] }: { at: Point }) {
  const paint = usePaint();
  return (
    <>
      <Lit>
        <path
          d={tube(
            [
              [x, y - 46],
              [x + 2, y - 20],
              [x + 3, y - 6],
            ],
            [17, 14, 12],
            0.3,
          )}
          fill={paint.body(sandy)}
        />
        <Oval at={[x + 8, y - 6]} radius={[19, 11]} fill={paint.body(lighter(sandy, 0.4))} />
      </Lit>
      <Line path={`M${x + 16} ${y - 2}v-5M${x + 9} ${y}v-5`} colour="#B98A52" width={2} />
    </>
  );
}

/** Hugo's leg in one of Grandma Rosa's slippers, toe to the right or (the wrong way) to the left. */
function SlipperedLeg({ at: [x, y], wrong = false }: { at: Point; wrong?: boolean }) {
  const paint = usePaint();
  return (
    <Lit>
      <path
        d={tube(
          [
            [x, y - 60],
            [x, y - 16],
          ],
          [26, 23],
          0.2,
        )}
        fill={paint.body('#3D5A94')}
      />
      <Place at={[x, y - 12]} turn={wrong ? -4 : 4} scale={2.5} flipped={wrong}>
        <path d="M-8-8C-12-4-10 2-6 5L18 5C24 4 25-4 18-7C12-9 10-10 8-10Z" fill="#F9D3B4" />
        <path d="M4-11C12-12 27-8 27 0C27 5 24 6 20 6H2C-1 0 0-8 4-11Z" fill={paint.body('#C86A8A')} />
        <path d="M-11 3H26Q27 8 22 8H-8Q-12 8-11 3Z" fill="#7A3A5E" />
        <Oval at={[17, -5]} radius={[5.5, 5]} fill="#FFE9D6" />
      </Place>
    </Lit>
  );
}

/** The wagging tail alone: pivot at 250,-66. */
export function BlanketTail(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece mood="glow" {...piece}>
      <Lit>
        <path
          d={tube(
            [
              [244, -62],
              [296, -96],
              [318, -148],
              [296, -186],
            ],
            [18, 20, 18, 7],
          )}
          fill={paint.body(sandy)}
        />
      </Lit>
      <Line
        path="M348-170q18 26 8 56M372-178q24 34 10 72M262-206q-12 10-12 24"
        colour="#FFE9B0"
        width={5}
        opacity={0.75}
      />
    </Piece>
  );
}

/** Two eyes that shine through the cloth near its upper left, where a nose would touch it. */
const eyes: Point[] = [
  [-160, -318],
  [-96, -322],
];

/** Stands on 0,0; 520 wide, 470 high, its face to the left. The tail is a separate thing, drawn behind it. */
export function WalkingBlanket({ shadow = true, ...piece }: PieceProps & { shadow?: boolean }) {
  return (
    <Piece mood="glow" {...piece}>
      {shadow && <Shade at={[0, 8]} radius={[330, 44]} opacity={0.55} colour="#120C30" />}
      <SlipperedLeg at={[-150, 24]} />
      <SlipperedLeg at={[-26, 34]} wrong />
      <DogLeg at={[58, 26]} />
      <DogLeg at={[112, 36]} />
      <DogLeg at={[172, 24]} />
      <DogLeg at={[216, 14]} />
      <Cloth />
      <g style="mix-blend-mode:screen">
        <Glow at={[-122, -292]} radius={[92, 84]} colour="#FFF0B8" opacity={0.85} />
      </g>
      {eyes.map(([x, y]) => (
        <>
          <Oval at={[x, y]} radius={[19, 23]} fill={mix('#FFF6D0', '#ffffff', 0.2)} />
          <Oval at={[x - 6, y + 2]} radius={[9.5, 12]} fill="#7A2E4E" opacity={0.85} />
          <Oval at={[x - 3, y - 4]} radius={[3.4, 4]} fill="#fff" />
        </>
      ))}
    </Piece>
  );
}

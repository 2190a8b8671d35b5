/** What stands in the yard: a street lamp, a bare tree, a low wall, all with snow on top. */
import { tube, type Point } from '../../kit/curves.ts';
import { usePaint } from '../../kit/drawing.tsx';
import { Glow, Lit, Piece, Shade, type PieceProps } from '../../kit/lit.tsx';
import { Box, Line, Oval } from '../../kit/shapes.tsx';

const white = ['#FFFFFF', '#F4F0FB', '#CFC8EC'];

/** A lamp on a pole; stands on 0,0, 420 high, its light at -376. */
export function StreetLamp(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Shade at={[26, 2]} radius={[70, 10]} colour="#4A3F86" opacity={0.3} />
      <Glow at={[0, -376]} radius={[230, 220]} colour="#FFDFA0" opacity={0.85} />
      <Lit strength={0.7}>
        <path d="M-7-330H7L10-12H-10Z" fill={paint.body('#4E4684')} />
        <path d="M-24 0C-24-16-14-20-12-34H12C14-20 24-16 24 0Z" fill={paint.body('#443C78')} />
        <path d="M-26-344H26L16-326H-16Z" fill="#443C78" />
      </Lit>
      <path d="M-36-412H36L24-344H-24Z" fill={paint.linear(['#FFF9DC', '#FFE39A', '#FFC766'], 90)} />
      <Lit strength={0.4}>
        <path d="M-46-410C-40-446 40-446 46-410Q0-396-46-410Z" fill={paint.linear(white, 70)} />
      </Lit>
      <Glow at={[0, -378]} radius={[40, 46]} colour="#FFFDEB" opacity={0.9} />
    </Piece>
  );
}

const boughs: [points: Point[], widths: number[]][] = [
  [
    [
      [0, -2],
      [4, -90],
      [-6, -190],
      [10, -290],
    ],
    [17, 13, 9, 3],
  ],
  [
    [
      [2, -100],
      [-50, -170],
      [-96, -210],
    ],
    [9, 6, 2.5],
  ],
  [
    [
      [0, -150],
      [54, -210],
      [84, -270],
    ],
    [8, 5.5, 2.5],
  ],
  [
    [
      [-40, -160],
      [-44, -220],
      [-66, -266],
    ],
    [6, 4, 2],
  ],
  [
    [
      [0, -210],
      [-26, -260],
      [-22, -310],
    ],
    [6, 4, 2],
  ],
];

/** A bare tree with snow on its boughs; stands on 0,0, 200 wide, 310 high. */
export function BareTree(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Shade at={[24, 2]} radius={[84, 11]} colour="#4A3F86" opacity={0.3} />
      <Lit strength={0.7}>
        {boughs.map(([points, widths]) => (
          <path d={tube(points, widths, 1, 0.2)} fill={paint.body('#6E5488')} />
        ))}
      </Lit>
      <Line
        path="M-12-104C-40-140-62-178-98-216M10-158C34-190 58-214 78-262M-46-178L-52-216M-18-196L-14-280M-8-234L-30-268"
        colour="#FBF8FF"
        width={8}
      />
      <Oval at={[0, 2]} radius={[42, 11]} fill={paint.linear(white, 80)} />
    </Piece>
  );
}

/** A loose rim of snow on a wall whose half width is `half`. */
function snowCap(half: number): string {
  const at = (share: number) => Math.round(half * share);
  return [
    `M${-half - 14}-84C${-half - 20}-112 ${-half + 30}-122 ${-half + 90}-116`,
    `C${at(-0.3)}-126 ${at(0.2)}-112 ${at(0.5)}-120C${half - 10}-124 ${half + 24}-108 ${half + 14}-84`,
    `C${half - 20}-72 ${half - 60}-86 ${at(0.5)}-78C${at(0.2)}-68 ${at(-0.2)}-86 ${at(-0.5)}-76`,
    `C${-half + 30}-70 ${-half}-70 ${-half - 14}-84Z`,
  ].join('');
}

/** A low wall of `width`, its top at -96, deep in snow; its lower middle is 0,0. */
export function LowWall({ width = 460, ...piece }: PieceProps & { width?: number }) {
  const paint = usePaint();
  const half = width / 2;
  const stones: [x: number, y: number, wide: number][] = [
    [-0.41, -72, 0.16],
    [-0.16, -74, 0.24],
    [0.14, -72, 0.2],
    [0.37, -74, 0.2],
    [-0.3, -32, 0.24],
    [0, -34, 0.22],
    [0.28, -32, 0.22],
  ];
  return (
    <Piece {...piece}>
      <Shade at={[30, 2]} radius={[half * 1.1, 16]} colour="#4A3F86" opacity={0.3} />
      <Lit size="medium" strength={0.8}>
        <Box at={[-half, -92]} size={[width, 100]} corner={10} fill={paint.linear(['#9A86BE', '#7C6AA6'], 90)} />
      </Lit>
      {stones.map(([x, y, wide]) => (
        <Box
          at={[x * width - (wide * width) / 2, y]}
          size={[wide * width, 30]}
          corner={10}
          fill="#B29FD0"
          opacity={0.55}
        />
      ))}
      <Lit size="medium" strength={0.5}>
        <path d={snowCap(half)} fill={paint.linear(white, 80)} />
      </Lit>
    </Piece>
  );
}

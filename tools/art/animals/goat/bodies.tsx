/** The goat's body in each pose, without the head. Stands on 0,0. */
import { tube, type Point } from '../../kit/curves.ts';
import { usePaint } from '../../kit/drawing.tsx';
import { Lit } from '../../kit/lit.tsx';
import { Box, Place } from '../../kit/shapes.tsx';
import { white } from './head.tsx';

const deep = '#DCCDBB';
const hoofColour = '#6A5A66';

interface LegProps {
  points: Point[];
  far?: boolean;
  /** Degrees the hoof is turned. */
  hoof?: number;
}

/** A leg along its points, the hoof under the last. */
function Leg({ points, far = false, hoof = 0 }: LegProps) {
  const paint = usePaint();
  const end = points[points.length - 1] ?? [0, 0];
  return (
    <>
      <path d={tube(points, [12, 8.5, 7], 0.1)} fill={far ? paint.body(deep) : paint.body(white, 1.1)} />
      <Place at={end} turn={hoof}>
        <Box at={[-8, -4]} size={[17, 12]} corner={4} fill={hoofColour} />
      </Place>
    </>
  );
}

function Neck({ points }: { points: Point[] }) {
  const paint = usePaint();
  return (
    <Lit strength={0.5}>
      <path d={tube(points, [26, 20, 17])} fill={paint.body(white, 1.1)} />
    </Lit>
  );
}

const tail = 'M-76-90C-92-98-100-112-92-120C-80-118-70-106-64-96Z';
const trunk = 'M-82-84C-84-110-56-118-16-116C22-116 50-116 56-92C58-64 42-50 10-48C-36-46-80-50-82-84Z';

/** On all fours. `deepBreath` fills the chest. */
export function StandingGoat({ deepBreath = false }: { deepBreath?: boolean }) {
  const paint = usePaint();
  const fur = paint.body(white, 1.1);
  return (
    <>
      <Lit strength={0.5}>
        <Leg
          far
          points={[
            [-52, -60],
            [-54, -30],
            [-54, -8],
          ]}
        />
        <Leg
          far
          points={[
            [34, -60],
            [37, -30],
            [36, -8],
          ]}
        />
      </Lit>
      <Lit strength={0.55}>
        <path d={tail} fill={fur} />
        <g transform={deepBreath ? 'translate(0 -80) scale(1 1.16) translate(0 80)' : undefined}>
          <path d={trunk} fill={fur} />
        </g>
        <Leg
          points={[
            [-64, -66],
            [-67, -32],
            [-66, -8],
          ]}
        />
        <Leg
          points={[
            [20, -64],
            [18, -30],
            [18, -8],
          ]}
        />
      </Lit>
      <Neck
        points={[
          [36, -94],
          [54, -120],
          [62, -142],
        ]}
      />
    </>
  );
}

/** Trotting, very elegant: knees high. */
export function TrottingGoat() {
  const paint = usePaint();
  const fur = paint.body(white, 1.1);
  return (
    <>
      <Lit strength={0.5}>
        <Leg
          far
          points={[
            [-50, -62],
            [-40, -40],
            [-30, -14],
          ]}
          hoof={-18}
        />
        <Leg
          far
          points={[
            [34, -62],
            [56, -42],
            [46, -16],
          ]}
          hoof={24}
        />
      </Lit>
      <Lit strength={0.55}>
        <path d="M-76-92C-94-102-98-120-88-130C-76-124-68-108-64-98Z" fill={fur} />
        <path d={trunk} fill={fur} />
        <Leg
          points={[
            [-64, -66],
            [-74, -34],
            [-92, -14],
          ]}
          hoof={34}
        />
        <Leg
          points={[
            [20, -64],
            [22, -30],
            [24, -8],
          ]}
        />
      </Lit>
      <Neck
        points={[
          [36, -94],
          [54, -122],
          [62, -146],
        ]}
      />
    </>
  );
}

const raisedNeck: Point[] = [
  [48, -44],
  [62, -72],
  [66, -92],
];

const restingNeck: Point[] = [
  [42, -40],
  [70, -48],
  [88, -46],
];

/** Lying down, front legs stretched; `asleep` lays the neck along them. */
export function LyingGoat({ asleep = false }: { asleep?: boolean }) {
  const paint = usePaint();
  const fur = paint.body(white, 1.1);
  return (
    <>
      <Lit strength={0.55}>
        <path d="M-82-40C-94-46-100-58-94-64C-84-62-78-54-74-46Z" fill={fur} />
        <path d="M-84-14C-92-48-60-66-20-64C20-66 58-62 70-40C78-20 66-2 40-1L-64 0C-76 0-82-4-84-14Z" fill={fur} />
      </Lit>
      <Lit strength={0.55}>
        <path
          d={tube(
            [
              [-56, -16],
              [-28, -9],
              [-8, -8],
            ],
            [16, 10, 7],
            0.2,
          )}
          fill={paint.body('#F0E5D5')}
        />
        <Box at={[-10, -16]} size={[16, 15]} corner={5} fill={hoofColour} />
        <path
          d={tube(
            [
              [46, -18],
              [72, -10],
              [96, -8],
            ],
            [14, 9, 7],
            0.2,
          )}
          fill={fur}
        />
        <Box at={[93, -16]} size={[16, 15]} corner={5} fill={hoofColour} />
      </Lit>
      <Neck points={asleep ? restingNeck : raisedNeck} />
    </>
  );
}

/** Neck stretched low and forward, to sniff at or nibble something near the ground. */
export function ReachingGoat() {
  const paint = usePaint();
  const fur = paint.body(white, 1.1);
  return (
    <>
      <Lit strength={0.5}>
        <Leg
          far
          points={[
            [-52, -60],
            [-54, -30],
            [-54, -8],
          ]}
        />
        <Leg
          far
          points={[
            [34, -60],
            [46, -32],
            [50, -8],
          ]}
        />
      </Lit>
      <Lit strength={0.55}>
        <path d={tail} fill={fur} />
        <path d={trunk} fill={fur} />
        <Leg
          points={[
            [-64, -66],
            [-67, -32],
            [-66, -8],
          ]}
        />
        <Leg
          points={[
            [20, -64],
            [26, -30],
            [32, -8],
          ]}
        />
      </Lit>
      <Neck
        points={[
          [34, -88],
          [66, -92],
          [88, -86],
        ]}
      />
    </>
  );
}

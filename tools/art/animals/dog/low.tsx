/** The dog's body, low on the ground: each lies on 0,0 and leaves the head to the caller. */
import { tube } from '../../kit/curves.ts';
import { usePaint } from '../../kit/drawing.tsx';
import { Lit } from '../../kit/lit.tsx';
import { palette } from '../../kit/palette.ts';
import { Line, Oval } from '../../kit/shapes.tsx';
import { sandy } from './head.tsx';
import { Leg, pale, Tail, thigh } from './limbs.tsx';

/** Front down on the elbows, rump and tail up: looking under something. */
export function BowingBody() {
  const paint = usePaint();
  return (
    <>
      <Tail
        points={[
          [-42, -50],
          [-54, -64],
          [-54, -82],
          [-42, -92],
        ]}
      />
      <Lit>
        <Leg
          far
          points={[
            [-24, -34],
            [-22, -16],
            [-20, -3],
          ]}
          widths={[8, 6.5, 6]}
          paw={[-17, -3]}
        />
        <Leg
          far
          points={[
            [20, -20],
            [36, -9],
            [54, -6],
          ]}
          widths={[8, 6.5, 6]}
          paw={[60, -4]}
        />
      </Lit>
      <Lit>
        <path
          d="M-50-44C-50-64-28-66-8-56C14-46 34-38 40-24C40-12 28-10 10-14C-16-20-48-24-50-44Z"
          fill={paint.body(sandy)}
        />
        <Leg
          points={[
            [-34, -38],
            [-36, -18],
            [-34, -4],
          ]}
          widths={[12, 8, 6.5]}
          paw={[-30, -4]}
        />
        <Leg
          points={[
            [14, -18],
            [30, -7],
            [46, -5],
          ]}
          widths={[9, 7, 6.5]}
          paw={[54, -4]}
        />
      </Lit>
      <Line path="M26-42Q38-34 38-20" colour={palette.coral} width={6} />
    </>
  );
}

/** On its tummy, forelegs stretched out in front for a chin to rest on. */
export function LyingBody() {
  const paint = usePaint();
  return (
    <>
      <Tail
        points={[
          [-56, -12],
          [-72, -12],
          [-84, -20],
          [-86, -32],
        ]}
      />
      <Lit>
        <path d="M-62-8C-66-32-42-44-12-42C14-40 30-32 32-14L30-1H-54C-60-1-61-4-62-8Z" fill={paint.body(sandy)} />
        <path d="M-58-6C-58-26-34-30-24-14C-18-6-20-1-26 0H-50C-56 0-58-2-58-6Z" fill={paint.body(thigh)} />
        <Oval at={[-22, -4]} radius={[11, 5]} fill={pale} />
        <path
          d={tube(
            [
              [16, -12],
              [40, -7],
              [58, -6],
            ],
            [9, 7.5, 6.5],
            0.4,
          )}
          fill={paint.body(sandy)}
        />
        <Oval at={[64, -5]} radius={[10, 5.4]} fill={pale} />
      </Lit>
      <Line path="M18-36Q30-28 30-14" colour={palette.coral} width={6} />
    </>
  );
}

/** Curled up; the tail comes round to the paws. */
export function CurledBody() {
  const paint = usePaint();
  return (
    <>
      <Lit>
        <path d="M-56-6C-62-36-32-54 2-52C36-50 58-32 56-10C54-1 40 0 0 0S-53 0-56-6Z" fill={paint.body(sandy)} />
        <path d="M-50-6C-54-28-24-36-10-18C-4-8-8-1-16 0H-42C-48 0-50-2-50-6Z" fill={paint.body(thigh)} />
      </Lit>
      <Line path="M22-44Q34-34 30-20" colour={palette.coral} width={6} />
    </>
  );
}

/** The curled dog's tail and paws, in front of its head. */
export function CurledTail() {
  const paint = usePaint();
  return (
    <Lit>
      <path
        d={tube(
          [
            [-46, -10],
            [-24, -4],
            [0, -5],
            [20, -7],
          ],
          [7, 8, 7, 4],
        )}
        fill={paint.body(thigh)}
      />
      <Oval at={[44, -4]} radius={[10, 5]} fill={pale} />
    </Lit>
  );
}

/** The dog's body, upright: each stands on 0,0 and leaves the head to the caller. */
import { tube } from '../../kit/curves.ts';
import { usePaint } from '../../kit/drawing.tsx';
import { Lit } from '../../kit/lit.tsx';
import { palette } from '../../kit/palette.ts';
import { Line, Oval } from '../../kit/shapes.tsx';
import { sandy } from './head.tsx';
import { Collar, Leg, pale, Tail, thigh } from './limbs.tsx';

/** Sitting upright: chest high, tail curled on the ground. */
export function SittingBody() {
  const paint = usePaint();
  return (
    <>
      <Tail
        points={[
          [-30, -12],
          [-45, -22],
          [-48, -40],
          [-38, -52],
        ]}
      />
      <Lit>
        <path
          d="M-36-8C-42-36-20-58 2-70C20-74 30-58 30-40C32-22 30-8 26-1L-20 0C-30 0-35-2-36-8Z"
          fill={paint.body(sandy)}
        />
        <path d="M10-62C24-60 28-40 26-22C18-30 8-44 10-62Z" fill={pale} />
        <Leg
          points={[
            [16, -36],
            [18, -18],
            [17, -4],
          ]}
          widths={[9, 7.5, 6.5]}
          paw={[21, -4]}
        />
        <path d="M-32-6C-34-26-12-30-2-16C4-6 2-1-4 0H-24C-30 0-32-2-32-6Z" fill={paint.body(thigh)} />
        <Oval at={[-2, -4]} radius={[10, 5]} fill={pale} />
      </Lit>
      <Collar path="M-2-66Q14-56 28-62" bell={[16, -56]} />
    </>
  );
}

/** On all fours. */
export function StandingBody() {
  const paint = usePaint();
  return (
    <>
      <Tail
        points={[
          [-38, -40],
          [-53, -50],
          [-56, -68],
          [-46, -80],
        ]}
      />
      <Lit>
        <Leg
          far
          points={[
            [-20, -28],
            [-19, -14],
            [-18, -3],
          ]}
          widths={[8, 6.5, 6]}
          paw={[-15, -3]}
        />
        <Leg
          far
          points={[
            [28, -28],
            [29, -14],
            [30, -3],
          ]}
          widths={[8, 6.5, 6]}
          paw={[33, -3]}
        />
      </Lit>
      <Lit>
        <path
          d="M-44-38C-46-56-24-60 0-58C22-58 36-56 40-42C42-26 30-20 10-20C-20-18-42-18-44-38Z"
          fill={paint.body(sandy)}
        />
        <Leg
          points={[
            [-28, -28],
            [-29, -14],
            [-29, -4],
          ]}
          paw={[-25, -4]}
        />
        <Leg
          points={[
            [20, -28],
            [19, -14],
            [19, -4],
          ]}
          paw={[23, -4]}
        />
      </Lit>
      <Line path="M22-54Q34-46 36-34" colour={palette.coral} width={6} />
    </>
  );
}

/** Braced backward, pulling at something with its teeth. */
export function TuggingBody() {
  const paint = usePaint();
  return (
    <>
      <Tail
        points={[
          [-48, -22],
          [-64, -26],
          [-72, -42],
          [-66, -56],
        ]}
      />
      <Lit>
        <Leg
          far
          points={[
            [18, -40],
            [34, -22],
            [46, -4],
          ]}
          widths={[8, 6.5, 6]}
          paw={[50, -3]}
        />
        <Leg
          far
          points={[
            [-30, -16],
            [-24, -10],
            [-16, -4],
          ]}
          widths={[9, 7, 6]}
          paw={[-12, -3]}
        />
      </Lit>
      <Lit>
        <path
          d="M-54-14C-58-34-38-46-14-54C8-64 26-68 34-56C38-42 26-30 8-24C-14-14-34 0-46-2C-51-4-53-8-54-14Z"
          fill={paint.body(sandy)}
        />
        <path d="M-50-8C-52-26-30-30-20-16C-16-6-18-1-24 0H-42C-48 0-50-3-50-8Z" fill={paint.body(thigh)} />
        <Oval at={[-22, -4]} radius={[10, 5]} fill={pale} />
        <Leg
          points={[
            [12, -38],
            [24, -20],
            [34, -4],
          ]}
          paw={[38, -4]}
        />
      </Lit>
      <Line path="M20-66Q34-60 36-46" colour={palette.coral} width={6} />
    </>
  );
}

/** Sitting up on its haunches, one paw stretched to each side. */
export function ReachingBody() {
  const paint = usePaint();
  return (
    <>
      <Tail
        points={[
          [-22, -10],
          [-40, -12],
          [-50, -24],
          [-46, -38],
        ]}
      />
      <Lit>
        <path d="M-32-8C-38-34-22-56-14-70H16C24-56 38-34 32-8C30-1 20 0 0 0S-30-1-32-8Z" fill={paint.body(sandy)} />
        <path d="M-12-62C2-56 12-58 14-62C18-40 14-16 0-10C-14-16-18-40-12-62Z" fill={pale} />
        <Oval at={[-22, -5]} radius={[13, 6.5]} fill={pale} />
        <Oval at={[22, -5]} radius={[13, 6.5]} fill={pale} />
      </Lit>
      <Lit>
        <path
          d={tube(
            [
              [-16, -50],
              [-40, -48],
              [-64, -42],
            ],
            [9, 8, 7],
          )}
          fill={paint.body(sandy)}
        />
        <Oval at={[-68, -41]} radius={[9.5, 7]} fill={pale} />
        <path
          d={tube(
            [
              [18, -50],
              [42, -48],
              [66, -42],
            ],
            [9, 8, 7],
          )}
          fill={paint.body(sandy)}
        />
        <Oval at={[70, -41]} radius={[9.5, 7]} fill={pale} />
      </Lit>
      <Collar path="M-18-66Q2-56 22-64" bell={[4, -58]} />
    </>
  );
}

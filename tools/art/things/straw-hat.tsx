/** Dad's big straw hat. */
import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../kit/lit.tsx';
import { palette } from '../kit/palette.ts';
import { Line, Oval } from '../kit/shapes.tsx';

const weave = '#B98A3A';

interface StrawHatProps extends PieceProps {
  /** On something or somebody, hung on a nail with its crown toward us, or lying upside down. */
  way?: 'up' | 'hung' | 'upturned';
}

function Worn() {
  const paint = usePaint();
  return (
    <>
      <Lit>
        <Oval at={[0, -14]} radius={[84, 16]} fill={paint.body('#E3B75E')} />
      </Lit>
      <Lit>
        <path d="M-43-16C-46-60-28-82 0-82S46-60 43-16Q0-4-43-16Z" fill={paint.body('#F3CF7E')} />
        <path d="M-44-28Q0-14 44-28L43-15Q0-1-43-15Z" fill={paint.body(palette.coral)} />
      </Lit>
      <Line path="M-36-48Q0-38 36-48M-27-66Q0-58 27-66" colour={weave} width={2.2} opacity={0.6} />
      <Line path="M-76-12Q0 4 76-12M-66-18Q-56-10-46-8M66-18Q56-10 46-8" colour={weave} width={2.2} opacity={0.6} />
    </>
  );
}

function Hung() {
  const paint = usePaint();
  return (
    <>
      <Lit>
        <Oval at={[0, 0]} radius={[82, 80]} fill={paint.body('#E3B75E')} />
      </Lit>
      <Line
        path="M-70 0A70 68 0 1 0 70 0A70 68 0 1 0-70 0M-58-4A58 56 0 1 0 58-4A58 56 0 1 0-58-4"
        colour={weave}
        width={2.4}
        opacity={0.5}
      />
      <Lit>
        <Oval at={[0, -2]} radius={[47, 46]} fill={palette.coralDark} />
        <Oval at={[0, -5]} radius={[45, 43]} fill={palette.coral} />
        <Oval at={[0, -7]} radius={[40, 37]} fill={paint.radial(['#FBE3A4', '#F3CF7E', '#DDB05A'])} />
      </Lit>
      <Line
        path="M-26-8A26 24 0 1 0 26-8A26 24 0 1 0-26-8M-12-9A12 11 0 1 0 12-9A12 11 0 1 0-12-9"
        colour={weave}
        width={2.2}
        opacity={0.5}
      />
    </>
  );
}

function Upturned() {
  const paint = usePaint();
  return (
    <Lit>
      <path d="M-43-58C-44-22-28-2 0-2S44-22 43-58Z" fill={paint.body('#E3B75E')} />
      <path d="M-44-52Q0-38 44-52L43-40Q0-26-43-40Z" fill={palette.coral} />
      <Oval at={[0, -60]} radius={[84, 17]} fill={paint.body('#F3CF7E')} />
      <Oval at={[0, -61]} radius={[46, 9.5]} fill={paint.linear(['#A87A34', '#D9AC58'], 90)} />
    </Lit>
  );
}

/**
 * 168 wide. `up` and `upturned` stand on 0,0 and are 82 and 77 high; `hung` is round 0,0. Dad's head takes scale 0.62.
 */
export function StrawHat({ way = 'up', ...piece }: StrawHatProps) {
  return (
    <Piece {...piece}>
      {way === 'up' && <Worn />}
      {way === 'hung' && <Hung />}
      {way === 'upturned' && <Upturned />}
    </Piece>
  );
}

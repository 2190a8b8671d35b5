/**
 * A head, 100 high with its middle on 0,0, in three parts: what is behind the body, the head itself, what hangs over
 * the body. Turned heads face right; the caller mirrors them.
 */
import { usePaint } from '../../kit/drawing.tsx';
import { hairBrush, type HairArt } from '../hair/style.ts';
import { hairStyles } from '../hair/styles.ts';
import { hidesHair } from '../looks.ts';
import { Shapes, type Shape } from '../shapes.tsx';
import { BackHead } from './back-head.tsx';
import { FrontHead } from './front-head.tsx';
import type { HeadwearArt } from './cloth.ts';
import { headwearArt } from './headwear.ts';
import { YAW, type HeadProps } from './props.ts';
import { SideHead } from './side-head.tsx';
import { TurnedHead } from './turned-head.tsx';

function useHair({ looks, view, turn, mirrored }: HeadProps): HairArt {
  const { style, colour, tucked = false, length = 92 } = looks.hair;
  const brush = hairBrush(usePaint(), colour, { turn, tucked, length, yaw: YAW * 0.84, mirrored });
  return hairStyles[style][view](brush);
}

function useHeadwear({ looks, view, turn }: HeadProps): HeadwearArt {
  return headwearArt(usePaint(), looks.headwear, view, turn, YAW * 0.84);
}

/** Behind the body: hanging hair, the back of a hijab. */
export function useHeadBehind(props: HeadProps): Shape[] {
  const hair = useHair(props);
  const headwear = useHeadwear(props);
  return hidesHair(props.looks) ? headwear.behind : hair.behind;
}

/** Over the body: a braid, long hair seen from behind. */
export function useHeadOver(props: HeadProps): Shape[] {
  const hair = useHair(props);
  return hidesHair(props.looks) ? [] : hair.over;
}

const views = { front: FrontHead, turned: TurnedHead, side: SideHead, back: BackHead };

export function Head(props: HeadProps) {
  const ViewOfHead = views[props.view];
  return <ViewOfHead {...props} hair={useHair(props)} headwear={useHeadwear(props)} />;
}

/** The whole head on its own, for cards. */
export const HeadAlone = (props: HeadProps) => (
  <>
    <Shapes shapes={useHeadBehind(props)} />
    <Head {...props} />
    <Shapes shapes={useHeadOver(props)} />
  </>
);

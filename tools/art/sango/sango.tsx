/**
 * Sango, the coral child of the sea. Stands on 0,0; at scale 1 she is 905 units high to the tips and 750 wide at the
 * ears. Left and right are the viewer's. On a story page a scale of 0.25 to 0.6 is usual.
 */
import type { Point } from '../kit/curves.ts';
import type { Layered } from '../kit/page.tsx';
import { palette } from '../kit/palette.ts';
import { Oval, Place, type Placed } from '../kit/shapes.tsx';
import { Arm } from './arm.tsx';
import type { ArmKind } from './arms.ts';
import { AntennaTips } from './antennae.tsx';
import { Body } from './body.tsx';
import { Book } from './book.tsx';
import { Ears, Head, restingFace, type Face } from './head.tsx';
import { glowColours, SangoLight, useSangoPaint, type Glow } from './light.ts';
import { poses, type PoseName } from './poses.ts';
import { Badge, Scarf, ScarfEnds } from './scarf.tsx';
import { Tail } from './tail.tsx';

/** What can be drawn apart, back to front. `hands` are the halves of bent arms that come before the head. */
export type SangoPart =
  'shadow' | 'tail' | 'ears' | 'body' | 'left arm' | 'right arm' | 'scarf' | 'head' | 'book' | 'hands' | 'tips';

const wholeFigure: readonly SangoPart[] = [
  'shadow',
  'tail',
  'ears',
  'body',
  'left arm',
  'right arm',
  'scarf',
  'head',
  'book',
  'hands',
];

/** Ready choices of parts: a bust, what shows above a rim, and the hands that hold that rim. */
export const sangoParts = {
  bust: ['ears', 'scarf', 'head'],
  waistUp: ['ears', 'body', 'left arm', 'right arm', 'scarf', 'head'],
  withoutShadow: wholeFigure.filter((part) => part !== 'shadow'),
} as const satisfies Record<string, readonly SangoPart[]>;

export interface SangoProps extends Placed, Layered {
  pose?: PoseName;
  /** Changes to the pose's face. */
  face?: Partial<Face>;
  glow?: Glow;
  /** Where eyes and head go, -1 to 1 both ways, on top of the pose. */
  look?: Point;
  left?: ArmKind;
  right?: ArmKind;
  /** Share of the usual grain: a page with several large Sangos weighs less with none. */
  grain?: number;
  /** Only these parts, for layers that move by themselves. */
  parts?: readonly SangoPart[];
}

function Shadow({ lift }: { lift: number }) {
  const paint = useSangoPaint();
  const near = 1 - lift / 140;
  const fill = paint.fade(palette.plum, 0.55 * near, [0.6, 0.28 * near]);
  return <Oval at={[30, -6]} radius={[250 * near, 34 * near]} fill={fill} filter={paint.dissolve(1.6)} />;
}

export function Sango(props: SangoProps) {
  const { at, scale, turn, flipped = false, grain = 1, parts = wholeFigure } = props;
  const pose = poses[props.pose ?? 'stand'];
  const look = props.look && { gaze: props.look, turn: [props.look[0] * 0.8, props.look[1] * 0.8] as const };
  const face: Face = { ...restingFace, ...pose.face, ...look, ...props.face };
  const { lift = 0, tailUp = 0, legs = 'standing' } = pose;
  const left = props.left ?? pose.left;
  const right = props.right ?? pose.right;
  const shown = (part: SangoPart) => parts.includes(part);
  const waistUp = shown('body') && !shown('tail');
  const glow = glowColours[props.glow ?? pose.glow ?? 'calm'];
  return (
    <SangoLight.Provider value={{ glow, flipped, grain }}>
      <Place at={at} scale={scale} turn={turn} flipped={flipped}>
        {shown('shadow') && legs === 'standing' && <Shadow lift={lift} />}
        <g transform={lift ? `translate(0 ${-lift})` : undefined}>
          {shown('tail') && <Tail up={tailUp} />}
          {shown('ears') && <Ears face={face} />}
          {shown('body') && <Body legs={waistUp ? 'none' : legs} />}
          {shown('left arm') && <Arm side="left" kind={left} half="behind" />}
          {shown('right arm') && <Arm side="right" kind={right} half="behind" />}
          {shown('scarf') && (
            <>
              <Scarf />
              <ScarfEnds />
              <Badge />
            </>
          )}
          {shown('head') && <Head face={face} />}
          {shown('book') && pose.book && <Book />}
          {shown('hands') && (
            <>
              <Arm side="left" kind={left} half="before" />
              <Arm side="right" kind={right} half="before" />
            </>
          )}
          {shown('tips') && (
            <>
              <AntennaTips side="left" />
              <AntennaTips side="right" />
            </>
          )}
        </g>
      </Place>
    </SangoLight.Provider>
  );
}

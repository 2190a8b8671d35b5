import { Line } from '../../kit/shapes.tsx';
import { round, type Point } from '../../kit/curves.ts';
import { polyline, xy } from '../shapes.tsx';

interface LensProps {
  at: Point;
  radius: Point;
  colour: string;
}

function Lens({ at: [x, y], radius, colour }: LensProps) {
  return (
    <>
      <ellipse
        cx={round(x)}
        cy={round(y)}
        rx={round(radius[0])}
        ry={round(radius[1])}
        fill="#fff"
        fill-opacity={0.16}
        stroke={colour}
        stroke-width={3.2}
      />
      <Line
        path={`M${xy([x - radius[0] / 2, y - 6])}l${round(radius[0] * 0.36)}-3`}
        colour="#fff"
        width={2}
        opacity={0.7}
      />
    </>
  );
}

interface GlassesProps {
  colour: string;
  /** Height of the eyes. */
  eyeLine: number;
}

export function FrontGlasses({ colour, eyeLine, turn }: GlassesProps & { turn: number }) {
  const middle = turn * 13;
  const arm = (side: 1 | -1) => polyline([middle + side * 33, eyeLine - 2], [side * 46 - turn * 5, eyeLine + 1]);
  return (
    <>
      {[-1, 1].map((side) => {
        const narrow = 1 - Math.max(0, side * turn) * 0.2;
        return (
          <Lens
            key={side}
            at={[middle + side * 19.5 * narrow, eyeLine + 1]}
            radius={[14.2 * narrow, 13.2]}
            colour={colour}
          />
        );
      })}
      <Line path={`M${xy([middle - 5, eyeLine])}q5-4 10 0${arm(-1)}${arm(1)}`} colour={colour} width={3} />
    </>
  );
}

export function TurnedGlasses({ colour, eyeLine, yaw }: GlassesProps & { yaw: number }) {
  const across = (x: number) => 50 * Math.sin(Math.asin(x / 50) + yaw);
  const near = across(-19.5);
  const far = across(19.5);
  const bridge = `M${xy([near + 14, eyeLine])}Q${xy([(near + far) / 2 + 3, eyeLine - 4])} ${xy([far - 9, eyeLine])}`;
  const arm = `M${xy([near - 14, eyeLine - 1])}L${xy([-31, eyeLine + 2])}`;
  return (
    <>
      <Lens at={[near, eyeLine + 1]} radius={[14, 13.2]} colour={colour} />
      <Lens at={[far - 1, eyeLine + 1]} radius={[8.4, 13]} colour={colour} />
      <Line path={bridge + arm} colour={colour} width={3} />
    </>
  );
}

/** In profile; `eye` is the middle of the eye. */
export const SideGlasses = ({ colour, eye: [x, y] }: { colour: string; eye: Point }) => (
  <>
    <Lens at={[x + 4, y + 1]} radius={[10.5, 13.2]} colour={colour} />
    <Line path={`M${xy([x - 7, y - 2])}L${xy([-8, y - 1])}M${xy([x + 14, y])}l5 2`} colour={colour} width={3} />
  </>
);

/** Heads from three sides, and every face, 1600 × 1400. */
import type { Point } from '../kit/curves.ts';
import { usePaint } from '../kit/drawing.tsx';
import { Oval, Place } from '../kit/shapes.tsx';
import * as cast from '../people/cast.ts';
import { expressions, type ExpressionName } from '../people/face/expressions.ts';
import { HeadAlone } from '../people/head/head.tsx';
import type { Looks } from '../people/looks.ts';
import type { View } from '../people/pose.ts';
import { builds } from '../people/proportions.ts';

export const size = { width: 1600, height: 1400 };

const everyone: Looks[] = Object.values(cast);
const tints = ['#CDEBFA', '#FFE3C2', '#DDF0D8', '#EFDDF2'];
const faceNames = Object.keys(expressions) as ExpressionName[];

interface FaceProps {
  looks: Looks;
  at: Point;
  scale: number;
  view?: View;
  face?: ExpressionName;
  flipped?: boolean;
}

function Face({ looks, at, scale, view = 'front', face = 'happy', flipped = false }: FaceProps) {
  const paint = usePaint();
  return (
    <g filter={paint.form({ size: 'small', strength: 0.3, flipped })}>
      <Place at={at} scale={scale} flipped={flipped}>
        <HeadAlone
          looks={looks}
          adult={builds[looks.age].adult}
          view={view}
          expression={expressions[face]}
          turn={0}
          nod={0}
          mirrored={flipped}
          night={false}
        />
      </Place>
    </g>
  );
}

/** The cast in an order that gives neighbours different faces. */
const member = (index: number): Looks => everyone[index % everyone.length] ?? cast.hugo;

export default () => (
  <g>
    <rect width={1600} height={1400} fill="#FFF3E0" />
    {everyone.map((looks, index) => (
      <g key={index}>
        <Face looks={looks} at={[62 + index * 123, 105]} scale={0.92} view="turned" />
        <Face looks={looks} at={[62 + index * 123, 265]} scale={0.92} view="side" flipped={index % 2 === 1} />
        <Face looks={looks} at={[62 + index * 123, 430]} scale={0.92} view="back" />
      </g>
    ))}
    {faceNames.map((face, index) => {
      const at: Point = [85 + (index % 9) * 178, 620 + Math.floor(index / 9) * 165];
      const view = index % 3 === 1 ? 'turned' : 'front';
      return (
        <g key={face}>
          <Oval at={at} radius={74} fill={tints[index % 4] ?? '#fff'} />
          <Face looks={member(index * 5 + 2)} at={at} scale={1} view={view} face={face} flipped={index % 6 === 1} />
        </g>
      );
    })}
  </g>
);

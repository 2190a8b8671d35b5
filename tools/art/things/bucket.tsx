/** The washing bucket: the water door of this home. Stands on 0,0; 108 wide, 94 high, its handle reaching 135. */
import type { ComponentChildren } from 'preact';
import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, Shade, type PieceProps } from '../kit/lit.tsx';
import { lighter } from '../kit/palette.ts';
import { Line, Oval } from '../kit/shapes.tsx';

const zinc = '#9FC6D8';
/** Height of the rim above the ground. */
export const bucketRim = -94;

interface BucketProps extends PieceProps {
  /** What is in it: drawn behind its front wall. */
  children?: ComponentChildren;
  /** What comes over its rim: hands, dangling legs. */
  over?: ComponentChildren;
  handle?: 'up' | 'down' | 'none';
}

export function Bucket({ children, over, handle = 'up', ...piece }: BucketProps) {
  const paint = usePaint();
  const wall = 'M-54-94Q0-68 54-94L44-8Q43 0 34 0H-34Q-43 0-44-8Z';
  return (
    <Piece {...piece}>
      <Shade at={[4, 0]} radius={[62, 9]} opacity={0.4} />
      {handle === 'up' && <Line path="M-50-88C-44-148 44-148 50-88" colour="#B9AFC8" width={5} />}
      <Oval at={[0, bucketRim]} radius={[54, 13]} fill="#6F9DB4" />
      <Oval at={[0, -91]} radius={[47, 9.5]} fill={paint.linear(['#2C8FB8', '#8FDCEB'], 90)} />
      {children}
      <Lit>
        <path d={wall} fill={paint.linear([lighter(zinc, 0.3), zinc, '#6F9DB4'], 0)} />
        <Line path="M-54-94Q0-68 54-94" colour={lighter(zinc, 0.35)} width={6} />
        <Line path="M-49-46Q0-36 49-46" colour="#5F8DA6" width={4} opacity={0.6} />
      </Lit>
      {handle === 'down' && <Line path="M-51-86C-60-30 60-30 51-86" colour="#C9C0D6" width={5} />}
      {over}
    </Piece>
  );
}

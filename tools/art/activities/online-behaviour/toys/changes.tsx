/** What tells that a flower has changed: a mark that stays for a while, a petal that falls, a spark. */
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit } from '../../../kit/lit.tsx';
import { palette } from '../../../kit/palette.ts';
import { Box, Line, Oval, Place } from '../../../kit/shapes.tsx';

/** 36 × 36: an arrow up on a green leaf's colour, or down on dusk. */
export function ChangeMark({ opened }: { opened: boolean }) {
  const paint = usePaint();
  return (
    <g>
      <Oval at={[18, 18]} radius={17} fill="#FFFDF6" />
      <Oval at={[18, 18]} radius={14} fill={paint.body(opened ? palette.leafDark : '#6C5AA8')} />
      <Place at={[18, 18]} turn={opened ? 0 : 180}>
        <Line path="M0 8V-7M-6-1L0-7L6-1" colour="#FFFDF6" width={4} />
      </Place>
    </g>
  );
}

/** 26 × 26. */
export function FallenPetal() {
  const paint = usePaint();
  return (
    <Lit size="limb" strength={0.7}>
      <path d="M4 20C2 8 12 2 23 5C24 16 14 24 4 20Z" fill={paint.body('#E9799A')} />
    </Lit>
  );
}

/** 60 × 60: rays round a place where a flower opens. */
export const Spark = () => (
  <g>
    {Array.from({ length: 8 }, (_, index) => (
      <Place key={index} at={[30, 30]} turn={index * 45}>
        <Box at={[-2, index % 2 ? -26 : -29]} size={[4, index % 2 ? 7 : 12]} corner={2} fill="#FFF0C8" />
      </Place>
    ))}
  </g>
);

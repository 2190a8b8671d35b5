/** Ropes and letters. A rope is drawn straight down, 20 × 240, and is stretched and turned where it is used. */
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit } from '../../../kit/lit.tsx';
import { palette } from '../../../kit/palette.ts';
import { Box, Line, Oval, Place } from '../../../kit/shapes.tsx';

export const Rope = () => (
  <g>
    <Box at={[2, 0]} size={[16, 240]} corner={7} fill="#5A3A34" />
    <Box at={[5, 1]} size={[10, 238]} corner={5} fill="#F0D5A2" />
    {Array.from({ length: 19 }, (_, index) => (
      <Line path={`M5.500 ${14 + index * 12}L14.500 ${5 + index * 12}`} colour="#B5834A" width={3} />
    ))}
  </g>
);

export const Ribbon = () => (
  <g>
    <Box at={[3, 0]} size={[14, 240]} corner={6} fill="#4A2A66" />
    <Box at={[5.5, 1]} size={[9, 238]} corner={4} fill="#B77BD0" />
    <Box at={[7.5, 2]} size={[2.5, 236]} corner={1} fill="#E4C4EF" />
  </g>
);

/** The end of a rope that holds nothing, 44 × 82. */
export const LooseRope = () => (
  <g>
    <Line path="M14 4C8 30 34 40 24 66" colour="#5A3A34" width={13} />
    <Line path="M14 4C8 30 34 40 24 66" colour="#F0D5A2" width={8} />
    <Line path="M24 66L15 78M24 66L24 80M24 66L33 77" colour="#C99A5E" width={4} />
  </g>
);

/** A letter, 96 × 70; its picture lies in the middle. */
export function Letter() {
  const paint = usePaint();
  return (
    <g>
      <Lit strength={0.6}>
        <Box at={[3, 3]} size={[90, 64]} corner={9} fill={paint.body('#FFFDF6')} />
      </Lit>
      {[0, 1, 2, 3, 4, 5, 6, 7].map((stripe) => (
        <path d={`M${10 + stripe * 10} 60h6l-4 6h-6z`} fill={stripe % 2 ? palette.sea : palette.coral} opacity={0.9} />
      ))}
      <Line path="M8 8L20 18M88 8L76 18" colour="#D9CDE2" width={3} />
    </g>
  );
}

/** A sun on a letter about a right that works, 52 × 52. */
export function FineSeal() {
  const paint = usePaint();
  return (
    <g>
      <Lit>
        <Oval at={[26, 26]} radius={24} fill={paint.body('#2F7D5B')} />
      </Lit>
      {[0, 45, 90, 135, 180, 225, 270, 315].map((angle) => (
        <Place at={[26, 26]} turn={angle}>
          <Box at={[-2.2, -18]} size={[4.4, 7]} corner={2} fill={palette.sun} />
        </Place>
      ))}
      <Oval at={[26, 26]} radius={9} fill={palette.sun} />
    </g>
  );
}

/** A lifebuoy on a letter that asks for help, 52 × 52. */
export function HelpSeal() {
  const paint = usePaint();
  return (
    <g>
      <Lit>
        <path
          d="M26 2A24 24 0 1 1 26 50A24 24 0 1 1 26 2ZM26 16A10 10 0 1 0 26 36A10 10 0 1 0 26 16Z"
          fill={paint.body(palette.coral)}
          fill-rule="evenodd"
        />
      </Lit>
      {[45, 135, 225, 315].map((angle) => (
        <Place at={[26, 26]} turn={angle}>
          <path d="M-4.500-23.600Q0-24.500 4.500-23.600L2.600-9.700Q0-10.300-2.600-9.700Z" fill="#FFF8EE" />
        </Place>
      ))}
    </g>
  );
}

/** Stories of the third level: a goldfish that thinks, a street under water, a wooden box, a moth. */
import { cloud, curve } from '../../../kit/curves.ts';
import { usePaint } from '../../../kit/drawing.tsx';
import { Glow, Lit } from '../../../kit/lit.tsx';
import { palette } from '../../../kit/palette.ts';
import { Box, Line, Oval, Place } from '../../../kit/shapes.tsx';
import { Backdrop } from './press-photo.tsx';

/** In its bowl, thinking of something that it remembers very well: a castle. */
export function ThinkingGoldfish() {
  const paint = usePaint();
  return (
    <g>
      <Backdrop fill={paint.linear(['#FFE9C9', '#F8CFA0'], 90)} />
      <Box at={[-70, 34]} size={[140, 20]} fill={paint.body('#9C6A48')} />
      <Oval at={[-12, 4]} radius={[44, 38]} fill={paint.radial(['#E8F8FF', '#A9DDF4', '#6CB8E2'], 0.4, 0.3, 0.8)} />
      <path d="M-46 30Q-12 22 22 30Q10 42-12 42T-46 30Z" fill={paint.body('#E8C98E')} />
      <Lit strength={0.75}>
        <path d="M10 4L28-10Q31 4 28 18Z" fill={paint.body('#F2803C')} />
        <path
          d={curve([
            [-36, 4],
            [-26, -9],
            [-8, -12],
            [12, 3],
            [-8, 17],
            [-26, 14],
          ])}
          fill={paint.body('#F79A43')}
        />
        <path d="M-12-10Q-4-22 6-16L2-5Z" fill={paint.body('#F2803C')} />
        <path d="M-10 8Q-2 20 4 14L0 4Z" fill={paint.body('#F2803C')} />
      </Lit>
      <Oval at={[-24, 0]} radius={5.4} fill="#FFFDF6" />
      <Oval at={[-24, -1.4]} radius={3} fill={palette.ink} />
      <Line path="M-34 8Q-30 11-27 9" colour="#9A4A18" width={2} />
      <path
        d="M-50-14Q-52 20-28 34"
        fill="none"
        stroke="#FFFFFF"
        stroke-width={4}
        stroke-linecap="round"
        opacity={0.8}
      />
      <Oval at={[-12, -33]} radius={[24, 4.4]} fill="#F4FCFF" opacity={0.9} />
      <Oval at={[14, -28]} radius={3.4} fill="#FFFDF6" />
      <Lit strength={0.4}>
        <path d={cloud([40, -42], [23, 17], 9, 0.14, 4)} fill="#FFFDF6" />
      </Lit>
      <path d="M28-30V-46H32V-42H36V-50H44V-42H48V-46H52V-30Z" fill="#8A78B8" />
      <path d="M37-30V-35Q40-39 43-35V-30Z" fill="#FFFDF6" />
    </g>
  );
}

/** Market stalls in brown water; a shop sign with marks nobody here can read. */
export function FloodedStreet() {
  const paint = usePaint();
  return (
    <g>
      <Backdrop fill={paint.linear(['#8C9CB4', '#BCC6D2', '#D8D6CC'], 90)} />
      <Lit strength={0.65}>
        <Box at={[-66, -44]} size={[42, 80]} fill={paint.body('#D99A76')} />
        <Box at={[-22, -56]} size={[42, 92]} fill={paint.body('#E8CFA0')} />
        <Box at={[22, -38]} size={[46, 74]} fill={paint.body('#8FB3AC')} />
      </Lit>
      {[
        [-58, -34],
        [-42, -34],
        [-14, -46],
        [2, -46],
        [30, -28],
        [50, -28],
      ].map(([x = 0, y = 0]) => (
        <Box at={[x, y]} size={[10, 13]} corner={1.5} fill="#55688C" />
      ))}
      <Lit strength={0.6}>
        <path d="M-66-8H-24L-20 4H-70Z" fill={paint.body('#C9573F')} />
        <path d="M22-4H68L72 8H18Z" fill={paint.body('#4F8F6E')} />
        <Box at={[-19, -22]} size={[37, 17]} corner={4} fill={paint.body('#2E4370')} />
      </Lit>
      <Line path="M-13-13q3-6 6 0t6 0t6 0t6 0" colour="#FFE08A" width={2.4} />
      <path
        d="M-70 14Q-58 8-46 14T-22 14T2 14T26 14T50 14T74 14V50H-70Z"
        fill={paint.linear(['#A98C66', '#7E674F'], 90)}
      />
      <Line
        path="M-60 24q8-5 16 0M-24 22q8-5 16 0M14 25q8-5 16 0M-46 37q8-5 16 0M-2 36q8-5 16 0M36 36q8-5 16 0"
        colour="#E6D4B4"
        width={2.4}
        opacity={0.85}
      />
      <Place at={[-38, 14]} turn={-8}>
        <Lit strength={0.7}>
          <path d="M-11-8H11L8 6H-8Z" fill={paint.body('#C9803C')} />
        </Lit>
        <Oval at={[-4, -9]} radius={4} fill="#E8973C" />
        <Oval at={[4, -9]} radius={4} fill="#E8973C" />
      </Place>
      <Place at={[46, 18]} turn={12}>
        <Line path="M-16 0H16M-12 0V-14M12 0V-14" colour="#6A4630" width={4} />
      </Place>
    </g>
  );
}

/** A wooden box with two wheels and a wire, on a velvet stand under a museum's light. */
export function WoodenMouse() {
  const paint = usePaint();
  return (
    <g>
      <Backdrop fill={paint.linear(['#4A3A72', '#352A5C'], 90)} />
      <path d="M-14-70H14L50 40H-50Z" fill="#FFE7B0" opacity={0.3} />
      <Glow at={[0, 8]} radius={[62, 44]} colour="#FFE3A0" opacity={0.55} />
      <Lit strength={0.7}>
        <path d="M-52 28H52L58 48H-58Z" fill={paint.body('#B04A62')} />
        <Box at={[-56, 22]} size={[112, 10]} corner={4} fill={paint.body('#C9607A')} />
      </Lit>
      <path
        d="M28-8C44-12 46-34 34-40S16-46 22-60"
        fill="none"
        stroke="#2B1B3D"
        stroke-width={4}
        stroke-linecap="round"
      />
      <Oval at={[-20, 20]} radius={[8, 6]} fill={paint.body('#8F97AE')} />
      <Oval at={[18, 20]} radius={[8, 6]} fill={paint.body('#8F97AE')} />
      <Lit strength={0.9}>
        <path d="M-40-2L-30-20H26L38-2V18H-40Z" fill={paint.body('#B4753E')} />
      </Lit>
      <path d="M-40-2H38" stroke="#7C4A22" stroke-width={2} opacity={0.8} />
      <Line path="M-32 6H-8M-26 12H10M6 5H30M-22-12H4M-8-6H18" colour="#7C4A22" width={1.6} opacity={0.55} />
      <Lit strength={0.5}>
        <Box at={[14, -25]} size={[14, 8]} corner={3} fill={paint.body('#E5484A')} />
      </Lit>
    </g>
  );
}

function Wing() {
  const paint = usePaint();
  return (
    <g>
      <path d="M2-2C14-30 46-34 52-22C56-8 34 8 4 8Z" fill={paint.body('#C89A72')} />
      <path d="M4 6C26 6 36 16 30 28C22 36 6 26 2 12Z" fill={paint.body('#B58262')} />
      <path d="M8-6C20-22 38-26 46-20" fill="none" stroke="#7A4E3C" stroke-width={2.4} opacity={0.7} />
      <Oval at={[32, -12]} radius={8} fill="#5E3A6E" />
      <Oval at={[32, -12]} radius={5} fill="#FFD98A" />
      <Oval at={[32, -12]} radius={2.4} fill={palette.ink} />
      <Oval at={[20, 18]} radius={4} fill="#7A4E6C" />
      <path d="M52-22L47-18M50-12L45-11M42-2L38-4" stroke="#7A4E3C" stroke-width={2} opacity={0.6} />
    </g>
  );
}

/** On a dewy leaf, every line of its wings sharp. */
export function MothOnLeaf() {
  const paint = usePaint();
  return (
    <g>
      <Backdrop fill={paint.linear(['#2C6E62', '#1E4F58', '#183B4E'], 80)} />
      <Glow at={[-30, -40]} radius={40} colour="#BFEBC8" opacity={0.4} />
      <Lit size="medium" strength={0.8}>
        <path d="M-62 30C-40-6 24-10 64 20C40 50-28 58-62 30Z" fill={paint.body('#6FBF73')} />
      </Lit>
      <path
        d="M-60 30C-20 22 26 16 62 21M-30 26L-20 8M-30 26L-18 42M4 22L18 4M4 22L20 38"
        fill="none"
        stroke="#3F8F55"
        stroke-width={2.4}
      />
      <Place at={[0, 4]} turn={-6}>
        <Lit strength={0.8}>
          <Wing />
          <Place flipped>
            <Wing />
          </Place>
          <path d="M-5-14C-7 10-4 26 0 30C4 26 7 10 5-14Z" fill={paint.body('#6E4636')} />
          <Oval at={[0, -18]} radius={6} fill={paint.body('#6E4636')} />
        </Lit>
        <Line path="M-2-23C-6-34-14-38-18-36M2-23C6-34 14-38 18-36" colour="#D8B48A" width={2.4} />
        <Oval at={[-2.6, -19]} radius={1.5} fill="#FFFDF6" />
        <Oval at={[2.6, -19]} radius={1.5} fill="#FFFDF6" />
        <Line path="M-4-6H4M-4.500 2H4.500M-4 10H4" colour="#4A2C26" width={1.6} />
      </Place>
      {[
        [-40, 32],
        [44, 26],
        [30, 36],
      ].map(([x = 0, y = 0]) => (
        <Oval at={[x, y]} radius={[3, 2.4]} fill="#E6FAF2" opacity={0.9} />
      ))}
    </g>
  );
}

/** Sango's head in few shapes, for a place of 16 to 32 pixels. 64 × 64. */
import { palette } from '../kit/palette.ts';
import { Line, Oval } from '../kit/shapes.tsx';

export const faviconSize = { width: 64, height: 64 };

const tips = [
  [17, 10],
  [26, 6.5],
  [47, 10],
  [38, 6.5],
] as const;

/** The left ear: a fin of four points. */
const fin = 'M20 31L9 21L8.5 27L1.5 28L4 33.5L0.5 38L6 41L6 47L13 45.5L22 46Z';

function Fin({ mirrored = false }: { mirrored?: boolean }) {
  return (
    <g transform={mirrored ? 'translate(64 0) scale(-1 1)' : undefined}>
      <path d={fin} fill={palette.coralLight} stroke={palette.coralLight} stroke-width={3} stroke-linejoin="round" />
      <Line path="M20 36L7 28M20 38L5 35.5M20 41L9 43" colour={palette.coral} width={1.6} />
    </g>
  );
}

export const Favicon = () => (
  <g>
    <rect width={64} height={64} rx={14} fill={palette.tealDark} />
    <Line
      path="M26 20C25 15 22 12 17 10M24 14L26 7M38 20C39 15 42 12 47 10M40 14L38 7"
      colour={palette.coral}
      width={4}
    />
    {tips.map((at) => (
      <Oval at={at} radius={3.4} fill={palette.sun} />
    ))}
    <Fin />
    <Fin mirrored />
    <path
      d="M28 19L32 11L36 19Z"
      fill={palette.coral}
      stroke={palette.coral}
      stroke-width={3}
      stroke-linejoin="round"
    />
    <Oval at={[32, 38]} radius={[20.5, 19.5]} fill={palette.coral} />
    <path d="M32 28C27 22 17 25 17 36C17 47 26 54 32 55C38 54 47 47 47 36C47 25 37 22 32 28Z" fill={palette.cream} />
    {[25, 39].map((x) => (
      <g>
        <Oval at={[x, 38.5]} radius={[4.8, 6]} fill={palette.ink} />
        <Oval at={[x - 1.5, 36.2]} radius={1.8} fill="#fff" />
      </g>
    ))}
    <Line path="M28.5 48q3.5 3 7 0" colour={palette.coralDark} width={2.4} />
  </g>
);

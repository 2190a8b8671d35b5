import { darker, palette } from '../../kit/palette.ts';
import { Line } from '../../kit/shapes.tsx';
import { skinColour } from '../colours.ts';
import { Shapes } from '../shapes.tsx';
import { SideEar } from './ears.tsx';
import type { HeadViewProps } from './props.ts';
import { useSkinFill } from './parts.tsx';

export function BackHead({ looks, hair, headwear }: HeadViewProps) {
  const skin = skinColour(looks.skin);
  const skinFill = useSkinFill(skin);
  if (looks.headwear?.kind === 'hijab') return <Shapes shapes={headwear.front} />;
  const ear = { skin, hot: looks.hotEars ?? false, size: 0.86 };
  return (
    <>
      {looks.hair.style !== 'bob' && <SideEar {...ear} at={[-48, 6]} facing={1} />}
      {looks.hair.style !== 'bob' && <SideEar {...ear} at={[48, 6]} facing={-1} />}
      {looks.hearingAid && (
        <g transform="translate(-46 4) scale(-1 1)">
          <Line path="M-6-16C4-24 16-18 15-3C14.5 4 13 8 11 11" colour={palette.teal} width={5.6} />
        </g>
      )}
      <path d="M0-50C29-50 48-29 48-3C48 24 30 48 0 49C-30 48-48 24-48-3C-48-29-29-50 0-50Z" fill={skinFill} />
      {looks.glasses && <Line path="M-50 2L-46 5M50 2L46 5" colour={looks.glasses} width={3.2} />}
      {looks.headwear?.kind !== 'wrap' && <Shapes shapes={hair.front} />}
      <Shapes shapes={headwear.front} />
      {looks.headwear?.kind === 'cap' && <path d="M-16-1C-16-14 16-14 16-1Z" fill={darker(looks.hair.colour, 0.1)} />}
    </>
  );
}

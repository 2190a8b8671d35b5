import type { Layered } from '../kit/page.tsx';
import { Place, type Placed } from '../kit/shapes.tsx';
import { Antenna } from './antennae.tsx';
import { glowColours, SangoLight, type Glow } from './light.ts';

interface SangoBranchProps extends Placed, Layered {
  glow?: Glow;
}

/** One red branch with lit tips, rooted at 0,0: Sango hides behind a rim. 190 units high at scale 1, leaning left. */
export function SangoBranch({ glow = 'calm', ...place }: SangoBranchProps) {
  return (
    <SangoLight.Provider value={{ glow: glowColours[glow], flipped: place.flipped ?? false, grain: 1 }}>
      <Place {...place}>
        <g transform="translate(80 702)">
          <Antenna side="left" />
        </g>
      </Place>
    </SangoLight.Provider>
  );
}

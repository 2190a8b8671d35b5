/** The activity's picture on the desk: Sango rises with the balloon over the valley. 480 × 360. */
import type { VNode } from 'preact';
import { Library } from '../../../cards/parts/library.tsx';
import { Thing } from '../../../cards/parts/thing.tsx';
import { Place } from '../../../kit/shapes.tsx';
import { Sango, sangoParts } from '../../../sango/sango.tsx';
import { Basket } from '../balloon/basket.tsx';
import { Canopy } from '../balloon/canopy.tsx';
import { Bag, Parachute, Patch } from '../balloon/cloth.tsx';
import { Ball, OpenBook, OpenRing, SpeechBubble } from '../things/rights.tsx';
import { GameBox } from '../things/wants.tsx';
import { Birds, FarAway, Meadow, Ridge, River } from '../places/valley.tsx';

export const folder = 'activities/knowing-your-rights';
export const size = { width: 480, height: 360 };
export const scale = 1.25;

const Behind = () => (
  <Place at={[-112, -52]} scale={0.62}>
    <FarAway />
    <Birds />
    <Ridge />
    <River />
    <Meadow />
  </Place>
);

function SewnOn({ at, children }: { at: readonly [number, number]; children: VNode }) {
  return (
    <Place at={at} scale={0.92}>
      <Patch />
      <Place at={[44, 44]} scale={0.5}>
        {children}
      </Place>
    </Place>
  );
}

interface PackedProps {
  at: readonly [number, number];
  times?: number;
  children: VNode;
}

function Packed({ at, times = 1, children }: PackedProps) {
  return (
    <Place at={at} scale={times}>
      <Bag />
      <Place at={[38, 53]} scale={0.42}>
        {children}
      </Place>
    </Place>
  );
}

const Balloon = () => (
  <Place at={[58, 6]} scale={0.76}>
    <Canopy />
    <SewnOn at={[70, 74]}>
      <Thing>
        <SpeechBubble dots />
      </Thing>
    </SewnOn>
    <SewnOn at={[196, 92]}>
      <Thing>
        <Ball />
      </Thing>
    </SewnOn>
    <SewnOn at={[322, 74]}>
      <Thing>
        <OpenRing />
      </Thing>
    </SewnOn>
    <Packed at={[52, 286]} times={1.08}>
      <Thing>
        <OpenBook />
      </Thing>
    </Packed>
    <Packed at={[142, 292]}>
      <Library name="pencil" size={118} />
    </Packed>
    <Sango pose="wave-laughing" at={[330, 440]} scale={0.24} parts={sangoParts.waistUp} />
    <Place at={[0, 364]}>
      <Basket />
    </Place>
  </Place>
);

const Floating = () => (
  <Place at={[398, 218]} turn={6}>
    <Place at={[-14, -34]} scale={0.78}>
      <Parachute />
    </Place>
    <Packed at={[0, 0]} times={0.74}>
      <Thing>
        <GameBox />
      </Thing>
    </Packed>
  </Place>
);

export const stills = {
  cover: (
    <g>
      <Behind />
      <Floating />
      <Balloon />
    </g>
  ),
};

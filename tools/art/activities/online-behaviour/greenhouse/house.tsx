/** The whole house, back to front. */
import { Bench } from './bench.tsx';
import { Dusk } from './dusk.tsx';
import { Glass, LampLight, LampString } from './glass.tsx';
import { CornerLeaves, HangingGreen } from './plants.tsx';

export const House = ({ lit = false }: { lit?: boolean }) => (
  <g>
    <Dusk />
    <Glass />
    <LampString />
    <HangingGreen />
    <CornerLeaves />
    <Bench />
    {lit && <LampLight />}
  </g>
);

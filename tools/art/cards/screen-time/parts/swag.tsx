/** Seven buttons on a string that hangs from the card's upper corners; an empty place is a gap. */
import type { Point } from '../../../kit/curves.ts';
import { Line, Oval } from '../../../kit/shapes.tsx';
import { along } from '../../../pages/screen-time/parts/along.ts';
import { ButtonsAlong } from '../../../pages/screen-time/parts/button-string.tsx';
import type { ButtonColour } from '../../../things/buttons.tsx';

const line: Point[] = [
  [-56, -32],
  [-46, 14],
  [0, 44],
  [46, 14],
  [56, -32],
];

const places = along(line, 7);
const thread = '#A9743F';

const Bow = ({ x }: { x: number }) => (
  <Line path={`M${x}-58c-16-12-20 8 0 2c20 6 16-14 0-2`} colour={thread} width={4} />
);

const Gap = ({ at }: { at: Point }) => (
  <>
    <Oval at={at} radius={15} fill="#FFFFFF" opacity={0.5} />
    <circle cx={at[0]} cy={at[1]} r={15} fill="none" stroke={thread} stroke-width={2.8} stroke-dasharray="7 6" />
  </>
);

export const Swag = ({ colours }: { colours: readonly (ButtonColour | null)[] }) => (
  <>
    <ButtonsAlong through={line} colours={colours} from={[[-60, -58]]} to={[[60, -58]]} scale={0.84} thread={thread} />
    {places.map((at, index) => colours[index] === null && <Gap at={at} />)}
    <Bow x={-60} />
    <Bow x={60} />
  </>
);

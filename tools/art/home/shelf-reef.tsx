/** The stories' shelf stands in the reef; planks and books are laid on by the page. */
import { Bubbles, Coral, SandFloor, SunnyReef, Weed } from './reef.tsx';

export const ShelfReef = () => (
  <g>
    <SunnyReef width={1280} height={720} sun={[0.72, 0.13]} />
    <SandFloor width={1280} height={720} top={640} />
    <Bubbles
      at={[
        [1010, 240, 16],
        [1034, 190, 9],
        [1200, 330, 12],
        [990, 330, 7],
      ]}
    />
    <Weed at={[960, 668]} height={150} bend={24} />
    <Coral at={[1222, 660]} height={190} colour="purple" lean={-0.1} />
    <Coral at={[1150, 652]} height={90} colour="yellow" />
    <Coral at={[26, 690]} height={230} colour="red" lean={0.06} />
  </g>
);

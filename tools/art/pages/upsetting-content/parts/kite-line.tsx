/** The string from the flying kite to both Kito's hands, and on to the reel in Dad's. */
import { Line } from '../../../kit/shapes.tsx';

const path = 'M560 224C590 390 640 524 692 598C736 660 836 690 926 646';

export const KiteLine = () => (
  <>
    <Line path={path} colour="#7A5A3A" width={5} opacity={0.25} />
    <Line path={path} colour="#FFFDF4" width={3.4} />
  </>
);

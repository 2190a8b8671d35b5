/** The string from the flying kite to both Kito's hands, and on to the reel in Dad's. */
import { Line } from '../../../kit/shapes.tsx';

const path = 'M560 224C590 410 648 556 700 634C740 690 820 708 886 668';

export const KiteLine = () => (
  <>
    <Line path={path} colour="#7A5A3A" width={5} opacity={0.25} />
    <Line path={path} colour="#FFFDF4" width={3.4} />
  </>
);

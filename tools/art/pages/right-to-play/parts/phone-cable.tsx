import { Box, Line } from '../../../kit/shapes.tsx';

const way = 'M880 790C892 838 930 862 1010 862S1340 880 1372 824S1330 710 1334 652';

/** The charging cable: from the phone on the sofa over the floor to the wall. The dog sleeps on it. */
export const PhoneCable = () => (
  <g>
    <Box at={[1314, 584]} size={[40, 44]} corner={10} fill="#F3DFC1" />
    <Line path={way} colour="#3A1B45" width={9} opacity={0.18} />
    <Line path={way} colour="#FFF4E2" width={6} />
    <Box at={[1323, 612]} size={[22, 42]} corner={8} fill="#FFF4E2" />
  </g>
);

/** Four pale bubbles with four ideas for play, and an empty one for any other idea. */
import { Lit, Piece } from '../../../kit/lit.tsx';
import { Box, Line } from '../../../kit/shapes.tsx';
import { SmallBubbles, SoapBubble } from '../../../things/bubbles.tsx';
import { Slipper, SockSnail } from '../../../things/clothing.tsx';
import { Pot, WoodenSpoon } from '../../../things/cookware.tsx';
import { MusicNote } from '../../../things/music.tsx';
import { Phone } from '../../../things/phone.tsx';

const DrawnSnail = () => (
  <Piece>
    <Lit strength={0.4}>
      <Box at={[-34, -26]} size={[68, 52]} corner={4} fill="#FFF8EE" />
    </Lit>
    <Line path="M-24 14H20Q28 12 24-6M-2 2a8 8 0 1 1 8-8a14 14 0 1 1-26 6" colour="#F2644F" width={4} />
  </Piece>
);

export const IdeaBubbles = () => (
  <g opacity={0.86}>
    <SoapBubble at={[1040, 452]} radius={62}>
      <WoodenSpoon at={[-8, -14]} turn={-56} scale={0.26} />
      <Pot at={[0, 34]} scale={0.52} />
    </SoapBubble>
    <SoapBubble at={[1150, 318]} radius={62}>
      <DrawnSnail />
    </SoapBubble>
    <SoapBubble at={[984, 250]} radius={62}>
      <Phone at={[-4, 4]} scale={0.8} shows="song" turn={-8} />
      <MusicNote at={[30, -14]} scale={0.36} colour="#FFC94D" />
    </SoapBubble>
    <SoapBubble at={[1104, 128]} radius={62}>
      <Slipper at={[-8, -2]} scale={0.7} shadow={false} />
      <SockSnail at={[6, 32]} scale={0.62} colour="#FFC94D" />
    </SoapBubble>
    <SoapBubble at={[934, 76]} radius={50} />
    <SmallBubbles
      list={[
        [1118, 716, 9],
        [1078, 650, 12],
        [1020, 600, 8],
        [1048, 548, 14],
        [1108, 486, 9],
      ]}
    />
  </g>
);

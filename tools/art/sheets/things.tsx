/** Things of the harbour flat and its games on one sheet, 2000 × 1700. */
import { BlanketTail, WalkingBlanket } from '../things/walking-blanket.tsx';
import { HandBasket, WashingBasket, WashingHeap } from '../things/basket.tsx';
import { SoapBubble, SpeechBubble, ThoughtBubble } from '../things/bubbles.tsx';
import { Bucket } from '../things/bucket.tsx';
import { LooseSock, Slipper, SlipperFromAbove, SockSnail } from '../things/clothing.tsx';
import { Pot, PotLid, RoundLid, SlantedLid, WoodenSpoon } from '../things/cookware.tsx';
import { Bowl, BowlHat, Cup, CupStack, DishBowl } from '../things/dishes.tsx';
import { Cushion, FloorLamp, ShellCushion, Sofa, Table, WallShelf } from '../things/furniture.tsx';
import { Glasses } from '../things/glasses.tsx';
import { PartyHat } from '../things/party-hat.tsx';
import { FlatPhone, Phone, PhoneBack, RestingPhone, SeaPhone } from '../things/phone.tsx';
import { CarrotFlag, RacingSnail, SnailRocket } from '../things/rockets.tsx';
import { CheeseMoon, RaceRing, Sparkle, Trail } from '../things/sky.tsx';
import { SoupBowl, SoupDrops, SoupSplash } from '../things/soup.tsx';
import { SingingFish } from '../animals/singing-fish.tsx';
import { SoupSnail } from '../animals/soup-snail.tsx';
import { CrabInSpoon } from '../animals/crab.tsx';

export const size = { width: 2000, height: 1700 };

export default function ThingsSheet() {
  return (
    <g>
      <Phone at={[80, 120]} scale={1.5} />
      <Phone at={[190, 120]} scale={1.5} shows="sea" />
      <PhoneBack at={[300, 120]} scale={1.5} />
      <FlatPhone at={[450, 90]} scale={1.6} />
      <RestingPhone at={[450, 180]} scale={1.6} />
      <RestingPhone at={[640, 180]} scale={1.6} cloth />
      <SeaPhone at={[860, 130]} scale={1.3}>
        <SingingFish at={[-50, -24]} scale={0.62} mouth="smiling" />
        <SingingFish at={[30, -30]} scale={0.62} colour="#F7C65A" hat="#7A3E8E" mouth="smiling" />
      </SeaPhone>
      <Bucket at={[1090, 200]} scale={1.2} />
      <Bucket at={[1250, 200]} scale={1.2} handle="down" />
      <HandBasket at={[1420, 200]} scale={1.2} />
      <WashingBasket at={[1720, 200]} scale={1.2} over={<WashingHeap over />}>
        <WashingHeap />
      </WashingBasket>
      <Bowl at={[90, 420]} scale={1.3} />
      <BowlHat at={[260, 420]} scale={1.3} />
      <DishBowl at={[480, 420]} scale={1.2} />
      <Cup at={[680, 420]} scale={1.3} steam />
      <CupStack at={[830, 420]} />
      <Pot at={[1010, 420]} scale={1.2} />
      <PotLid at={[1220, 410]} scale={1.2} />
      <RoundLid at={[1400, 370]} scale={1.1} />
      <SlantedLid at={[1590, 390]} scale={1.2} />
      <WoodenSpoon at={[1730, 400]} scale={1.2} />
      <SoupBowl at={[260, 700]}>
        <SoupSplash />
        <SoupSnail />
        <CrabInSpoon at={[-128, 14]} scale={0.95} flipped />
      </SoupBowl>
      <SoupDrops at={[260, 700]} />
      <SnailRocket at={[680, 600]} scale={1.1} />
      <SnailRocket at={[680, 780]} scale={1.1} colour="#FFB13D" shell="#7CC7C0" soup />
      <RacingSnail at={[900, 620]} scale={1.2} />
      <CarrotFlag at={[880, 860]} scale={1.2} />
      <Trail
        through={[
          [1010, 860],
          [1120, 800],
          [1180, 680],
          [1120, 560],
          [1010, 520],
        ]}
      />
      <CheeseMoon at={[1060, 690]} radius={60} />
      <Sparkle at={[1210, 560]} radius={20} />
      <RaceRing at={[1290, 620]} />
      <SoapBubble at={[1440, 640]} radius={90}>
        <Slipper at={[0, 30]} />
      </SoapBubble>
      <SpeechBubble at={[1640, 600]} scale={1.2} />
      <ThoughtBubble at={[1640, 760]} scale={1.2} />
      <Glasses at={[1820, 580]} scale={1.4} />
      <PartyHat at={[1920, 640]} scale={1.6} />
      <Slipper at={[1780, 760]} scale={1.3} />
      <SlipperFromAbove at={[1900, 760]} scale={1.2} />
      <LooseSock at={[1780, 800]} scale={1.2} />
      <SockSnail at={[1900, 880]} scale={1.3} />
      <Sofa at={[480, 1260]} width={760} />
      <ShellCushion at={[300, 1080]} scale={1.2} turn={-8} />
      <ShellCushion at={[660, 1080]} scale={1.2} turn={10} colour="#F7B6A8" />
      <Table at={[1130, 1260]} />
      <WallShelf at={[1130, 970]} />
      <Cushion at={[1130, 955]} flat />
      <Cushion at={[1400, 1000]} />
      <FloorLamp at={[1420, 1400]} />
      <BlanketTail at={[1720, 1500]} />
      <WalkingBlanket at={[1720, 1500]} />
    </g>
  );
}

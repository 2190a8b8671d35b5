/** The lake, the goat and the kite maker's things on one sheet, 1800 × 1500. */
import { Goat, type GoatPose } from '../animals/goat/goat.tsx';
import { Place } from '../kit/shapes.tsx';
import { Lake } from '../places/lake/lake.tsx';
import { MangoStall } from '../things/mangos.tsx';
import { Stall } from '../places/lake/stall.tsx';
import { Padlock } from '../places/lake/tools.tsx';
import { SangoInTubeBucket } from '../sango/in-tube-bucket.tsx';
import { BicycleBell, Bicycle } from '../things/bicycle.tsx';
import { Crate } from '../things/crate.tsx';
import { PaperSheet, Sticks, StringReel } from '../things/kite-making.tsx';
import { Kite, KiteRibbons } from '../things/kite.tsx';
import { PaperBird, PaperBoat, PaperElephant, PaperFox, PaperHat } from '../things/paper-animals.tsx';
import { PhoneEdge, PhoneFromBehind, VideoPhone } from '../things/phone-away.tsx';
import { StrawHat } from '../things/straw-hat.tsx';

export const size = { width: 1800, height: 1500 };

const poses: GoatPose[] = ['stand', 'look', 'listen', 'breathe', 'reach', 'trot', 'lie'];

export default function LakeSheet() {
  return (
    <g>
      <Place scale={0.6}>
        <Lake sun={[330, 120]} clouds={[[1180, 110, 1.1]]} />
        <Stall at={[560, 760]} />
        <MangoStall at={[1380, 760]} />
      </Place>
      <Place at={[0, 560]}>
        {poses.map((pose, index) => (
          <Goat pose={pose} at={[130 + index * 250, 250]} mouth={pose === 'stand' ? 'chewing' : undefined} />
        ))}
        <Goat at={[1050, -300]} scale={1.2} wears={<StrawHat scale={0.62} />} hornless pose="trot" />
        <Goat
          at={[1350, -300]}
          scale={1.2}
          mouth="licking"
          wears={<PaperHat at={[-26, -14]} scale={0.6} turn={-20} />}
        />
        <Goat at={[1640, -300]} scale={1.2} mouth="open" ears="low" flipped />
        <Bicycle at={[1080, -20]} scale={1.6} />
        <Kite stage="half" at={[120, 420]} />
        <Kite at={[360, 420]} />
        <KiteRibbons at={[600, 420]} />
        <Kite stage="printed" at={[600, 420]} />
        <PaperBoat at={[820, 400]} />
        <PaperBird at={[940, 400]} />
        <PaperFox at={[1060, 400]} />
        <PaperElephant at={[1180, 400]} />
        <PaperHat at={[1300, 400]} />
        <BicycleBell at={[1420, 400]} />
        <BicycleBell at={[1520, 400]} bent />
        <Padlock at={[1640, 380]} />
        <StringReel at={[820, 500]} />
        <Sticks at={[980, 500]} />
        <PaperSheet at={[1220, 500]} />
        <StrawHat at={[120, 740]} />
        <StrawHat at={[330, 700]} way="hung" />
        <StrawHat at={[540, 760]} way="upturned" />
        <PhoneFromBehind at={[760, 700]} />
        <PhoneEdge at={[900, 700]} />
        <VideoPhone at={[1060, 720]} />
        <Crate at={[1260, 740]} />
        <SangoInTubeBucket at={[1560, 900]} />
      </Place>
    </g>
  );
}

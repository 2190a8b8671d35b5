/** Mei at the sand festival: her castle, a ticket in her hand, a place stamp on the photo. */
import { Page } from '../../../kit/page.tsx';
import { Person } from '../../../people/person.tsx';
import { meiOlder } from '../../../people/workbook-cast.ts';
import {
  FestivalFlag,
  GreatCastle,
  HeldTicket,
  PlaceStamp,
  StallMirror,
  StarryAid,
} from '../photos/festival-things.tsx';
import { InPhoto, PhotoPaper, Tapes } from '../photos/frame.tsx';
import { PailAndSpade, SandBeach } from '../photos/sand-beach.tsx';

export const softened = ['stamp', 'ticket', 'mirror'];

export default () => (
  <Page>
    <PhotoPaper />
    <InPhoto>
      <SandBeach />
    </InPhoto>
    <Tapes />
    <InPhoto layer="flag">
      <FestivalFlag at={[346, 474]} />
    </InPhoto>
    <InPhoto layer="mirror">
      <StallMirror at={[754, 560]} scale={0.92} />
    </InPhoto>
    <InPhoto layer="castle">
      <GreatCastle at={[214, 604]} scale={1.02} />
    </InPhoto>
    <InPhoto layer="ticket">
      <HeldTicket at={[398, 462]} scale={0.92} turn={-4} />
    </InPhoto>
    <InPhoto>
      <PailAndSpade />
      <Person
        {...meiOlder}
        pose="wave"
        joints={({ shoulder, leg, torso }) => ({
          arms: {
            left: { to: [-shoulder - 50, -leg - torso * 0.7], bend: -1, gesture: 'grip', turn: 0, order: 'over' },
          },
        })}
        face="laughing"
        tilt={-4}
        at={[580, 852]}
        scale={1.9}
        floating
      />
    </InPhoto>
    <InPhoto layer="aid">
      <StarryAid at={[652, 360]} scale={1.2} />
    </InPhoto>
    <InPhoto layer="stamp">
      <PlaceStamp at={[136, 200]} />
    </InPhoto>
  </Page>
);

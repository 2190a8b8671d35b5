/** Omar's desk with his robot; his little brother looks over its edge. */
import { Page } from '../../../kit/page.tsx';
import { Person } from '../../../people/person.tsx';
import { littleBrother } from '../../../people/workbook-cast.ts';
import {
  BehindDesk,
  BookShelf,
  BuilderThings,
  DeskTop,
  HandsOnEdge,
  RoomWindow,
  SignOutside,
  Wall,
} from '../photos/desk-room.tsx';
import { BananaMug, BottleRobot, ClinicCalendar, CodeNote } from '../photos/desk-things.tsx';
import { InPhoto, PhotoPaper, Tapes } from '../photos/frame.tsx';

export const softened = ['note', 'window', 'visit', 'brother'];

export default () => (
  <Page>
    <PhotoPaper />
    <InPhoto>
      <Wall />
      <RoomWindow />
      <BookShelf />
    </InPhoto>
    <Tapes />
    <InPhoto layer="window">
      <SignOutside />
    </InPhoto>
    <InPhoto layer="visit">
      <ClinicCalendar at={[732, 290]} scale={0.92} />
    </InPhoto>
    <InPhoto>
      <DeskTop />
      <BuilderThings />
    </InPhoto>
    <InPhoto layer="brother">
      <BehindDesk>
        <Person
          {...littleBrother}
          pose="stand"
          face="delighted"
          look="left"
          tilt={-6}
          at={[640, 690]}
          scale={1.7}
          floating
        />
      </BehindDesk>
      <HandsOnEdge at={[640, 510]} skin="tan" />
    </InPhoto>
    <InPhoto layer="robot">
      <BottleRobot at={[446, 572]} scale={1.02} />
    </InPhoto>
    <InPhoto layer="note">
      <CodeNote at={[142, 456]} scale={0.78} turn={-7} />
    </InPhoto>
    <InPhoto layer="mug">
      <BananaMug at={[254, 588]} scale={0.98} />
    </InPhoto>
  </Page>
);

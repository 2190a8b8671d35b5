/** Ines after her first race, arms up, Yuki laughing beside her. Every thing to decide on is a layer. */
import type { FunctionComponent } from 'preact';
import { SchoolBadge } from '../../../cards/things/marks.tsx';
import { Lit } from '../../../kit/lit.tsx';
import { Page, type Layered } from '../../../kit/page.tsx';
import { Place } from '../../../kit/shapes.tsx';
import { ines, yuki } from '../../../people/cast.ts';
import { Person } from '../../../people/person.tsx';
import { StickerBike } from '../photos/bike.tsx';
import { InPhoto, PhotoPaper, Tapes } from '../photos/frame.tsx';
import { NeckMedal, RaceNumber } from '../photos/race-wear.tsx';
import { HouseNumber, RaceStreet } from '../photos/street.tsx';

const Badge: FunctionComponent<Layered> = () => (
  <Place at={[347, 424]} scale={0.46} turn={-12}>
    <Lit>
      <SchoolBadge />
    </Lit>
  </Place>
);

export const softened = ['badge', 'house', 'yuki', 'bib'];

export default () => (
  <Page>
    <PhotoPaper />
    <InPhoto>
      <RaceStreet />
    </InPhoto>
    <Tapes />
    <InPhoto layer="house">
      <HouseNumber />
    </InPhoto>
    <InPhoto layer="bike">
      <StickerBike at={[216, 634]} scale={1.02} />
    </InPhoto>
    <InPhoto layer="yuki">
      <Person
        {...yuki}
        pose="hips"
        face="laughing"
        headTurn={-0.5}
        tilt={-8}
        at={[672, 812]}
        scale={1.9}
        flipped
        floating
      />
    </InPhoto>
    <InPhoto>
      <Person {...ines} pose="cheer" face="laughing" at={[436, 868]} scale={2.05} floating />
    </InPhoto>
    <InPhoto layer="medal">
      <Place at={[436, 480]} scale={0.92}>
        <NeckMedal />
      </Place>
    </InPhoto>
    <Badge layer="badge" />
    <InPhoto layer="bib">
      <Place at={[434, 556]} scale={0.96}>
        <RaceNumber />
      </Place>
    </InPhoto>
  </Page>
);

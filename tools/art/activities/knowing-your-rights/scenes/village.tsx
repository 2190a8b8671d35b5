/** Where letters are answered: each house can be called. */
import { Layer, Page } from '../../../kit/page.tsx';
import { Place } from '../../../kit/shapes.tsx';
import { Company, FamilyHouse, School, TownHall } from '../places/houses.tsx';
import { Morning, Street, Verge } from '../places/village.tsx';

export default () => (
  <Page>
    <Morning />
    <Street />
    <Layer layer="family">
      <Place at={[98, 686]}>
        <FamilyHouse />
      </Place>
    </Layer>
    <Layer layer="school">
      <Place at={[268, 688]}>
        <School />
      </Place>
    </Layer>
    <Layer layer="company">
      <Place at={[438, 686]}>
        <Company />
      </Place>
    </Layer>
    <Layer layer="government">
      <Place at={[610, 688]}>
        <TownHall />
      </Place>
    </Layer>
    <Layer layer="near">
      <Verge />
    </Layer>
  </Page>
);

/** The newsroom in the evening: a pin board, a gallery with room for three doors, the post of a scale, an easel. */
import { Layer, Page } from '../../../kit/page.tsx';
import { Bundle, CityWindow, Easel, Gallery, PinBoard, Post, StampShelf } from '../newsroom/furniture.tsx';
import { Floor, Rug, Wall } from '../newsroom/wall.tsx';

export default () => (
  <Page>
    <Wall />
    <Floor />
    <CityWindow layer="window" />
    <StampShelf layer="shelf" />
    <Gallery layer="gallery" />
    <PinBoard layer="pin-board" />
    <Easel layer="easel" />
    <Layer layer="stand">
      <Rug />
      <Bundle />
      <Post />
    </Layer>
  </Page>
);

/** What stands round the repair stall in the second half of the kite story, 1600 × 900. */
import { mangoSeller } from '../people/cast.ts';
import { Person } from '../people/person.tsx';
import { CargoTricycle } from '../things/cargo-tricycle.tsx';
import { Hammer } from '../things/hammer.tsx';
import { Mango, MangoHill, MangoStall } from '../things/mangos.tsx';
import { PaintPot } from '../things/paint-pot.tsx';
import { RollingBoard, RollingBoardFromAbove } from '../things/rolling-board.tsx';
import { ToolBox } from '../things/tool-box.tsx';
import { BootSole, LyingBoot } from '../things/work-boots.tsx';

export const size = { width: 1600, height: 900 };

export default () => (
  <g>
    <rect width={1600} height={900} fill="#FFF3E0" />
    <MangoStall at={[280, 560]}>
      <Person {...mangoSeller} face="happy" floating />
    </MangoStall>
    <Person {...mangoSeller} at={[640, 560]} face="laughing" />
    <Person {...mangoSeller} pose="turned" at={[800, 560]} />
    <CargoTricycle at={[1230, 560]} />
    <MangoHill at={[140, 840]} />
    <Mango at={[310, 790]} leaf />
    <Mango at={[380, 790]} ripe="red" />
    <Mango at={[450, 790]} ripe="green" />
    <BootSole at={[560, 840]} />
    <LyingBoot at={[640, 840]} />
    <RollingBoard at={[940, 840]} />
    <RollingBoardFromAbove at={[940, 690]} scale={0.5} />
    <ToolBox at={[1220, 840]} />
    <PaintPot at={[1380, 840]} />
    <Hammer at={[1500, 830]} />
  </g>
);

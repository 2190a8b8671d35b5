/** Everyone of the workbook, and the people who touch, 1600 × 900. */
import { Portrait } from '../people/bust.tsx';
import { dad, grandmaRosa, ines, lina, mei, mother, msOsei, yuki } from '../people/cast.ts';
import { Person } from '../people/person.tsx';
import { Carry, Hug } from '../people/together.tsx';
import * as workbook from '../people/workbook-cast.ts';

export const size = { width: 1600, height: 900 };

const tints = ['#CDEBFA', '#FFE3C2', '#DDF0D8', '#EFDDF2'];

export default () => (
  <g>
    <rect width={1600} height={900} fill="#FFF3E0" />
    {Object.values(workbook).map((looks, index) => (
      <Portrait
        key={index}
        {...looks}
        at={[100 + (index % 9) * 172, 100 + Math.floor(index / 9) * 175]}
        size={150}
        corner={24}
        backdrop={tints[index % 4]}
      />
    ))}
    <Hug left={{ ...grandmaRosa, face: 'down' }} right={{ ...mei, face: 'proud' }} gap={58} at={[200, 860]} />
    <Hug left={{ ...dad, face: 'tender' }} right={{ ...lina, face: 'laughShut' }} at={[460, 860]} />
    <Hug left={{ ...ines, face: 'laughing' }} right={{ ...yuki, face: 'proud' }} gap={60} at={[700, 860]} flipped />
    <Carry adult={{ ...mother, face: 'tender' }} child={{ ...lina, face: 'sleepy' }} at={[920, 860]} />
    <Person {...workbook.cook} pose="offer" at={[1150, 870]} />
    <Person {...workbook.grandfather} pose="sitSofa" face="calm" at={[1330, 870]} />
    <Person {...msOsei} pose="sitSide" face="calm" at={[1470, 870]} />
  </g>
);

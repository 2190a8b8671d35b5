/** The activity's picture on the desk: four flowers, the chat, and Sango on the branch. 480 × 360. */
import { usePaint } from '../../../kit/drawing.tsx';
import { Oval, Place } from '../../../kit/shapes.tsx';
import { Portrait } from '../../../people/bust.tsx';
import { omar, yuki } from '../../../people/cast.ts';
import type { PersonProps } from '../../../people/props.ts';
import { meiOlder } from '../../../people/workbook-cast.ts';
import { Sango } from '../../../sango/sango.tsx';
import { Branch } from '../greenhouse/bench.tsx';
import { House } from '../greenhouse/house.tsx';
import { DoneBead, LaterBead } from '../toys/beads.tsx';
import { flowers } from '../toys/flowers.tsx';
import { Pot, Shelf } from '../toys/shelf.tsx';
import { ReplyBubble, Slate } from '../toys/slate.tsx';

export const folder = 'activities/online-behaviour';
export const size = { width: 480, height: 360 };
export const scale = 1.25;

function Round({ at, size: side, ...person }: PersonProps & { size: number }) {
  const paint = usePaint();
  return (
    <g>
      <Oval at={at ?? [0, 0]} radius={side / 2 + 4} fill="#FFFDF6" />
      <Portrait {...person} at={at ?? [0, 0]} size={side} backdrop={paint.linear(['#FDEAF0', '#F3BFCB'], 80)} />
    </g>
  );
}

function Plant({ x, open, person }: { x: number; open: number; person: PersonProps }) {
  return (
    <Place at={[x, 0]}>
      <Place at={[-62, -196]}>{flowers[open]}</Place>
      <Place at={[-61, -88]}>
        <Pot />
      </Place>
      <Round {...person} at={[0, -40]} size={64} />
    </Place>
  );
}

/** A line of the chat: strokes instead of words. */
function Message({ y, person, width }: { y: number; person: PersonProps; width: number }) {
  return (
    <Place at={[40, y]}>
      <Round {...person} at={[28, 30]} size={52} />
      <rect x={72} y={0} width={width} height={60} rx={22} fill="#FFFDF6" />
      <rect x={92} y={18} width={width - 60} height={8} rx={4} fill="#C9B2D6" />
      <rect x={92} y={36} width={width - 110} height={8} rx={4} fill="#C9B2D6" />
    </Place>
  );
}

const glad = { face: 'delighted' } as const;
const low = { face: 'sad', nod: 0.4, tilt: -6 } as const;

export const stills = {
  cover: (
    <Place at={[-10, -88]} scale={0.62}>
      <House lit />
      <Place at={[52, 444]} scale={[1.1, 1]}>
        <Shelf />
      </Place>
      <Place at={[0, 456]}>
        <Plant x={132} open={4} person={{ ...yuki, ...glad }} />
        <Plant x={300} open={0} person={{ ...omar, ...low }} />
      </Place>
      <Place at={[414, 182]} scale={0.68}>
        <Slate />
        <Message y={54} person={yuki} width={330} />
        <Message y={138} person={meiOlder} width={260} />
        <Place at={[290, 250]} scale={1.1}>
          <ReplyBubble />
        </Place>
      </Place>
      <Branch />
      <Place at={[98, 628]}>
        <DoneBead />
      </Place>
      <Place at={[258, 628]}>
        <DoneBead />
      </Place>
      <Place at={[578, 628]}>
        <LaterBead />
      </Place>
      <Sango pose="point-up" left="hip" at={[446, 668]} scale={0.21} look={[-0.7, -0.7]} />
    </Place>
  ),
};

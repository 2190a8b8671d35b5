/** Signs of the two bowls and the tray, and of a story that comes back from the page: each 96 × 96. */
import type { VNode } from 'preact';
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit } from '../../../kit/lit.tsx';
import { Line, Oval, Place } from '../../../kit/shapes.tsx';
import { Bricks, BrokenBrick, Feather } from '../newsroom/emblems.tsx';
import { FrontPage } from '../newsroom/front-page.tsx';

export const folder = 'activities/checking-information/icons';
export const size = { width: 96, height: 96 };
export const scale = 1.6;

function Disc({ colour, children }: { colour: string; children: VNode }) {
  const paint = usePaint();
  return (
    <g>
      <Lit strength={0.6}>
        <Oval at={[48, 48]} radius={45} fill={paint.body(colour)} />
      </Lit>
      <Oval at={[48, 48]} radius={36} fill="#FFFDF6" />
      <Place at={[48, 48]} scale={1.3}>
        {children}
      </Place>
    </g>
  );
}

const OffThePage = () => (
  <g>
    <Place at={[6, 4]} scale={0.27}>
      <FrontPage />
    </Place>
    <Line path="M52 70C74 74 84 58 80 36" colour="#0B6E74" width={8} />
    <Line path="M68 46L81 33L91 49" colour="#0B6E74" width={8} />
  </g>
);

export const stills = {
  stronger: (
    <Disc colour="#13837F">
      <Bricks />
    </Disc>
  ),
  weaker: (
    <Disc colour="#8B4A70">
      <BrokenBrick />
    </Disc>
  ),
  little: (
    <Disc colour="#6C82B4">
      <Feather />
    </Disc>
  ),
  reopen: <OffThePage />,
};

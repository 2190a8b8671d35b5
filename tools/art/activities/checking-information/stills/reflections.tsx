/** The pictures of the closing reflection; none is right. */
import { Card } from '../../../cards/parts/card.tsx';
import { Thing } from '../../../cards/parts/thing.tsx';
import { usePaint } from '../../../kit/drawing.tsx';
import { Line, Oval, Place } from '../../../kit/shapes.tsx';
import { cardSize } from '../../../render/settings.ts';
import { NewsDoor } from '../newsroom/door.tsx';

export const folder = 'activities/checking-information/cards';
export const size = cardSize;

const TwoDoors = () => (
  <g>
    <Place at={[-66, -56]} scale={0.66}>
      <NewsDoor door="else" open />
    </Place>
    <Place at={[2, -48]} scale={0.62}>
      <NewsDoor door="who" />
    </Place>
  </g>
);

/** A palm that is held out: nothing in it yet. */
function OpenHand() {
  const paint = usePaint();
  const skin = paint.body('#B97A52');
  return (
    <g>
      <path
        d={
          'M-26 58C-30 40-34 26-44 14C-52 4-42-6-33 2L-22 14L-26-30C-27-41-13-42-12-32L-8-2L-6-44C-6-55 8-55 9-44' +
          'L10-3L17-36C19-46 32-44 31-33L27 4L36-14C41-23 52-18 49-8C44 12 40 36 28 58Z'
        }
        fill={skin}
      />
      <path d="M-30 58H32L30 70H-28Z" fill={paint.body('#16A3A0')} />
      <Line path="M-14 24C-4 14 10 14 22 22M-12 36C-2 30 8 30 18 34" colour="#8A5232" width={2.6} opacity={0.7} />
    </g>
  );
}

function PaperPlane() {
  const paint = usePaint();
  return (
    <g>
      <path d="M-64 6L64-48L18 54L-6 22Z" fill={paint.body('#FFFDF6')} />
      <path d="M-6 22L64-48L-24 14L-20 50Z" fill="#C7D8EC" />
      <path d="M-20 50L-6 22L6 38Z" fill="#A9C0DC" />
      <Line path="M-64 6L64-48" colour="#FFFFFF" width={2} />
    </g>
  );
}

function Magnifier() {
  const paint = usePaint();
  return (
    <g>
      <Line path="M22 24L52 56" colour="#7A4A2E" width={17} />
      <Oval at={[-8, -10]} radius={46} fill={paint.body('#E2A848')} />
      <Oval at={[-8, -10]} radius={36} fill={paint.radial(['#F6FCFF', '#C9E8F8', '#8FCBEA'], 0.4, 0.3, 0.8)} />
      <path d="M-30-4L-8-24L14-4V14H-30Z" fill="#FFFDF6" />
      <path
        d="M-35-2L-8-28L19-2"
        fill="none"
        stroke="#C9573F"
        stroke-width={5}
        stroke-linejoin="round"
        stroke-linecap="round"
      />
      <path d="M-8 12C-18 5-17-4-11-4C-9-4-8-2-8-1C-8-2-7-4-5-4C1-4 2 5-8 12Z" fill="#E85B5B" />
      <Line path="M-34-24Q-28-38-14-40" colour="#FFFFFF" width={5} />
    </g>
  );
}

export const stills = {
  'reflect-doors': (
    <Card>
      <TwoDoors />
    </Card>
  ),
  'reflect-hand': (
    <Card>
      <Thing at={[-2, -6]}>
        <OpenHand />
      </Thing>
    </Card>
  ),
  'reflect-plane': (
    <Card>
      <Thing>
        <PaperPlane />
      </Thing>
    </Card>
  ),
  'reflect-magnifier': (
    <Card>
      <Thing>
        <Magnifier />
      </Thing>
    </Card>
  ),
};

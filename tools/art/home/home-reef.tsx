/** The reef behind the two doors; the middle stays calm. */
import { Bubbles, Coral, SunnyReef, Weed } from './reef.tsx';

export const HomeReef = () => (
  <g>
    <SunnyReef width={1280} height={720} sun={[0.5, -0.2]} />
    <Bubbles
      at={[
        [636, 330, 16],
        [652, 280, 9],
        [628, 440, 7],
        [40, 420, 9],
        [62, 388, 5],
        [1238, 350, 10],
      ]}
    />
    <Coral at={[40, 730]} height={190} colour="red" lean={0.1} />
    <Coral at={[1240, 735]} height={210} colour="purple" lean={-0.1} />
    <Weed at={[620, 730]} height={120} />
    <Weed at={[680, 735]} height={90} colours={['#8FD6B0', '#2F7D5B']} />
  </g>
);

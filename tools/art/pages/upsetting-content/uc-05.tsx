/** Stop, breathe, tell: three steps of one dance on plain cream; Kito copies Sango, and the goat breathes best. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { Goat } from '../../animals/goat/goat.tsx';
import { Steady } from '../../kit/drawing.tsx';
import { Layer, Page } from '../../kit/page.tsx';
import { kito } from '../../people/cast.ts';
import { Person } from '../../people/person.tsx';
import { Sango, sangoParts } from '../../sango/sango.tsx';
import { BreathBubble, CreamStage, SmallBreath, StopMarks, VoiceRings } from './parts/three-steps.tsx';

const ground = 792;

/** Three large ones on one page: no grain, and shadows that the stage draws. */
const plain = { grain: 0, parts: sangoParts.withoutShadow } as const;

export default () => (
  <Page>
    <CreamStage ground={ground} />
    <BlueSnail at={[84, 846]} scale={1.05} feels="cheering" />
    <Goat pose="breathe" at={[580, 850]} scale={0.84} />
    <SmallBreath />
    <StopMarks />
    <VoiceRings />
    <Layer layer="stop" pivot={[300, ground]}>
      <Steady>
        <Sango {...plain} pose="stop" at={[236, ground]} scale={0.48} />
        <Person
          {...kito}
          pose="stopHand"
          face="trying"
          tilt={-3}
          joints={({ leg, torso, shoulder, upperArm, hip }) => ({
            arms: {
              left: {
                to: [-shoulder - upperArm * 0.62, -leg - torso * 0.98],
                bend: -1,
                stretch: 0.92,
                gesture: 'palm',
                turn: 2,
              },
              right: { to: [hip, -leg - 8], bend: -1, gesture: 'fist', turn: -40 },
            },
          })}
          at={[438, ground + 26]}
          scale={1.42}
          floating
        />
      </Steady>
    </Layer>
    <Layer layer="breathe" pivot={[830, ground]}>
      <Steady>
        <Sango {...plain} pose="breathe" at={[756, ground]} scale={0.48} />
        <Person {...kito} pose="tummyHands" face="breathe" at={[964, ground + 26]} scale={1.42} floating />
      </Steady>
    </Layer>
    <Layer layer="bubble" pivot={[756, 300]}>
      <BreathBubble />
    </Layer>
    <Layer layer="sango" pivot={[1360, ground]}>
      <Sango {...plain} pose="tell" at={[1286, ground]} scale={0.48} />
      <Steady but="blink">
        <Person {...kito} pose="tell" face="calling" tilt={4} at={[1488, ground + 26]} scale={1.42} floating />
      </Steady>
    </Layer>
  </Page>
);

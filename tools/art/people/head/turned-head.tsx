/** The head in three-quarter, facing right. */
import { mix } from '../../kit/palette.ts';
import { round } from '../../kit/curves.ts';
import { usePaint } from '../../kit/drawing.tsx';
import { Oval } from '../../kit/shapes.tsx';
import { skinColour } from '../colours.ts';
import { Face } from '../face/face.tsx';
import { turnedFrame } from '../face/frame.ts';
import { faceLooks } from '../face/looks.ts';
import { hidesHair } from '../looks.ts';
import { Shapes } from '../shapes.tsx';
import { Earring, SideEar } from './ears.tsx';
import { TurnedGlasses } from './glasses.tsx';
import { YAW, type HeadViewProps } from './props.ts';
import { Pitched, useSkinFill } from './parts.tsx';

const adultSkull =
  'M-2-50C26-51 44-34 45-12C45.5-5 43.5-1 44.5 7C46 17 44.5 28 37 40C31 49 23 53 14 52.5' +
  'C-8 52-30 42-40 26C-48 14-50 2-50-6C-50-32-30-50-2-50Z';
const childSkull =
  'M-2-50C26-51 44-34 45.5-12C46-5 44-1 45.5 8C48.5 18 46.5 30 38.5 39C31 46.5 22 50 14 49.5' +
  'C-8 49-30 43-40 27C-48 14-50 2-50-6C-50-32-30-50-2-50Z';

function Beard({ colour, skin, nod }: { colour: string; skin: string; nod: number }) {
  const paint = usePaint();
  const lip = round(16 + nod * 8);
  const cheek = round(14 + nod * 4);
  const path =
    `M-28 2C-30 30-10 54 14 56C34 57 47 40 45.5 ${cheek}C42 ${lip + 2} 40 ${lip + 3} 36 ${lip + 2}` +
    `C30 ${lip} 26 ${lip - 1} 22 ${lip}C8 ${lip + 2}-6 ${cheek + 6}-14 ${cheek}C-18 10-19 6-20 2Z`;
  return (
    <>
      <path d={path} fill={paint.body(colour)} />
      <Oval at={[25, 27 + nod * 8]} radius={[13, 8.5]} fill={mix(skin, colour, 0.25)} />
    </>
  );
}

/** Hair that hangs over the ear hides it. */
const showsEar = ({ looks }: HeadViewProps) => {
  const { style, tucked } = looks.hair;
  if (hidesHair(looks) || style === 'waves' || style === 'long') return false;
  return style !== 'bob' || (tucked ?? false);
};

export function TurnedHead(props: HeadViewProps) {
  const { looks, adult, nod, hair, headwear, mirrored } = props;
  const skin = skinColour(looks.skin);
  const frame = turnedFrame(YAW, nod, adult);
  const skull = adult ? adultSkull : childSkull;
  return (
    <>
      <path d={skull} fill={useSkinFill(skin)} />
      {looks.beard && <Beard colour={looks.hair.colour} skin={skin} nod={nod} />}
      <Face {...props} frame={frame} skull={skull} looks={faceLooks(looks)} />
      {!hidesHair(looks) && (
        <Pitched nod={nod} share={0.13}>
          <Shapes shapes={hair.front} />
        </Pitched>
      )}
      {showsEar(props) && (
        <SideEar
          at={[-31, 9 - nod * 5]}
          size={0.94}
          skin={skin}
          hot={looks.hotEars ?? false}
          hearingAid={Boolean(looks.hearingAid) && mirrored}
        />
      )}
      <Shapes shapes={headwear.front} />
      {looks.glasses && <TurnedGlasses colour={looks.glasses} eyeLine={frame.eyeLine} yaw={YAW} />}
      {looks.earrings && <Earring at={[-34, 27]} colour={looks.earrings} />}
    </>
  );
}

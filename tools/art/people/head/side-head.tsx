/** The head in profile, facing right. */
import { mix } from '../../kit/palette.ts';
import type { Point } from '../../kit/curves.ts';
import { usePaint } from '../../kit/drawing.tsx';
import { Oval } from '../../kit/shapes.tsx';
import { skinColour } from '../colours.ts';
import { faceLooks } from '../face/looks.ts';
import { SideFace, sideEyePlace } from '../face/side-face.tsx';
import { hidesHair } from '../looks.ts';
import { Shapes } from '../shapes.tsx';
import { Earring, SideEar } from './ears.tsx';
import { SideGlasses } from './glasses.tsx';
import type { HeadViewProps } from './props.ts';
import { useSkinFill } from './parts.tsx';

const adultSkull =
  'M-4-50C18-51 36-40 41-22C43-15 42-10 43-5C46 1 52 8 52.5 11.5C52.5 15 48 15 45.5 16.5' +
  'C46 19 47.5 21 46 24C47 27 46 30 44 32C45 40 42 48 33 51C22 53.5 8 48-4 42C-26 38-44 30-50 8C-56-24-38-50-4-50Z';
const childSkull =
  'M-4-50C20-51 38-40 43-22C45-14 44-9 45-3C47 3 52 7 52 11C52 14.5 48 15 46 17' +
  'C47 20 47.5 22 46 25C46 33 41 42 32 46C20 50 4 47-6 42C-28 38-46 30-51 8C-57-24-38-50-4-50Z';

function Beard({ colour, skin }: { colour: string; skin: string }) {
  const paint = usePaint();
  const lips: Point = [43, 26];
  return (
    <>
      <path
        d="M-13 2C-14 30 0 50 26 54C40 56 49 46 47 33C45 29 40 29 36 27C32 24 30 19 22 19C8 22 2 14-2 2Z"
        fill={paint.body(colour)}
      />
      <Oval at={lips} radius={5} fill={mix(skin, colour, 0.3)} />
    </>
  );
}

export function SideHead(props: HeadViewProps) {
  const { looks, adult, nod, hair, headwear, mirrored } = props;
  const skin = skinColour(looks.skin);
  const covered = looks.headwear?.kind === 'hijab';
  const earShows = !covered && (looks.hair.style !== 'bob' || (looks.hair.tucked ?? false));
  return (
    <>
      <path d={adult ? adultSkull : childSkull} fill={useSkinFill(skin)} />
      {looks.beard && <Beard colour={looks.hair.colour} skin={skin} />}
      <SideFace {...props} looks={faceLooks(looks)} />
      {!hidesHair(looks) && <Shapes shapes={hair.front} />}
      {earShows && (
        <SideEar
          at={[-9, 8 - nod * 2]}
          skin={skin}
          hot={looks.hotEars ?? false}
          hearingAid={Boolean(looks.hearingAid) && mirrored}
        />
      )}
      {looks.earrings && <Earring at={[-8, 27]} colour={looks.earrings} />}
      {looks.glasses && !covered && <SideGlasses colour={looks.glasses} eye={sideEyePlace(adult, nod)} />}
      <Shapes shapes={headwear.front} />
    </>
  );
}

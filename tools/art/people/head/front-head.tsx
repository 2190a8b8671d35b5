import { round } from '../../kit/curves.ts';
import { mix } from '../../kit/palette.ts';
import { usePaint } from '../../kit/drawing.tsx';
import { Oval } from '../../kit/shapes.tsx';
import { skinColour } from '../colours.ts';
import { Face } from '../face/face.tsx';
import { frontFrame } from '../face/frame.ts';
import { faceLooks } from '../face/looks.ts';
import { hidesHair } from '../looks.ts';
import { Shapes } from '../shapes.tsx';
import { Earring, FrontEar, FrontHearingAid } from './ears.tsx';
import { FrontGlasses } from './glasses.tsx';
import type { HeadViewProps } from './props.ts';
import { Pitched, useSkinFill } from './parts.tsx';

function skullOf(adult: boolean, turn: number): string {
  const [jaw, chin, cheek] = adult ? [25, 52, 20] : [30, 49, 25];
  return (
    `M0-50C29-50 46-29 47-3C48 ${cheek} ${jaw} ${chin} ${round(turn * 4)} ${chin}` +
    `C${-jaw} ${chin}-48 ${cheek}-47-3C-46-29-29-50 0-50Z`
  );
}

function Beard({ colour, skin, turn, nod }: { colour: string; skin: string; turn: number; nod: number }) {
  const paint = usePaint();
  const lip = 15 + nod * 8;
  const cheek = 17 + nod * 4;
  const path =
    `M-47 2C-48 40-28 57 ${round(turn * 4)} 57C28 57 48 40 47 2C43 14 38 ${round(cheek + 1)} 30 ${round(cheek)}` +
    `C20 ${round(lip + 1)} 12 ${round(lip)} ${round(turn * 12)} ${round(lip)}` +
    `C-12 ${round(lip)}-20 ${round(lip + 1)}-30 ${round(cheek)}C-38 ${round(cheek + 1)}-43 14-47 2Z`;
  return (
    <>
      <path d={path} fill={paint.body(colour)} />
      <Oval at={[turn * 13, 27 + nod * 8]} radius={[15, 9]} fill={mix(skin, colour, 0.25)} />
    </>
  );
}

export function FrontHead(props: HeadViewProps) {
  const { looks, adult, turn, nod, hair, headwear } = props;
  const skin = skinColour(looks.skin);
  const frame = frontFrame(turn, nod, adult);
  const skull = skullOf(adult, turn);
  const ear = { turn, nod, skin, hot: looks.hotEars ?? false };
  const tucked = looks.hair.style === 'bob' && (looks.hair.tucked ?? false);
  const covered = looks.headwear?.kind;
  const hairShapes = <Shapes shapes={hair.front} />;
  return (
    <>
      {!hidesHair(looks) && <FrontEar {...ear} side={-1} />}
      {!hidesHair(looks) && !tucked && <FrontEar {...ear} side={1} />}
      <path d={skull} fill={useSkinFill(skin, 0.4)} />
      {looks.beard && <Beard colour={looks.hair.colour} skin={skin} turn={turn} nod={nod} />}
      <Face {...props} frame={frame} skull={skull} looks={faceLooks(looks)} />
      {!hidesHair(looks) &&
        (Math.abs(nod) > 0.9 ? (
          <Pitched nod={nod} share={0.2}>
            {hairShapes}
          </Pitched>
        ) : (
          hairShapes
        ))}
      {tucked && covered !== 'hijab' && <FrontEar {...ear} side={1} />}
      {looks.hearingAid && <FrontHearingAid turn={turn} nod={nod} />}
      <Shapes shapes={headwear.front} />
      {looks.glasses && <FrontGlasses colour={looks.glasses} eyeLine={frame.eyeLine} turn={turn} />}
      {looks.earrings && <Earring at={[-48 - turn * 6, 26]} colour={looks.earrings} />}
      {looks.earrings && <Earring at={[48 - turn * 6, 26]} colour={looks.earrings} />}
    </>
  );
}

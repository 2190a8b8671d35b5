/** A door of the gallery, 108 × 156: shut, or open with warm light behind. Its sign hangs over it. */
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit, Shade } from '../../../kit/lit.tsx';
import { darker, lighter } from '../../../kit/palette.ts';
import { Line, Oval, Place } from '../../../kit/shapes.tsx';
import { doorColours, Emblem, type Door } from './emblems.tsx';

const frame = 'M4 156V62C4 24 28 6 54 6S104 24 104 62V156Z';
const opening = 'M15 156V64C15 34 33 18 54 18S93 34 93 64V156Z';

/** Panels, a knob and a small round window. */
function Leaf({ colour }: { colour: string }) {
  const paint = usePaint();
  const deep = darker(colour, 0.22);
  return (
    <g>
      <path d={opening} fill={paint.body(colour)} />
      <path d="M24 92H48V146H24ZM60 92H84V146H60Z" fill={deep} opacity={0.55} />
      <Line path="M54 20V156" colour={deep} width={2} opacity={0.5} />
      <Line path="M24 146V92H48M60 146V92H84" colour={lighter(colour, 0.3)} width={1.6} opacity={0.7} />
      <Oval at={[82, 84]} radius={5} fill={paint.body('#FFC94D')} />
    </g>
  );
}

/** Behind an open door: a lit corridor, and the door leaf folded to the left. */
function Beyond({ colour }: { colour: string }) {
  const paint = usePaint();
  return (
    <g>
      <path d={opening} fill={paint.linear(['#FFF3C9', '#FFDF94', '#F9B862'], 90)} />
      <path d="M38 156L46 118H78L86 156Z" fill="#F4A24E" opacity={0.6} />
      <path d="M46 118V70Q46 56 62 56T78 70V118Z" fill="#FFF8DF" opacity={0.85} />
      <g clip-path={paint.clip(opening)}>
        <Lit strength={0.7}>
          <path d="M12 158V40Q16 28 26 24L36 44V158Z" fill={paint.body(darker(colour, 0.1))} />
        </Lit>
        <Line path="M20 142V96M28 142V98" colour={darker(colour, 0.35)} width={2.4} opacity={0.7} />
        <Oval at={[31, 92]} radius={3.6} fill="#FFC94D" />
      </g>
    </g>
  );
}

export function NewsDoor({ door, open = false }: { door: Door; open?: boolean }) {
  const paint = usePaint();
  const colour = doorColours[door];
  return (
    <g>
      <Shade at={[54, 153]} radius={[56, 5]} opacity={0.4} />
      <Lit size="medium" strength={0.7}>
        <path d={frame} fill={paint.body('#E9D3B4')} />
      </Lit>
      {open ? <Beyond colour={colour} /> : <Leaf colour={colour} />}
      <Place at={[54, 50]} scale={1.16}>
        <Lit strength={0.5}>
          <Oval at={[0, 0]} radius={25} fill={paint.body('#FFFDF6')} />
        </Lit>
        <Place scale={0.86}>
          <Emblem door={door} />
        </Place>
      </Place>
    </g>
  );
}

/** Omar's corner of the room: wall, window, shelf and the desk everything stands on. */
import { curve, type Point } from '../../../kit/curves.ts';
import { usePaint, type Children } from '../../../kit/drawing.tsx';
import { Glow, Lit } from '../../../kit/lit.tsx';
import { palette } from '../../../kit/palette.ts';
import { Box, Line, Oval, Place } from '../../../kit/shapes.tsx';
import { Star } from '../../../cards/things/marks.tsx';
import { skinColour, type Skin } from '../../../people/colours.ts';

/** The wall with its soft stripes and the light from the window. */
export function Wall() {
  const paint = usePaint();
  return (
    <g>
      <Box at={[60, 122]} size={[760, 530]} fill={paint.linear(['#F6DFC0', '#EFC9A8'], 70)} />
      {Array.from({ length: 10 }, (_, index) => (
        <Box at={[84 + index * 78, 122]} size={[30, 530]} fill="#FFF1DC" opacity={0.4} />
      ))}
      <Glow at={[240, 300]} radius={330} colour="#FFF6D8" opacity={0.75} />
    </g>
  );
}

/** The window, 230 × 244, with a hill and a street lamp behind it. The sign is drawn apart. */
export function RoomWindow() {
  const paint = usePaint();
  const glass = 'M106 168H310V382H106Z';
  return (
    <g>
      <Lit size="medium" strength={0.5}>
        <Box at={[92, 152]} size={[232, 246]} corner={14} fill="#FFF6E6" />
      </Lit>
      <g clip-path={paint.clip(glass)}>
        <Box at={[106, 168]} size={[204, 214]} fill={paint.linear(['#8FD3F0', '#E4F6F4', '#FFF3D6'], 90)} />
        <Oval at={[274, 204]} radius={22} fill={palette.sun} />
        <Lit size="medium">
          <path
            d={
              curve(
                [
                  [96, 330],
                  [160, 296],
                  [240, 318],
                  [330, 286],
                ],
                false,
              ) + 'V392H96Z'
            }
            fill={paint.linear(['#9BD08C', '#5FAE70'], 80)}
          />
        </Lit>
        {[116, 150, 262].map((x, index) => (
          <Lit size="limb">
            <path
              d={`M${x} 322V${296 - index * 6}l16-14l16 14V322Z`}
              fill={paint.body(index % 2 ? '#F7C9B4' : '#F2E2B8')}
            />
            <path d={`M${x - 5} ${300 - index * 6}l21-20l21 20Z`} fill={paint.body(palette.coralDark)} />
          </Lit>
        ))}
      </g>
      <Box at={[204, 168]} size={[8, 214]} fill="#FFF6E6" />
      <Box at={[106, 268]} size={[204, 8]} fill="#FFF6E6" />
      <path d="M118 176L176 176L132 262L118 262Z" fill="#fff" opacity={0.25} />
      <Lit strength={0.6}>
        <Box at={[82, 392]} size={[252, 18]} corner={8} fill={paint.body('#E7CFA8')} />
      </Lit>
    </g>
  );
}

/** The street's sign behind the glass: a wave instead of a name. */
export function SignOutside() {
  const paint = usePaint();
  return (
    <g>
      <Box at={[252, 330]} size={[9, 52]} fill="#6B5A80" />
      <Lit size="limb">
        <Box at={[206, 288]} size={[98, 48]} corner={9} fill={paint.body(palette.sea)} />
      </Lit>
      <Box at={[211, 293]} size={[88, 38]} corner={6} fill="none" />
      <Line path="M222 312q8-9 16 0t16 0t16 0t16 0" colour="#fff" width={5.5} />
    </g>
  );
}

const books = [
  { width: 22, height: 74, colour: palette.coral },
  { width: 18, height: 84, colour: palette.teal },
  { width: 26, height: 66, colour: palette.sun },
  { width: 20, height: 80, colour: '#8B55A6' },
  { width: 24, height: 72, colour: palette.sea },
];

/** A shelf with books, a paper rocket and a row of stars. */
export function BookShelf() {
  const paint = usePaint();
  let x = 398;
  return (
    <g>
      <Lit strength={0.7}>
        {books.map(({ width, height, colour }) => {
          const left = x;
          x += width + 3;
          return (
            <g>
              <Box at={[left, 242 - height]} size={[width, height]} corner={4} fill={paint.body(colour)} />
              <Box at={[left + 4, 252 - height]} size={[width - 8, 7]} corner={3} fill="#FFF4E2" />
            </g>
          );
        })}
        <Place at={[560, 242]}>
          <path d="M-16 0C-22-30-12-62 0-78C12-62 22-30 16 0Z" fill={paint.body('#FFFDF6')} />
          <path d="M-9-54Q0-74 0-78Q0-74 9-54Q0-48-9-54Z" fill={palette.coral} />
          <Oval at={[0, -34]} radius={8} fill={palette.sky} />
          <path d="M-16 0L-28 0L-17-24ZM16 0L28 0L17-24Z" fill={palette.coral} />
        </Place>
        <Box at={[384, 242]} size={[216, 14]} corner={6} fill={paint.body('#C68A4C')} />
      </Lit>
      <Box at={[400, 256]} size={[8, 20]} corner={3} fill="#A8703E" />
      <Box at={[576, 256]} size={[8, 20]} corner={3} fill="#A8703E" />
      <Star at={[668, 164]} size={9} />
      <Star at={[712, 186]} size={6} colour="#F2A08C" />
      <Star at={[770, 158]} size={7} />
    </g>
  );
}

/** The desk's top and front; things stand on 560 to 620. */
export function DeskTop() {
  const paint = usePaint();
  return (
    <g>
      <Lit size="medium" strength={0.8}>
        <path d="M40 508H840V602H40Z" fill={paint.linear(['#DDA266', '#C98A4E'], 90)} />
        <Box at={[40, 600]} size={[800, 70]} fill={paint.linear(['#B87842', '#9C6236'], 90)} />
      </Lit>
      <Line
        path="M90 540q120 8 230-2M420 566q150 10 330 0M120 580q60 4 110 0"
        colour="#B97F46"
        width={3}
        opacity={0.5}
      />
      <Box at={[40, 598]} size={[800, 6]} fill="#F0BE84" opacity={0.8} />
    </g>
  );
}

/** Cuts off what the desk hides of somebody who stands behind it. */
export const BehindDesk = ({ children }: Children) => (
  <g clip-path={usePaint().clip('M60 122H820V509H60Z')}>{children}</g>
);

/** What a builder needs: bottle tops, a brush, a ruler and a screw. */
export function BuilderThings() {
  const paint = usePaint();
  return (
    <g>
      <Lit size="limb">
        <Oval at={[344, 584]} radius={[17, 8]} fill={paint.body(palette.coral)} />
        <Oval at={[384, 592]} radius={[15, 7]} fill={paint.body(palette.leaf)} />
        <Place at={[560, 586]} turn={-6}>
          <Box at={[-70, -9]} size={[140, 18]} corner={4} fill={paint.body('#F6CE78')} />
          {Array.from({ length: 12 }, (_, index) => (
            <Box at={[-62 + index * 11, -9]} size={[2, index % 4 ? 6 : 10]} fill="#9A6A2E" />
          ))}
        </Place>
      </Lit>
    </g>
  );
}

/** Two small hands that hold on to the edge of the desk, 110 apart. */
export function HandsOnEdge({ at, skin }: { at: Point; skin: Skin }) {
  const paint = usePaint();
  return (
    <Place at={at}>
      <Lit size="limb">
        {[-62, 62].map((x) => (
          <g>
            {[-11, -3, 5, 12].map((finger, index) => (
              <Box
                at={[x + finger - 4, -8]}
                size={[8, index === 3 ? 16 : 21]}
                corner={4}
                fill={paint.body(skinColour(skin))}
              />
            ))}
            <Oval at={[x, -4]} radius={[16, 9]} fill={paint.body(skinColour(skin))} />
          </g>
        ))}
      </Lit>
    </Place>
  );
}

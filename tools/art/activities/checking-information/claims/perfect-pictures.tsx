/** Stories of the second level: snow on a palm beach, a banana among berries, cold water, a library with a slide. */
import { seeded, tube } from '../../../kit/curves.ts';
import { usePaint } from '../../../kit/drawing.tsx';
import { Glow, Lit } from '../../../kit/lit.tsx';
import { palette } from '../../../kit/palette.ts';
import { Box, Line, Oval, Place } from '../../../kit/shapes.tsx';
import { Backdrop } from './press-photo.tsx';

/** A little too beautiful: glittering snow, a palm in it, footprints to the sea. */
export function SnowyBeach() {
  const paint = usePaint();
  const random = seeded(6);
  return (
    <g>
      <Backdrop fill={paint.linear(['#F7B9A6', '#FBD8C0', '#CFE6F4'], 90)} />
      <Glow at={[-34, -40]} radius={34} colour="#FFF6D8" opacity={1} />
      <Box at={[-70, -14]} size={[140, 24]} fill={paint.linear(['#5FB4D8', '#2F86B8'], 90)} />
      <Line path="M-60-6H-30M-14-2H20M30-8H58" colour="#E6F8FF" width={1.8} opacity={0.8} />
      <Lit size="medium" strength={0.45}>
        <path d="M-70 8Q-30-2 10 8T70 4V50H-70Z" fill={paint.linear(['#FFFFFF', '#DCE9F7'], 90)} />
      </Lit>
      <Lit strength={0.75}>
        <path
          d={tube(
            [
              [20, 32],
              [24, 4],
              [18, -24],
            ],
            [6, 5, 4],
          )}
          fill={paint.body('#9A6A40')}
        />
        {[-160, -120, -60, -20, 24].map((angle) => (
          <Place at={[18, -26]} turn={angle}>
            <path d="M0 0C10-12 28-12 40 4C28 0 12 4 0 0Z" fill={paint.body('#3FA070')} />
          </Place>
        ))}
      </Lit>
      {[-160, -120, -60, -20, 24].map((angle) => (
        <Place at={[18, -28]} turn={angle}>
          <path d="M4-4C14-11 26-10 36 0C26-5 14-3 4-4Z" fill="#FFFFFF" opacity={0.95} />
        </Place>
      ))}
      {[0, 1, 2, 3, 4].map((step) => (
        <Oval at={[-44 + step * 13, 40 - step * 6]} radius={[4, 2]} fill="#A9C2DE" />
      ))}
      {Array.from({ length: 26 }, () => (
        <Oval
          at={[-64 + random() * 128, -62 + random() * 88]}
          radius={1 + random() * 1.7}
          fill="#FFFFFF"
          opacity={0.95}
        />
      ))}
    </g>
  );
}

function Strawberry() {
  const paint = usePaint();
  return (
    <g>
      <path d="M0 16C-14 6-15-10-6-12C-2-13 2-13 6-12C15-10 14 6 0 16Z" fill={paint.body('#E5484A')} />
      <path d="M-9-11L-3-14L0-19L3-14L9-11L2-8L0-5L-2-8Z" fill={paint.body('#4FA05A')} />
      {[
        [-5, -4],
        [4, -3],
        [-1, 3],
        [6, 4],
        [-7, 3],
        [0, 10],
      ].map(([x = 0, y = 0]) => (
        <Oval at={[x, y]} radius={[0.9, 1.4]} fill="#FFE08A" />
      ))}
    </g>
  );
}

/** A banana at the berries' party; the strawberry stands aside. */
export function BananaAmongBerries() {
  const paint = usePaint();
  return (
    <g>
      <Backdrop fill={paint.linear(['#DDF2E6', '#BFE3D2'], 80)} />
      <Oval at={[-2, 36]} radius={[60, 16]} fill={paint.body('#FFFDF6')} />
      <Oval at={[-2, 34]} radius={[50, 11]} fill="#E8EEF4" />
      <Lit strength={0.75}>
        <path
          d="M-46-18C-44 14-14 34 24 24C30 22 32 14 28 12C0 18-24 2-32-24C-34-31-47-29-46-18Z"
          fill={paint.body('#FFD24D')}
        />
        <path d="M-45-24L-43-34L-34-35L-32-25Z" fill={paint.body('#8A6A2C')} />
      </Lit>
      <Line path="M-38-16C-34 8-10 24 22 20" colour="#E0A62C" width={2} />
      <Oval at={[-16, 8]} radius={2.6} fill={palette.ink} />
      <Oval at={[-4, 14]} radius={2.6} fill={palette.ink} />
      <Line path="M-15 16Q-11 20-7 20" colour={palette.ink} width={2} />
      {(
        [
          [-34, 30, '#6A5BC0'],
          [-20, 36, '#57489F'],
          [-44, 22, '#57489F'],
          [4, 37, '#6A5BC0'],
        ] as const
      ).map(([x, y, colour]) => (
        <g>
          <Lit strength={0.8}>
            <Oval at={[x, y]} radius={9} fill={paint.body(colour)} />
          </Lit>
          <path d={`M${x - 4} ${y - 4}l3 1l1-3l1 3l3-1l-2 3l-2 1l-2-1Z`} fill="#3A2D78" />
        </g>
      ))}
      <Place at={[42, -8]} scale={1.25} turn={8}>
        <Lit strength={0.8}>
          <Strawberry />
        </Lit>
      </Place>
    </g>
  );
}

/** A cold glass: ice, drops, a slice of lemon. */
export function ColdWater() {
  const paint = usePaint();
  const glass = 'M-25-44H25L19 38Q18 42 13 42H-13Q-18 42-19 38Z';
  return (
    <g>
      <Backdrop fill={paint.linear(['#CFEAF8', '#9CCDEB', '#78B4E0'], 90)} />
      <Box at={[-70, 32]} size={[140, 20]} fill={paint.body('#E7D2AC')} />
      <Oval at={[6, 41]} radius={[34, 5]} fill="#5A3A5E" opacity={0.25} />
      <path d={glass} fill="#F2FBFF" opacity={0.75} />
      <path
        d="M-23-26H23L18 37Q17 40 13 40H-13Q-17 40-18 37Z"
        fill={paint.linear(['#8FD6F7', '#3E9FDD'], 90)}
        opacity={0.9}
      />
      <Lit strength={0.4}>
        <Place at={[-7, -20]} turn={-14}>
          <Box at={[-9, -9]} size={[18, 18]} corner={4} fill="#EFFAFF" opacity={0.95} />
        </Place>
        <Place at={[9, -10]} turn={20}>
          <Box at={[-8, -8]} size={[16, 16]} corner={4} fill="#E2F4FE" opacity={0.95} />
        </Place>
      </Lit>
      <Place at={[24, -44]}>
        <Lit strength={0.6}>
          <Oval at={[0, 0]} radius={15} fill={paint.body('#FFD84F')} />
        </Lit>
        <Oval at={[0, 0]} radius={11} fill="#FFF3B8" />
        <Line path="M-9 0H9M-5-8L5 8M5-8L-5 8" colour="#FFD84F" width={2} />
      </Place>
      <path d={glass} fill="none" stroke="#FFFFFF" stroke-width={3} opacity={0.95} />
      <Line path="M-16-34L-12 30" colour="#FFFFFF" width={3.4} opacity={0.7} />
      {[
        [-40, -30],
        [-46, 4],
        [46, -4],
        [38, 20],
      ].map(([x = 0, y = 0]) => (
        <g>
          {[0, 60, 120].map((angle) => (
            <Place at={[x, y]} turn={angle}>
              <Line path="M-6 0H6" colour="#FFFFFF" width={2.2} />
            </Place>
          ))}
        </g>
      ))}
    </g>
  );
}

/** A library as on a plan: a slide leads from its roof, a child flies down it. */
export function LibraryWithSlide() {
  const paint = usePaint();
  return (
    <g>
      <Backdrop fill={paint.linear(['#3D6FB2', '#5B8DCB'], 90)} />
      {[-48, -24, 0, 24, 48].map((x) => (
        <Line path={`M${x}-66V46`} colour="#A9CBEF" width={0.8} opacity={0.45} />
      ))}
      {[-50, -30, -10, 10, 30].map((y) => (
        <Line path={`M-66 ${y}H66`} colour="#A9CBEF" width={0.8} opacity={0.45} />
      ))}
      <Box at={[-70, 34]} size={[140, 20]} fill={paint.body('#79B98A')} />
      <Lit strength={0.7}>
        <Box at={[-56, -18]} size={[70, 54]} corner={2} fill={paint.body('#F6DFB4')} />
        <path d="M-64-16L-21-44L22-16Z" fill={paint.body('#7A4E9E')} />
      </Lit>
      <Box at={[-31, 8]} size={[20, 28]} corner={2} fill={paint.body('#13837F')} />
      <path d="M-21-34Q-27-37-33-34V-24Q-27-27-21-24Q-15-27-9-24V-34Q-15-37-21-34Z" fill="#FFFDF6" />
      <Line path="M-21-34V-24" colour="#7A4E9E" width={1.6} />
      {[-50, -7].map((x) => (
        <Box at={[x, -6]} size={[14, 14]} corner={2} fill="#8CC9E8" />
      ))}
      <path
        d="M4-26C26-26 28 4 38 18C44 28 54 30 62 30"
        fill="none"
        stroke="#C9412F"
        stroke-width={13}
        stroke-linecap="round"
      />
      <path
        d="M4-26C26-26 28 4 38 18C44 28 54 30 62 30"
        fill="none"
        stroke="#FF7D62"
        stroke-width={8}
        stroke-linecap="round"
      />
      <Place at={[29, -4]} turn={48}>
        <path d="M-9 2C-9-8 7-8 8 2Z" fill={palette.sun} />
        <Oval at={[-6, -10]} radius={5.4} fill="#A86B45" />
        <path d="M-11.5-11C-11-18-2-18-1-11Q-6-14-11.5-11Z" fill={palette.ink} />
        <Line path="M-2-4L6-12" colour={palette.sun} width={3.4} />
      </Place>
    </g>
  );
}

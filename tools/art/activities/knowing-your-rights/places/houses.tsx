/**
 * Four houses of the village, each standing on 0,0, about 150 wide and 128 high: who has a duty lives or works there.
 */
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit, Shade } from '../../../kit/lit.tsx';
import { darker, palette } from '../../../kit/palette.ts';
import { Box, Line, Oval } from '../../../kit/shapes.tsx';

const glass = '#BFE6F2';

function Window({ x, y, width = 18, height = 20 }: { x: number; y: number; width?: number; height?: number }) {
  return (
    <g>
      <Box at={[x, y]} size={[width, height]} corner={3} fill="#FFF8EE" />
      <Box at={[x + 2.5, y + 2.5]} size={[width - 5, height - 5]} corner={2} fill={glass} />
      <Line path={`M${x + width / 2} ${y + 3}v${height - 6}`} colour="#FFF8EE" width={2} />
    </g>
  );
}

export function FamilyHouse() {
  const paint = usePaint();
  return (
    <g>
      <Shade at={[4, 0]} radius={[76, 9]} />
      <Lit size="medium">
        <Box at={[26, -104]} size={[14, 34]} fill={paint.body('#B9695A')} />
        <Box at={[-54, -66]} size={[108, 66]} corner={4} fill={paint.body('#FBE3BD')} />
        <path d="M-66-60L0-112L66-60Q68-54 60-54H-60Q-68-54-66-60Z" fill={paint.body(palette.coralDark)} />
        <Box at={[-13, -40]} size={[27, 40]} corner={6} fill={paint.body(palette.tealDark)} />
      </Lit>
      <Window x={-44} y={-42} />
      <Window x={26} y={-42} />
      <Oval at={[0, -74]} radius={9} fill="#FFF8EE" />
      <Oval at={[0, -74]} radius={6} fill={glass} />
      <Oval at={[8, -20]} radius={2} fill={palette.sun} />
      <Lit>
        <Oval at={[-56, -8]} radius={[16, 13]} fill={paint.body('#4FA878')} />
        <Oval at={[58, -7]} radius={[14, 11]} fill={paint.body('#5DB07E')} />
      </Lit>
    </g>
  );
}

export function School() {
  const paint = usePaint();
  return (
    <g>
      <Shade at={[4, 0]} radius={[80, 9]} />
      <Lit size="medium">
        <Box at={[-72, -58]} size={[144, 58]} corner={4} fill={paint.body('#F2B84B')} />
        <path d="M-78-54L-66-76H66L78-54Z" fill={paint.body('#8B5A9E')} />
        <Box at={[-25, -98]} size={[50, 98]} corner={4} fill={paint.body('#FFD98A')} />
        <path d="M-32-94L0-128L32-94Z" fill={paint.body('#8B5A9E')} />
        <Box at={[-12, -34]} size={[24, 34]} corner={5} fill={paint.body('#7A4A5E')} />
      </Lit>
      <path d="M-10-66V-80A10 10 0 0 1 10-80V-66Z" fill="#5A3A5E" />
      <path d="M-7-68Q-5-72-5-77A5 5 0 0 1 5-77Q5-72 7-68Z" fill={palette.sun} />
      <Oval at={[0, -67]} radius={2} fill="#C9722F" />
      {[-64, -45, 28, 47].map((x) => (
        <Window x={x} y={-42} width={17} height={24} />
      ))}
    </g>
  );
}

const tiles = [palette.coral, palette.sun, palette.leaf, palette.sea, '#8B55A6', palette.teal];

export function Company() {
  const paint = usePaint();
  return (
    <g>
      <Shade at={[4, 0]} radius={[74, 9]} />
      <Lit size="medium">
        <path d="M-66-78L-34-104V-78L-2-104V-78L30-104V-78H66V0H-66Z" fill={paint.body('#6C8FC4')} />
        <Box at={[-66, -80]} size={[132, 80]} corner={4} fill={paint.body('#7FA3D6')} />
        <Box at={[32, -34]} size={[26, 34]} corner={4} fill={paint.body('#34497A')} />
      </Lit>
      <Box at={[-56, -68]} size={[80, 54]} corner={6} fill="#F4FAFF" />
      {tiles.map((colour, index) => (
        <Box
          at={[-49 + (index % 3) * 24, -62 + Math.floor(index / 3) * 23]}
          size={[18, 18]}
          corner={5}
          fill={paint.body(colour)}
        />
      ))}
      <Box at={[34, -66]} size={[22, 18]} corner={3} fill={glass} />
      <Line path="M45-17h.1" colour={palette.sun} width={4} />
    </g>
  );
}

export function TownHall() {
  const paint = usePaint();
  const stone = '#EFE4D6';
  return (
    <g>
      <Shade at={[4, 0]} radius={[82, 9]} />
      <Lit size="medium">
        <Box at={[-70, -66]} size={[140, 58]} fill={paint.body('#C9B6A6')} />
        <path d="M-76-66L0-104L76-66Z" fill={paint.body(stone)} />
        <Box at={[-78, -12]} size={[156, 12]} corner={2} fill={paint.body('#D9CBBB')} />
        <Box at={[-72, -70]} size={[144, 8]} corner={2} fill={paint.body('#D9CBBB')} />
        {[-60, -32, 20, 48].map((x) => (
          <Box at={[x - 1, -62]} size={[14, 50]} corner={3} fill={paint.body(stone)} />
        ))}
        <Box at={[-13, -48]} size={[26, 36]} corner={8} fill={paint.body('#8A5A3C')} />
      </Lit>
      <Oval at={[0, -80]} radius={10} fill={darker('#EFE4D6', 0.2)} />
      <Oval at={[0, -80]} radius={7.5} fill="#FFFDF6" />
      <Line path="M0-80V-85M0-80L4-78" colour={palette.ink} width={2} />
      <Lit>
        <Box at={[-2, -132]} size={[4, 32]} corner={2} fill={paint.body('#7A4A5E')} />
        <path d="M2-131H30L23-122L30-113H2Z" fill={paint.body(palette.leaf)} />
      </Lit>
    </g>
  );
}

/** What can be done in a chat, each as one thing: drawn round 0,0 within ±62. */
import { usePaint } from '../../../kit/drawing.tsx';
import { palette } from '../../../kit/palette.ts';
import { Box, Line, Oval, Place } from '../../../kit/shapes.tsx';

/** A game piece that may be anybody. */
function Pawn({ colour }: { colour: string }) {
  const paint = usePaint();
  return (
    <g>
      <path d="M-30 40C-30 10-18 2 0 2S30 10 30 40Q30 44 26 44H-26Q-30 44-30 40Z" fill={paint.body(colour)} />
      <Oval at={[0, -18]} radius={21} fill={paint.body(colour)} />
    </g>
  );
}

/** To everyone. */
export const Group = () => (
  <g>
    <Place at={[-38, 8]} scale={0.84}>
      <Pawn colour={palette.sea} />
    </Place>
    <Place at={[38, 8]} scale={0.84}>
      <Pawn colour={palette.leaf} />
    </Place>
    <Place at={[0, 8]}>
      <Pawn colour={palette.coral} />
    </Place>
  </g>
);

/** To one person. */
export function PrivateBubble() {
  const paint = usePaint();
  return (
    <g>
      <path
        d="M-36-48H26Q52-48 52-24V-10Q52 14 26 14H-18Q-26 30-48 34Q-38 22-40 12Q-60 8-60-10V-24Q-60-48-36-48Z"
        fill={paint.body(palette.sun)}
      />
      <Line path="M-34-26H26M-34-8H4" colour="#B97A17" width={7} opacity={0.55} />
      <Place at={[36, 22]} scale={0.86}>
        <Pawn colour={palette.coral} />
      </Place>
    </g>
  );
}

/** From the front, a little from above; its seat at 0,16. */
function Chair({ colour }: { colour: string }) {
  const paint = usePaint();
  const wood = paint.body('#A86B3E');
  return (
    <g>
      {[-20, 14].map((x) => (
        <Box key={x} at={[x, 20]} size={[7, 32]} corner={3.5} fill={wood} />
      ))}
      <path d="M-24 22V-34Q-24-46-12-46H12Q24-46 24-34V22H16V-4H-16V22Z" fill={wood} />
      <path d="M-16-30Q-16-38-8-38H8Q16-38 16-30V-12H-16Z" fill={paint.body(colour)} />
      <path d="M-22 8H22L28 22Q28 28 22 28H-22Q-28 28-28 22Z" fill={paint.body(colour)} />
    </g>
  );
}

/** Face to face: two chairs that are turned to one another, and a word between them. */
export function TwoChairs() {
  const paint = usePaint();
  return (
    <g>
      <Place at={[-33, 12]} turn={5} scale={0.92}>
        <Chair colour={palette.coral} />
      </Place>
      <Place at={[33, 12]} turn={-5} scale={0.92}>
        <Chair colour={palette.sea} />
      </Place>
      <path
        d="M-10-58H14Q22-58 22-49V-44Q22-35 14-35H4L-4-27L-4-35H-10Q-18-35-18-44V-49Q-18-58-10-58Z"
        fill={paint.body(palette.sun)}
      />
    </g>
  );
}

/** Quiet for me: a bell with a line through it. */
export function QuietBell() {
  const paint = usePaint();
  return (
    <g>
      <path
        d={
          'M0-54C6-54 9-50 9-45C30-40 36-20 37 2C38 18 44 24 50 32H-50C-44 24-38 18-37 2C-36-20-30-40-9-45' +
          'C-9-50-6-54 0-54Z'
        }
        fill={paint.body(palette.sun)}
      />
      <path d="M-13 36H13C13 45 7 51 0 51S-13 45-13 36Z" fill="#B8622F" />
      <Line path="M-46-48L46 50" colour="#FFFDF6" width={17} />
      <Line path="M-46-48L46 50" colour={palette.coralDark} width={9} />
    </g>
  );
}

/** Out: a door that stands open to the evening. */
export function OpenDoor() {
  const paint = usePaint();
  return (
    <g>
      <Box at={[-40, -56]} size={[80, 112]} corner={8} fill="#6E452F" />
      <Box at={[-32, -48]} size={[64, 104]} corner={3} fill={paint.linear(['#FFE3A0', '#F9BF93'], 90)} />
      <path d="M-32-48L14-38V60L-32 56Z" fill={paint.body('#D98A3C')} />
      <path d="M-24-34L6-28V4L-24 2ZM-24 14L6 16V48L-24 44Z" fill="#B5692A" opacity={0.6} />
      <Oval at={[6, 12]} radius={4.5} fill="#FFF3D0" />
    </g>
  );
}

/** Stop: an open hand. */
export function OpenHand() {
  const paint = usePaint();
  const skin = paint.body('#C68A6A');
  const fingers = [
    [-25, -8, -14, 36],
    [-8, -16, -4, 42],
    [10, -16, 5, 40],
    [27, -8, 15, 32],
  ] as const;
  return (
    <g>
      {fingers.map(([x, y, turn, length]) => (
        <Place key={x} at={[x, y]} turn={turn}>
          <Box at={[-8.5, -length]} size={[17, length + 22]} corner={8.5} fill={skin} />
        </Place>
      ))}
      <Place at={[34, 26]} turn={46}>
        <Box at={[-9, -34]} size={[18, 50]} corner={9} fill={skin} />
      </Place>
      <path d="M-34-8C-34-16 36-16 36-6C38 20 36 56 4 58C-26 60-34 34-34-8Z" fill={skin} />
      <Line path="M-20 14Q0 2 22 10M-14 34Q4 30 12 14" colour="#9C6248" width={4} opacity={0.6} />
    </g>
  );
}

/** Later: a clock without numbers. */
export function WaitingClock() {
  const paint = usePaint();
  return (
    <g>
      <Oval at={[0, 0]} radius={54} fill={paint.body(palette.teal)} />
      <Oval at={[0, 0]} radius={42} fill="#FFFDF6" />
      {[0, 90, 180, 270].map((turn) => (
        <Place key={turn} turn={turn}>
          <Box at={[-3, -38]} size={[6, 11]} corner={3} fill="#8E9BC0" />
        </Place>
      ))}
      <Line path="M0 0V-24M0 0L18 10" colour={palette.ink} width={7} />
      <Oval at={[0, 0]} radius={6} fill={palette.coral} />
    </g>
  );
}

/** A tummy that asks for soup: round in its pullover, a spoon in its hand. */
import { star } from '../../kit/curves.ts';
import { usePaint } from '../../kit/drawing.tsx';
import { Lit, Shade } from '../../kit/lit.tsx';
import { palette } from '../../kit/palette.ts';
import { Line, Oval, Place } from '../../kit/shapes.tsx';
import { StoryCard } from '../parts/story-card.tsx';

const skin = '#E8B283';

function RoundTummy() {
  const paint = usePaint();
  const purple = paint.body('#8A55A6', 1.2);
  return (
    <>
      <Shade at={[0, 66]} radius={[54, 7]} />
      <Lit strength={0.6}>
        <path d="M-36 36H-4V60H-32ZM4 36H36L32 60H4Z" fill={paint.body('#2E7C86')} />
        <path d="M-42 66Q-42 56-30 56H-6V66ZM42 66Q42 56 30 56H6V66Z" fill={paint.body(palette.sun)} />
      </Lit>
      <Lit strength={0.6}>
        <path d="M-34-44C-56-40-70-20-72-2C-70 8-60 8-56 2L-38-16Z" fill={purple} />
        <path d="M34-44C56-44 72-40 76-24C76-14 66-12 60-16L40-18Z" fill={purple} />
        <Oval at={[-65, 8]} radius={[10, 11]} fill={paint.body(skin)} />
      </Lit>
      <Lit strength={0.7}>
        <Oval at={[0, -2]} radius={[56, 54]} fill={purple} />
        <Oval at={[0, -54]} radius={[24, 9]} fill="#A670C0" />
        <path d="M-50 24Q0 58 50 24L42 42Q0 68-42 42Z" fill="#A670C0" />
      </Lit>
      <Oval at={[0, -56]} radius={[17, 5]} fill="#5E3678" />
      <path
        d={star([0, -32], 13, 6)}
        fill={palette.sun}
        stroke={palette.sun}
        stroke-width={3}
        stroke-linejoin="round"
      />
      {[-19, 19].map((x) => (
        <>
          <Oval at={[x, -8]} radius={[8.4, 9.6]} fill="#FFFDF6" />
          <Oval at={[x, -7]} radius={[5.4, 6.8]} fill={palette.ink} />
          <Oval at={[x + 2, -10]} radius={[2, 2.4]} fill="#fff" />
        </>
      ))}
      <path d="M-14 9Q0 5 14 9Q13 28 0 28T-14 9Z" fill="#6A1F3E" />
      <Oval at={[0, 23]} radius={[7, 4.4]} fill="#F07A78" />
      <Oval at={[-34, 8]} radius={[7, 5]} fill="#F58AB0" opacity={0.7} />
      <Oval at={[34, 8]} radius={[7, 5]} fill="#F58AB0" opacity={0.7} />
      <Line path="M64 2L68-44" colour="#B9AFC8" width={6} />
      <Lit strength={0.5}>
        <path d="M68-40C57-42 52-60 58-68C65-76 76-70 78-59C78-50 75-42 68-40Z" fill={paint.body('#D6CFE2')} />
        <Oval at={[67, -22]} radius={[11, 10]} fill={paint.body(skin)} />
      </Lit>
    </>
  );
}

export default () => (
  <StoryCard tint="mint" ground={false}>
    <Place scale={0.92}>
      <RoundTummy />
    </Place>
  </StoryCard>
);

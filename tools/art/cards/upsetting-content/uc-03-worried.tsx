/** A worried feeling: a small bird under a big leaf. */
import { usePaint } from '../../kit/drawing.tsx';
import { Lit, Shade } from '../../kit/lit.tsx';
import { Line, Oval } from '../../kit/shapes.tsx';
import { StoryCard } from '../parts/story-card.tsx';

const body = 'M-34 26C-38 0-22-26 2-26C24-26 38-6 34 20C30 44 14 54-2 54C-22 54-32 44-34 26Z';

function SmallBird() {
  const paint = usePaint();
  return (
    <>
      <Line path="M-8 52v8M10 52v8" colour="#E0913A" width={4} />
      <Lit>
        <path d="M-28 30C-44 32-54 24-58 14C-46 12-36 14-28 18Z" fill={paint.body('#3E7FC0')} />
        <path d={body} fill={paint.body('#5FA6E0')} />
        <path d="M-14 22C-10 6 22 4 26 22C26 40 14 50 2 50C-8 48-16 38-14 22Z" fill="#FFF1DC" />
        <path d="M-32 12C-18 4-10 16-14 32C-24 38-34 28-32 12Z" fill={paint.body('#3E7FC0')} />
        <path d="M2-24Q-2-36 8-38Q8-30 10-24Z" fill="#5FA6E0" />
      </Lit>
      {[-7, 19].map((x) => (
        <>
          <Oval at={[x, 0]} radius={[8, 9.4]} fill="#fff" />
          <Oval at={[x - 1, -2]} radius={[5.4, 6.6]} fill="#2B1B3D" />
          <Oval at={[x - 3, -5]} radius={[2, 2.4]} fill="#fff" />
        </>
      ))}
      <Line path="M-15-9Q-9-16-1-16M27-9Q21-16 13-16" colour="#2A5F98" width={3.4} />
      <path d="M0 11L12 11L6 20Z" fill="#FFB23E" />
    </>
  );
}

function BigLeaf() {
  const paint = usePaint();
  return (
    <>
      <Line path="M62 62C68 26 64-8 50-32" colour="#4F8F4A" width={7} />
      <Lit size="medium" strength={0.7}>
        <path
          d="M60-38C44-70-8-82-44-56C-62-42-68-24-70-8C-50-26-22-28 4-24C26-22 48-18 66-4C72-16 70-28 60-38Z"
          fill={paint.body('#5FB060')}
        />
      </Lit>
      <Line
        path="M56-34C26-50-20-46-62-16M30-46l-12-20M2-47l-16-14M18-42l-2 18M-14-40l-12 14"
        colour="#3D8246"
        width={3.4}
        opacity={0.6}
      />
    </>
  );
}

export default () => (
  <StoryCard tint="blue">
    <Shade at={[0, 60]} radius={[44, 6]} />
    <SmallBird />
    <BigLeaf />
  </StoryCard>
);

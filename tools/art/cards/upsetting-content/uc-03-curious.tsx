/** A curious feeling: a cat that looks round a corner. */
import { usePaint } from '../../kit/drawing.tsx';
import { Lit } from '../../kit/lit.tsx';
import { Box, Line, Oval, Place } from '../../kit/shapes.tsx';
import { StoryCard } from '../parts/story-card.tsx';

const fur = '#F0A94E';
const stripe = '#CF7F2C';

function CatHead() {
  const paint = usePaint();
  return (
    <>
      <Lit>
        <path d="M-38-18L-40-56L-12-36ZM38-18L40-56L12-36Z" fill={paint.body(fur)} />
        <path d="M-33-26L-34-46L-19-36ZM33-26L34-46L19-36Z" fill="#F2B3A0" />
        <path d="M-46 2C-46-26-24-38 0-38S46-26 46 2C46 26 26 38 0 38S-46 26-46 2Z" fill={paint.body(fur)} />
        <path d="M-22 20C-22 6-8 6 0 10C8 6 22 6 22 20C20 32 8 36 0 36S-20 32-22 20Z" fill="#FFF1DC" />
      </Lit>
      <Line path="M-8-36v12M0-38v15M8-36v12M-44-2h11M44-2h-11" colour={stripe} width={4.6} />
      {[-19, 19].map((x) => (
        <>
          <Oval at={[x, -4]} radius={[11, 12]} fill="#fff" />
          <Oval at={[x - 3.5, -4]} radius={[7.6, 9]} fill="#5E9A3A" />
          <Oval at={[x - 4, -4]} radius={[5, 7.4]} fill="#2B1B3D" />
          <Oval at={[x - 6, -8]} radius={[2.4, 2.8]} fill="#fff" />
        </>
      ))}
      <path d="M-5 12H5L0 18Z" fill="#D9607A" />
      <Line path="M0 18v3M0 21q-6 6-11 2M0 21q6 6 11 2" colour="#8A4A3A" width={2.8} />
      <Line path="M-26 18l-20-3M-26 24l-19 4" colour="#FFF6E6" width={2.6} />
    </>
  );
}

function Wall() {
  const paint = usePaint();
  const bricks = 'M14-50H80M14-22H80M14 6H80M14 34H80M14 62H80M44-80V-50M62-50V-22M40-22V6M64 6V34M42 34V62M62 62V80';
  return (
    <>
      <Lit size="medium" strength={0.7}>
        <Box at={[14, -84]} size={[80, 168]} fill={paint.linear(['#E8A488', '#CF7F68'], 0)} />
      </Lit>
      <Line path={bricks} colour="#F6CDB8" width={3} opacity={0.8} />
    </>
  );
}

export default () => (
  <StoryCard tint="sand" ground={false}>
    <Place at={[0, 4]} turn={-10}>
      <CatHead />
    </Place>
    <Wall />
    <Lit strength={0.6}>
      <path d="M-2 52C-4 42 10 38 26 40C38 42 38 60 26 62C10 64 0 62-2 52Z" fill={fur} />
    </Lit>
    <Line path="M34 47h-8M35 53h-8M4 44v13" colour={stripe} width={2.6} />
  </StoryCard>
);

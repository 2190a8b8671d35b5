/** A teacher with a book under one arm and a ball in the other. */
import { usePaint } from '../../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../../kit/lit.tsx';
import { Box, Line, Oval } from '../../kit/shapes.tsx';
import { teacher } from '../../pages/upsetting-content/parts/helpers.ts';
import { Bust } from '../../people/bust.tsx';
import { StoryCard } from '../parts/story-card.tsx';

function Ball(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit strength={0.6}>
        <Oval at={[0, 0]} radius={24} fill={paint.radial(['#FF9A80', '#F2644F', '#C9412F'])} />
        <Line path="M-23-5Q0 6 23-5M-6-23Q6 0-4 24" colour="#FFF4E2" width={4} />
      </Lit>
    </Piece>
  );
}

function ClosedBook(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit strength={0.6}>
        <Box at={[-22, -29]} size={[46, 58]} corner={4} fill="#FFF8EE" />
        <Box at={[-25, -31]} size={[46, 62]} corner={5} fill={paint.body('#2F7D9B')} />
        <Line path="M-17-31V31" colour="#FFD9A0" width={4} />
        <Oval at={[2, -4]} radius={8} fill="#FFD9A0" />
      </Lit>
    </Piece>
  );
}

export default () => (
  <StoryCard tint="mint" ground={false}>
    <Bust
      {...teacher}
      at={[0, 72]}
      scale={0.92}
      zoom={2}
      face="happy"
      headTurn={0.12}
      tilt={4}
      joints={({ leg, torso }) => ({
        arms: {
          left: { elbow: [-58, -leg - torso * 0.3], to: [-44, -leg - torso * 0.36], gesture: 'flat', order: 'behind' },
          right: { elbow: [62, -leg - torso * 0.3], to: [48, -leg - torso * 0.36], gesture: 'flat', order: 'behind' },
        },
      })}
    />
    <ClosedBook at={[-42, 52]} turn={-10} scale={0.94} />
    <Ball at={[46, 52]} scale={1.02} />
  </StoryCard>
);

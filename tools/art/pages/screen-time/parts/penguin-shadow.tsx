/** What the lamp makes of Mama on the wall: the shadow of a dancing penguin. */
import { usePaint } from '../../../kit/drawing.tsx';
import { Piece, type PieceProps } from '../../../kit/lit.tsx';

const silhouette = [
  'M10-560C84-556 122-500 118-430C118-404 126-388 146-352C196-330 250-300 284-252C296-232 280-216 258-226',
  'C222-236 192-238 172-232C182-160 166-84 126-44L164-30C178-22 172-8 156-8H36L20-30C-10-26-40-30-64-36',
  'L-58-10C-62 0-74 2-84 0H-150C-166-2-168-16-154-24L-118-44C-158-96-170-170-158-238C-186-226-214-206-240-176',
  'C-254-162-274-170-270-192C-256-258-214-312-148-350C-130-382-120-404-120-432C-122-502-74-562 10-560Z',
].join('');

/** Stands on 0,0; 560 high, 550 wide. */
export function PenguinShadow(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <g filter={paint.blur(7)} opacity={0.4}>
        <path d={silhouette} fill="#3A1B52" />
        <path
          d="M0-552q-20-30-10-52M14-556q0-30 20-50M26-550q14-20 34-26"
          stroke="#3A1B52"
          stroke-width={14}
          fill="none"
          stroke-linecap="round"
        />
      </g>
    </Piece>
  );
}

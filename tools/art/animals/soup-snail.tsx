/** What still shows of the rocket snail in the soup: eyes and a noodle. The waterline is 0,0; 130 wide, 150 high. */
import { useVariant } from '../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../kit/lit.tsx';
import { palette } from '../kit/palette.ts';
import { Line, Oval } from '../kit/shapes.tsx';

const noodle = 'M-92-132C-66-170-22-160-14-130C-6-100 10-70-2-30';

/** The noodle alone, so that it may slide. */
export const Noodle = (piece: PieceProps) => (
  <Piece {...piece}>
    <Line path={noodle} colour="#E8B860" width={15} />
    <Line path={noodle} colour="#FFE9A8" width={9} />
  </Piece>
);

export function SoupSnail({ noodle: shown = true, ...piece }: PieceProps & { noodle?: boolean }) {
  const variant = useVariant();
  const aside = variant === 'look' ? -14 : 0;
  const shut = variant === 'blink';
  return (
    <Piece {...piece}>
      <Lit strength={0.6}>
        <Line path="M-26-6C-30-50-36-70-40-92M34-6C36-46 42-66 48-88" colour="#A6E07A" width={22} />
        <Oval at={[-42, -108]} radius={[34, 37]} fill={shut ? '#A6E07A' : '#fff'} />
        <Oval at={[50, -104]} radius={[34, 37]} fill={shut ? '#A6E07A' : '#fff'} />
      </Lit>
      {shut ? (
        <Line path="M-66-104Q-42-90-18-104M26-100Q50-86 74-100" colour={palette.ink} width={6} />
      ) : (
        <>
          <Oval at={[-38 + aside, -112]} radius={[14, 16]} fill={palette.ink} />
          <Oval at={[52 + aside, -110]} radius={[14, 16]} fill={palette.ink} />
          <Oval at={[-33 + aside, -118]} radius={[5, 6]} fill="#fff" />
          <Oval at={[57 + aside, -116]} radius={[5, 6]} fill="#fff" />
        </>
      )}
      {shown && <Noodle />}
    </Piece>
  );
}

/** A small picture cut out of white paper, that stands on a folded foot. */
import { Steady, usePaint, type Children } from '../../../kit/drawing.tsx';
import { Piece, Shade, type PieceProps } from '../../../kit/lit.tsx';

/** A white edge `width` wide round whatever is drawn. */
const cutOut = (id: string, width: number) =>
  `<filter id="${id}" x="-20%" y="-20%" width="140%" height="140%" color-interpolation-filters="sRGB">` +
  `<feMorphology in="SourceAlpha" operator="dilate" radius="${width}"/><feGaussianBlur stdDeviation="1.2"/>` +
  '<feColorMatrix values="0 0 0 0 1 0 0 0 0 .98 0 0 0 0 .94 0 0 0 6 -2" result="paper"/>' +
  '<feMerge><feMergeNode in="paper"/><feMergeNode in="SourceGraphic"/></feMerge></filter>';

const box = 'M-54-80H54Q80-80 80-54V70H-80V-54Q-80-80-54-80Z';

/** Stands on 0,0; what is on it is drawn round 0,-84 in a box of ±76. */
export function PaperFigure({ children, ...piece }: PieceProps & Children) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Shade at={[8, 0]} radius={[80, 9]} opacity={0.3} />
      <path d="M-66-10H66L80 2H-80Z" fill={paint.linear(['#FFF9EE', '#E2D3C4'], 90)} />
      <g filter={paint.define('cut-out', (id) => cutOut(id, 6))}>
        <g transform="translate(0 -84)" clip-path={paint.clip(box)}>
          <Steady>{children}</Steady>
        </g>
        <path d="M-66-20H66V-6H-66Z" fill="#FFF9EE" />
      </g>
    </Piece>
  );
}

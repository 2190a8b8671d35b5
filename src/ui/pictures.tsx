/** A picture without a canvas: its pieces as images, each placed in percent of the frame. */
import './pictures.css';
import { useState } from 'preact/hooks';
import type { Box, Overlay, Picture, Piece } from '../core/picture.ts';

interface Props {
  picture: Picture;
  /** What the picture says, for those who do not see it; leave out where buttons or words over it say it already. */
  alt?: string;
  /** Shown while they speak or shut their eyes: ids of pieces, by the overlay that lies over them. */
  overlays?: Readonly<Record<string, 'blink' | 'talk' | 'look'>>;
}

/** All pieces of a picture, back to front. A piece that keeps its id glides when its box changes. */
export function StillPicture({ picture, alt, overlays = {} }: Props) {
  const [width, height] = picture.size;
  const named = alt ? { role: 'img' as const, 'aria-label': alt } : { 'aria-hidden': true };
  return (
    <div class="still-picture" dir="ltr" style={{ aspectRatio: `${width} / ${height}` }} {...named}>
      {picture.pieces.map((piece) => {
        const laid = overlays[piece.id];
        const overlay = laid && piece[laid];
        return [
          <Image key={piece.id} piece={piece} size={picture.size} />,
          overlay && <Image key={`${piece.id} ${laid}`} piece={laidOver(piece, overlay)} size={picture.size} />,
        ];
      })}
    </div>
  );
}

/** An overlay turns with the piece it lies on, so it keeps the piece's pivot. */
const laidOver = (piece: Piece, overlay: Overlay): Piece => ({
  ...piece,
  image: overlay.image,
  box: overlay.box,
  pivot: piece.pivot ?? foot(piece.box),
});

const foot = ([left, top, width, height]: Box) => [left + width / 2, top + height] as const;

/** Where a box sits in its frame, as CSS. Left and top stay physical: a picture is not text. */
export function placed(box: Box, [width, height]: Picture['size']) {
  return {
    left: percent(box[0], width),
    top: percent(box[1], height),
    width: percent(box[2], width),
    height: percent(box[3], height),
  };
}

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(3)}%`;

function Image({ piece, size }: { piece: Piece; size: Picture['size'] }) {
  const [missing, setMissing] = useState<string | null>(null);
  if (missing === piece.image) return null;
  const [left, top, width, height] = piece.box;
  const [pivotLeft, pivotTop] = piece.pivot ?? foot(piece.box);
  return (
    <img
      src={piece.image}
      alt=""
      draggable={false}
      decoding="async"
      onError={() => setMissing(piece.image)}
      style={{
        ...placed(piece.box, size),
        opacity: piece.opacity ?? 1,
        transform: piece.turn ? `rotate(${piece.turn}deg)` : undefined,
        transformOrigin: `${percent(pivotLeft - left, width)} ${percent(pivotTop - top, height)}`,
      }}
    />
  );
}

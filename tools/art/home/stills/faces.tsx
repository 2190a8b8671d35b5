/** Sango's head alone, for small places. */
import { Sango, sangoParts } from '../../sango/sango.tsx';

export const folder = 'sango';
export const size = { width: 800, height: 800 };
export const scale = 0.3;

export const stills = {
  face: (
    <Sango
      pose="stand"
      parts={sangoParts.bust}
      face={{ mouth: 'big', brows: 'up', ears: [12, 12] }}
      at={[400, 905]}
      scale={0.88}
    />
  ),
};

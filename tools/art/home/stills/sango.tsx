/** Sango alone, in the poses the pages and boards need: 900 × 1040 of her own units, feet at 450,1010. */
import { Sango, type SangoProps } from '../../sango/sango.tsx';

export const folder = 'sango';
export const size = { width: 900, height: 1040 };
export const scale = 0.4;

const at = [450, 1010] as const;
const figure = (props: SangoProps) => <Sango {...props} at={at} />;

export const stills = {
  wave: figure({ pose: 'wave-laughing' }),
  cheer: figure({ pose: 'cheer' }),
  think: figure({ pose: 'thinking' }),
  point: figure({ pose: 'point' }),
  'point-up': figure({ pose: 'point-up' }),
  stand: figure({ pose: 'stand' }),
  read: figure({ pose: 'read' }),
  tell: figure({ pose: 'tell' }),
  look: figure({ pose: 'look' }),
  careful: figure({ pose: 'stop-hand' }),
  surprised: figure({ pose: 'surprised' }),
  swim: figure({ pose: 'surf', glow: 'yes' }),
};

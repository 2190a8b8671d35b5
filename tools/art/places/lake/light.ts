/** The light over the lake by the time of day; always sunny. */
export type LakeLight = 'morning' | 'day' | 'gold';

interface LakeColours {
  sky: readonly string[];
  sun: string;
  hills: string;
  water: readonly string[];
  glitter: string;
  sand: readonly string[];
  grass: string;
  /** Laid over the near things of a page by `<Sunshine>`. */
  warmth: string;
}

export const lakeLights: Record<LakeLight, LakeColours> = {
  morning: {
    sky: ['#7CC6EE', '#C6E9F8', '#FFF2D2'],
    sun: '#FFF0B8',
    hills: '#93BCC8',
    water: ['#B4E6EE', '#62B8DA', '#3B8CC8'],
    glitter: '#F2FCFF',
    sand: ['#F7E6BE', '#E9CE9A', '#D6AE7A'],
    grass: '#7FA869',
    warmth: '#FFF6CC',
  },
  day: {
    sky: ['#5FB6EA', '#A9DCF6', '#E9F7F4'],
    sun: '#FFF6C8',
    hills: '#7FB2B8',
    water: ['#9CDDEC', '#4FAADB', '#2F7FC4'],
    glitter: '#F4FDFF',
    sand: ['#F9E8C0', '#EDD09A', '#DAB27C'],
    grass: '#6FA462',
    warmth: '#FFFBE0',
  },
  gold: {
    sky: ['#7FB4DC', '#F3D9B0', '#FFE7B0'],
    sun: '#FFE9A0',
    hills: '#B3A4AE',
    water: ['#FBDFA8', '#86BCCB', '#4A94B4'],
    glitter: '#FFF1C4',
    sand: ['#FBE2AE', '#EDC688', '#D5A268'],
    grass: '#8A9E58',
    warmth: '#FFE3A0',
  },
};

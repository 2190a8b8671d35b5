/** The lights of Amal's room: what each does to wall, floor and what is seen through the window. */

/** A bright `morning`, a dull long `afternoon`, `snow` that lights the room, the evening's `lamp`, or all `blue`. */
export type SnowLight = 'morning' | 'afternoon' | 'snow' | 'lamp' | 'blue';

export interface RoomColours {
  wall: string[];
  /** Small marks of the wallpaper. */
  print: string;
  floor: string[];
  plank: string;
  skirting: string[];
  /** Light on the wall, and the shade at its foot. */
  glow: string;
  shade: string;
}

export const roomColours: Record<SnowLight, RoomColours> = {
  morning: {
    wall: ['#FFEBC4', '#FBDCA8', '#F3C490'],
    print: '#EDB978',
    floor: ['#B9774F', '#CF9160', '#DDA872'],
    plank: '#7E4A3C',
    skirting: ['#FFF8EA', '#E8CBA4'],
    glow: '#FFFBEA',
    shade: '#9A4E4A',
  },
  afternoon: {
    wall: ['#D9C0B4', '#CBAAA8', '#B890A0'],
    print: '#B58C94',
    floor: ['#8A5F62', '#9E7470', '#B08A80'],
    plank: '#5E3A50',
    skirting: ['#E6D6CE', '#B89CA4'],
    glow: '#EFDCCB',
    shade: '#5A3A62',
  },
  snow: {
    wall: ['#E2F1F8', '#CBE4F2', '#B3D0EA'],
    print: '#9CC4E0',
    floor: ['#B47A5C', '#CF976C', '#E2B384'],
    plank: '#7A4A46',
    skirting: ['#FFFFFF', '#C6DCEC'],
    glow: '#FFFFFF',
    shade: '#4A5A9A',
  },
  lamp: {
    wall: ['#6A4C86', '#96608A', '#C98A7E'],
    print: '#A9748C',
    floor: ['#6E4458', '#96604E', '#B98258'],
    plank: '#4E2C46',
    skirting: ['#D9B6AC', '#9A6E86'],
    glow: '#FFD58A',
    shade: '#331C50',
  },
  blue: {
    wall: ['#3E67B4', '#5A8CD0', '#7FB0E4'],
    print: '#3F72BE',
    floor: ['#2B4E96', '#3B68B4', '#5486CC'],
    plank: '#1F3A7A',
    skirting: ['#A9CCF2', '#5C8ACA'],
    glow: '#BFE0FF',
    shade: '#16296A',
  },
};

export interface ViewColours {
  sky: string[];
  /** Towers far and near, and their windows; `lit` of them shine. */
  far: string;
  near: string;
  panes: string;
  lit: number;
  snow: string;
  frame: string[];
  frost: string;
}

export const viewColours: Record<SnowLight, ViewColours> = {
  morning: {
    sky: ['#A9DBF2', '#D6EEF8', '#FFF1DC'],
    far: '#B9CBE6',
    near: '#8FA6CE',
    panes: '#DCEAF8',
    lit: 0.2,
    snow: '#FFFFFF',
    frame: ['#FFF6E6', '#E0B98C'],
    frost: '#FFFFFF',
  },
  afternoon: {
    sky: ['#9FA4C4', '#C2B6C8', '#E0C8C0'],
    far: '#A9A4C2',
    near: '#8984AC',
    panes: '#C4B8CC',
    lit: 0.3,
    snow: '#E9E4EE',
    frame: ['#E6D2C2', '#A9888C'],
    frost: '#F3F0F8',
  },
  snow: {
    sky: ['#8CC4EE', '#BFE2F6', '#EAF7FF'],
    far: '#A9C8EA',
    near: '#7FA4D6',
    panes: '#E6F4FF',
    lit: 0.34,
    snow: '#FFFFFF',
    frame: ['#FFF8EA', '#D9B48C'],
    frost: '#FFFFFF',
  },
  lamp: {
    sky: ['#1F2A66', '#34468E', '#5C6AAE'],
    far: '#3C4A8E',
    near: '#2A3474',
    panes: '#3E4A8C',
    lit: 0.55,
    snow: '#AEBCE6',
    frame: ['#D9A98C', '#8A5A70'],
    frost: '#C9D6F8',
  },
  blue: {
    sky: ['#1E3C8C', '#3462B4', '#5C92D8'],
    far: '#3A68B6',
    near: '#28509E',
    panes: '#4A7AC6',
    lit: 0,
    snow: '#A9CFF8',
    frame: ['#8FBCEC', '#4674BC'],
    frost: '#D6E9FF',
  },
};

/** The font files of the game: which family, script and weight, and which published file each is cut from. */

export interface Face {
  family: string;
  script: 'latin' | 'latin-ext' | 'cyrillic' | 'arabic';
  weight: number;
  /** File in assets/fonts. */
  file: string;
  /** Path of the published font, within node_modules. */
  source: string;
}

function face(family: string, folder: string, script: Face['script'], weight: number): Face {
  return {
    family,
    script,
    weight,
    file: `${folder}-${script}-${weight}.woff2`,
    source: `@fontsource/${folder}/files/${folder}-${script}-${weight}-normal.woff2`,
  };
}

/** Letters of stories, titles and Arabic. The name of a file says its script: the build sorts files by it. */
export const faces: readonly Face[] = [
  ...[400, 700].flatMap((weight) => [
    face('Andika', 'andika', 'latin', weight),
    face('Andika', 'andika', 'latin-ext', weight),
    face('Andika', 'andika', 'cyrillic', weight),
  ]),
  ...[600, 700].flatMap((weight) => [
    face('Baloo 2', 'baloo-2', 'latin', weight),
    face('Baloo 2', 'baloo-2', 'latin-ext', weight),
  ]),
  ...[400, 700].map((weight) => face('Noto Naskh Arabic', 'noto-naskh-arabic', 'arabic', weight)),
];

/** A few letters only: the languages' own names, so that a button does not fetch a whole script. */
export const nameFaces: readonly Face[] = [
  { ...face('Language names', 'noto-naskh-arabic', 'arabic', 700), file: 'names-of-arabic.woff2' },
  { ...face('Language names', 'andika', 'cyrillic', 700), file: 'names-of-cyrillic.woff2' },
];

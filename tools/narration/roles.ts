// Who speaks a text. One table a kind of scene: the first pattern that fits a key decides.
// "*" stands for one segment of a key, "**" at the end for any number of them.

export interface Scene {
  id: string;
  kind: 'story' | 'activity' | 'ui';
  /** Speaker of a key, where the scene's own data names one: a story's lines, the friend of an activity. */
  speakers: Readonly<Record<string, string>>;
}

const NARRATOR = 'narrator';
const SANGO = 'sango';
/** Written to be read by grown-ups, printed, or a description of a sound. */
const SILENT = null;

type Rule = readonly [pattern: string, role: string | null];

/** Who writes in a chat speaks there: the last part of the key is the name. */
const WRITERS = ['omar', 'yuki', 'mei', 'kofi', 'leila', 'ines', 'tomas'] as const;

const RULES: Record<Scene['kind'], readonly Rule[]> = {
  story: [
    ['sounds.**', SILENT],
    ['grownups.**', SILENT],
    ['*.hint', SANGO],
    ['*.again', SANGO],
    ['*.reply', SANGO],
    ['*.act', SANGO],
    ['*.talk', SANGO],
    ['**', NARRATOR],
  ],
  activity: [
    ['can.**', SILENT],
    ['short', SILENT],
    ['talk.**', SILENT],
    ['print.**', SILENT],
    ['vignette.**', SILENT],
    ['educators.**', SILENT],
    ['feedback.**', SANGO],
    ['reflection.**', SANGO],
    ['*.goal', SANGO],
    ['*.sango', SANGO],
    ['*.hint.**', SANGO],
    ['*.link.**', SANGO],
    ['*.done', SANGO],
    ['*.card.*.ok', SANGO],
    ['*.card.*.wrong.**', SANGO],
    ['*.photo.item.*.ok', SANGO],
    ['*.photo.item.*.wrong.**', SANGO],
    ['*.photo.share', SANGO],
    ['*.photo.ifHidden', SANGO],
    ['*.photo.wrong.**', SANGO],
    ['*.advice.*.*.because', SANGO],
    ['*.move.*.*.because', SANGO],
    ...WRITERS.map((who): Rule => [`*.chat.*.${who}`, who]),
    ['*.chat.*.zip', 'a-player'],
    ['scale.**', SILENT],
    ['ask.**', SANGO],
    ['help.**', SANGO],
    ['*.claim.*.clue.*.ok', SANGO],
    ['*.claim.*.clue.*.wrong', SANGO],
    ['*.claim.*.wrong.**', SANGO],
    ['*.claim.*.whyWrong', SANGO],
    ['picture.**', SILENT],
    ['hint.**', SANGO],
    ['flag.on', SANGO],
    ['flag.off', SANGO],
    ['flag.three', SANGO],
    ['*.card.*.dropped', SANGO],
    ['*.card.*.waits', SANGO],
    ['*.card.*.sewn', SANGO],
    ['*.kept', SANGO],
    ['*.fly', SANGO],
    ['*.letters', SANGO],
    ['*.flags', SANGO],
    ['*.need.*.bare', SANGO],
    ['*.way.*.note', SANGO],
    ['*.case.*.ok', SANGO],
    ['*.case.*.hint', SANGO],
    ['*.case.*.wrong.**', SANGO],
    ['*.case.*.who.**', SANGO],
    ['**', NARRATOR],
  ],
  ui: [
    ['grown-ups.**', SILENT],
    ['sango.**', SANGO],
    ['**', NARRATOR],
  ],
};

/** The role that speaks a key (see cast.json), or null if the text is not read aloud. */
export function roleOf(scene: Scene, key: string): string | null {
  const speaker = scene.speakers[key];
  if (speaker !== undefined) return speaker;
  const rule = RULES[scene.kind].find(([pattern]) => fits(pattern.split('.'), key.split('.')));
  return rule ? rule[1] : SILENT;
}

function fits(pattern: string[], key: string[]): boolean {
  if (pattern[0] === '**') return key.length > 0;
  if (pattern.length === 0 || key.length === 0) return pattern.length === key.length;
  return (pattern[0] === '*' || pattern[0] === key[0]) && fits(pattern.slice(1), key.slice(1));
}

/** Reads from a TrueType or OpenType file which characters it holds and how wide they are. */

export interface FontMetrics {
  /** Design units an em. */
  unitsPerEm: number;
  ascent: number;
  /** Positive downwards. */
  descent: number;
  lineGap: number;
  /** Advance width of a character; 0 when the font lacks it. */
  widthOf(character: string): number;
}

function tables(font: Buffer): Map<string, Buffer> {
  const count = font.readUInt16BE(4);
  const rows = Array.from({ length: count }, (_, index) => 12 + index * 16);
  return new Map(
    rows.map((row) => {
      const start = font.readUInt32BE(row + 8);
      return [font.toString('latin1', row, row + 4), font.subarray(start, start + font.readUInt32BE(row + 12))];
    }),
  );
}

function table(font: Buffer, name: string): Buffer {
  const found = tables(font).get(name);
  if (!found) throw new Error(`The font has no table ${name}`);
  return found;
}

/** Format 12: groups of [first, last, glyph of the first]. */
function readGroups(subtable: Buffer, glyphs: Map<number, number>): void {
  for (let group = 0; group < subtable.readUInt32BE(12); group++) {
    const [first, last, glyph] = [0, 4, 8].map((part) => subtable.readUInt32BE(16 + group * 12 + part));
    if (first === undefined || last === undefined || glyph === undefined) continue;
    for (let code = first; code <= last; code++) glyphs.set(code, glyph + code - first);
  }
}

/** Format 4: segments with a delta, or with an offset into a list of glyphs. */
function readSegments(subtable: Buffer, glyphs: Map<number, number>): void {
  const bytes = subtable.readUInt16BE(6);
  for (let segment = 0; segment < bytes; segment += 2) {
    const last = subtable.readUInt16BE(14 + segment);
    const first = subtable.readUInt16BE(16 + bytes + segment);
    const delta = subtable.readUInt16BE(16 + 2 * bytes + segment);
    const offsetAt = 16 + 3 * bytes + segment;
    const offset = subtable.readUInt16BE(offsetAt);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const listed = offset === 0 ? code : subtable.readUInt16BE(offsetAt + offset + 2 * (code - first));
      const glyph = offset === 0 || listed !== 0 ? (listed + delta) & 0xffff : 0;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

/** The glyph of each character code the font holds. */
export function glyphsOf(font: Buffer): ReadonlyMap<number, number> {
  const cmap = table(font, 'cmap');
  const glyphs = new Map<number, number>();
  for (let row = 0; row < cmap.readUInt16BE(2); row++) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + row * 8 + 4));
    const format = subtable.readUInt16BE(0);
    if (format === 4) readSegments(subtable, glyphs);
    if (format === 12) readGroups(subtable, glyphs);
  }
  return glyphs;
}

export function metricsOf(font: Buffer): FontMetrics {
  const [head, hhea, hmtx] = [table(font, 'head'), table(font, 'hhea'), table(font, 'hmtx')];
  const glyphs = glyphsOf(font);
  const lastWidth = hhea.readUInt16BE(34) - 1;
  return {
    unitsPerEm: head.readUInt16BE(18),
    ascent: hhea.readInt16BE(4),
    descent: -hhea.readInt16BE(6),
    lineGap: hhea.readInt16BE(8),
    widthOf(character) {
      const glyph = glyphs.get(character.codePointAt(0) ?? 0);
      return glyph === undefined ? 0 : hmtx.readUInt16BE(4 * Math.min(glyph, lastWidth));
    },
  };
}

// npm run narrate -- [lang] [scene]   Makes the sound of every text that is read aloud, and remakes only what changed.
// Needs espeak-ng, ffmpeg, python3 with pip (for the first download) and `npm install` in this folder. See README.md.
import { rmSync } from 'node:fs';
import { makeLine } from './line.ts';
import { isFresh, strayFiles } from './records.ts';
import { languages, linesOf, scenesOf } from './texts.ts';

interface Tally {
  made: number;
  kept: number;
  removed: number;
  failed: string[];
}

async function narrateScene(language: string, scene: string): Promise<Tally> {
  const tally: Tally = { made: 0, kept: 0, removed: 0, failed: [] };
  const lines = await linesOf(language, scene);
  for (const file of strayFiles(language, scene, lines)) {
    rmSync(file);
    tally.removed++;
  }
  for (const line of lines) {
    if (isFresh(line)) {
      tally.kept++;
      continue;
    }
    try {
      const { seconds, kind, loudness, peak } = await makeLine(line);
      tally.made++;
      const figures = `${seconds.toFixed(1)} s  ${loudness} LUFS  ${peak} dBTP`;
      console.log(`${language}/${scene}  ${line.key}  ${kind === 'human' ? kind : line.role}  ${figures}`);
    } catch (error) {
      tally.failed.push(line.key);
      console.error(`${language}/${scene}  ${line.key}  FAILED  ${error instanceof Error ? error.message : error}`);
    }
  }
  return tally;
}

const [chosenLanguage, chosenScene] = process.argv.slice(2);
for (const language of languages().filter((name) => !chosenLanguage || name === chosenLanguage)) {
  for (const scene of scenesOf(language).filter((name) => !chosenScene || name === chosenScene)) {
    const { made, kept, removed, failed } = await narrateScene(language, scene);
    console.log(`${language}/${scene}: ${made} made, ${kept} unchanged, ${removed} removed, ${failed.length} failed`);
    if (failed.length > 0) process.exitCode = 1;
  }
}

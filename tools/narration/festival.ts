// Festival, the engine of Russian (Debian: festival, festvox-ru): one sentence, with its own word times.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FestivalVoice } from './cast.ts';
import { playFaster, readWav, type Span, type Speech } from './sound.ts';

/** A word as Festival read it: the token it comes from and its times. */
interface ReadWord {
  token: string;
  name: string;
  span: Span;
}

export function speakByFestival(sentence: string[], voice: FestivalVoice): Speech {
  const pitch = voice.pitch ?? 1;
  const speech = synthesize(sentence, voice.voice, voice.stretch * pitch);
  if (pitch === 1) return speech;
  const words = speech.words.map(([start, end]): Span => [start / pitch, end / pitch]);
  return { rate: speech.rate, samples: playFaster(speech.samples, pitch), words };
}

function synthesize(sentence: string[], voice: string, stretch: number): Speech {
  const folder = mkdtempSync(join(tmpdir(), 'sango-festival-'));
  try {
    const sound = join(folder, 'sentence.wav');
    const script = join(folder, 'sentence.scm');
    const quoted = (text: string) => `"${text.replace(/["\\]/g, ' ')}"`;
    const commands = [
      `(${voice})`,
      `(Parameter.set 'Duration_Stretch ${stretch})`,
      `(set! said (utt.synth (Utterance Text ${quoted(sentence.join(' '))})))`,
      `(utt.save.wave said ${quoted(sound)} 'riff)`,
      `(mapcar (lambda (word) (format t "%s\\t%s\\t%f\\t%f\\n" (item.feat word "R:Token.parent.name")`,
      `  (item.feat word "name") (item.feat word "word_start") (item.feat word "word_end")))`,
      `  (utt.relation.items said 'Word))`,
    ];
    writeFileSync(script, commands.join('\n'));
    const output = execFileSync('festival', ['-b', script], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const read = output
      .split('\n')
      .filter((line) => line.includes('\t'))
      .map(readWord);
    return { ...readWav(sound), words: spansOf(sentence, read) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readWord(line: string): ReadWord {
  const [token, name, start, end] = line.split('\t');
  return { token: lettersOf(token), name: lettersOf(name), span: [Number(start), Number(end)] };
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}']/gu, '');

/** Festival may read a word of ours as several: all that come from the same token are its span. */
function spansOf(sentence: string[], read: ReadWord[]): Span[] {
  let at = 0;
  return sentence.map((word): Span => {
    const letters = lettersOf(word);
    const first = read[at++];
    if (!first) return [0, 0];
    const span: Span = [...first.span];
    let last = first;
    while (last.name !== letters && at < read.length && read[at].token === letters) {
      last = read[at++];
      span[1] = last.span[1];
    }
    return span;
  });
}

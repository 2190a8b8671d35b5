/** Reads lines aloud and says which line and word is sounding. One voice at a time. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Outcome } from '../../services/voice.ts';
import { useServices, useSettings } from '../services.ts';

export interface Said {
  scene: string;
  key: string;
}

export interface Narration {
  /** The line sounding now. */
  line: Said | null;
  /** Its word sounding now; 'all' where voice and words differ in language. */
  word: number | 'all';
  /** The voice could not be had: the words stand without it. */
  silent: boolean;
  say(lines: readonly Said[]): Promise<Outcome>;
  sayWord(line: Said, index: number): void;
  stop(): void;
}

/** `onSilent` is told once when a voice could not be heard. */
export function useNarration(onSilent: (what: string) => void): Narration {
  const { voice, text, asked } = useServices();
  const { voiceLanguage } = useSettings();
  const [line, setLine] = useState<Said | null>(null);
  const [word, setWord] = useState<number | 'all'>(-1);
  const [silent, setSilent] = useState(false);
  const turn = useRef(0);
  const sameLanguage = (asked.voice ?? voiceLanguage ?? text.language) === text.language;

  const begin = () => {
    turn.current += 1;
    return turn.current;
  };
  const quiet = (mine: number) => {
    if (mine !== turn.current) return;
    setLine(null);
    setWord(-1);
  };

  useEffect(() => () => voice.stop(), [voice]);

  return {
    line,
    word,
    silent,
    async say(lines) {
      const mine = begin();
      const outcome = await voice.say(lines, {
        line: (said) => {
          setLine(said);
          setWord(sameLanguage ? -1 : 'all');
        },
        // A word tapped meanwhile lights up before this reading has stopped.
        word: (_said, index) => mine === turn.current && sameLanguage && setWord(index),
      });
      quiet(mine);
      // Refused before the first touch is no fault: the next touch is heard.
      setSilent(outcome === 'silent' && voice.faults().length > 0);
      if (outcome === 'silent') onSilent(lines.map(({ scene, key }) => `${scene}/${key}`).join(' '));
      return outcome;
    },
    sayWord(said, index) {
      const mine = begin();
      setLine(said);
      setWord(index);
      void voice.word(said, index).then(() => quiet(mine));
    },
    stop() {
      voice.stop();
      quiet(begin());
    },
  };
}

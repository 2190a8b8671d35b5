// Which voice a role has in a language: cast.json.
import cast from './cast.json' with { type: 'json' };

/** One voice vector, or a weighted sum of several. */
export type VoiceMix = string | Record<string, number>;

export interface NeuralVoice {
  engine: 'kokoro';
  voice: VoiceMix;
  /** 1 is the model's own pace. */
  speed: number;
  /** Above 1: voice and formants are raised together, as in a smaller speaker; the pace stays. */
  pitch?: number;
  /** How many speak together. */
  chorus?: number;
}

export interface FestivalVoice {
  engine: 'festival';
  voice: string;
  /** Length of every sound; 1 is the voice's own. */
  stretch: number;
  /** As above. */
  pitch?: number;
}

export type CastVoice = NeuralVoice | FestivalVoice;

const { note: _note, fallback, ...voices } = cast;
const FALLBACK: Record<string, string | undefined> = fallback;
const VOICES = voices as Record<string, Record<string, Partial<NeuralVoice> | FestivalVoice> | undefined>;

/** The voice of a role, or of the role it falls back to. Throws if the language has no cast. */
export function voiceOf(language: string, role: string): CastVoice {
  const company = VOICES[language];
  if (!company) throw new Error(`cast.json has no voices for ${language}`);
  let actor = role;
  while (!company[actor]) {
    if (actor === 'narrator') throw new Error(`cast.json has no narrator for ${language}`);
    actor = FALLBACK[actor] ?? 'narrator';
  }
  return { engine: 'kokoro', ...company[actor] } as CastVoice;
}

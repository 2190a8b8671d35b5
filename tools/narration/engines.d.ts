// The parts of the synthesis packages that we use. They are installed beside this file, not with the game.

declare module 'onnxruntime-node' {
  export class Tensor {
    constructor(type: 'int64' | 'float32', data: BigInt64Array | Float32Array, shape: number[]);
    readonly data: Float32Array;
  }
  export interface InferenceSession {
    run(inputs: Record<string, Tensor>): Promise<Record<string, Tensor>>;
  }
  export const InferenceSession: {
    create(path: string, options: Record<string, unknown>): Promise<InferenceSession>;
  };
}

declare module 'pinyin-pro' {
  export function pinyin(word: string, options: Record<string, unknown>): string[];
}

declare module '@echogarden/espeak-ng-emscripten' {
  interface SpeechEvent {
    type: string;
    /** Place in the text, counted from 1. */
    text_position: number;
    /** Milliseconds. */
    audio_position: number;
  }
  interface SpeechWorker {
    set_voice(voice: string): void;
    set_rate(wordsPerMinute: number): void;
    set_pitch(level: number): void;
    set_range(level: number): void;
    get_samplerate(): number;
    synthesize(text: string, onSound: (sound: ArrayBuffer | null, events: SpeechEvent[] | null) => void): void;
  }
  interface SpeechModule {
    eSpeakNGWorker: new () => SpeechWorker;
  }
  export default function load(): Promise<SpeechModule>;
}

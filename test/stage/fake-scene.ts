/** A scene that draws nothing: it keeps what the stage asks of it. */
import type { Scene } from '../../src/stage/phaser.ts';

interface FakeImage {
  name: string;
  x: number;
  y: number;
  depth: number;
  origin: [number, number];
  scale: [number, number];
  angle: number;
  alpha: number;
  visible: boolean;
}

export interface FakeScene {
  scene: Scene;
  images: FakeImage[];
  textures: Set<string>;
}

/** Every texture is 100 × 100. */
export function fakeScene(names: readonly string[]): FakeScene {
  const textures = new Set(names);
  const images: FakeImage[] = [];
  const image = (x: number, y: number, name: string) => {
    const made: FakeImage = {
      name,
      x,
      y,
      depth: 0,
      origin: [0.5, 0.5],
      scale: [1, 1],
      angle: 0,
      alpha: 1,
      visible: true,
    };
    images.push(made);
    const sprite = {
      frame: { width: 100, height: 100 },
      setDepth: (depth: number) => change({ depth }),
      setOrigin: (...origin: [number, number]) => change({ origin }),
      setPosition: (left: number, top: number) => change({ x: left, y: top }),
      setAngle: (angle: number) => change({ angle }),
      setScale: (...scale: [number, number]) => change({ scale }),
      setAlpha: (alpha: number) => change({ alpha }),
      setVisible: (visible: boolean) => change({ visible }),
      destroy: () => images.splice(images.indexOf(made), 1),
    };
    const change = (values: Partial<FakeImage>) => {
      Object.assign(made, values);
      return sprite;
    };
    return sprite;
  };
  const scene = {
    add: { image },
    textures: {
      exists: (name: string) => textures.has(name),
      getTextureKeys: () => [...textures],
      remove: (name: string) => textures.delete(name),
    },
  };
  return { scene: scene as unknown as Scene, images, textures };
}

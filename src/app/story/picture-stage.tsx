/**
 * The picture of a page. It stands as plain images at once; when the canvas has drawn the same picture it takes over,
 * and the images step back. A page turn moves the images by CSS, so that it stays smooth on slow devices.
 */
import './picture-stage.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Cue, Picture } from '../../core/picture.ts';
import { loadPicture } from '../../ui/load-picture.ts';
import { StillPicture } from '../../ui/pictures.tsx';
import { useStage } from './use-stage.ts';

export type Turn = 'none' | 'forward' | 'backward';

interface Props {
  /** Changes with every page. */
  name: string;
  picture: Picture | undefined;
  /** Pieces that are not to be seen yet; their images are fetched all the same. */
  hidden: readonly string[];
  alt: string;
  turn: Turn;
  cues: readonly Cue[];
  /** Motions of this page that touches have asked for, oldest first. */
  touches: readonly Cue[];
  /** The piece that speaks. */
  speaker: string | null;
  still: boolean;
  onReady: () => void;
  onMissing: (what: string) => void;
  children?: ComponentChildren;
}

const EMPTY: Picture = { size: [1600, 900], pieces: [] };

/** A page turn's length in CSS, after which the canvas may take over. */
const TURN_MS = 400;

/** Longer than this the page turns without waiting for its images. */
const PATIENCE_MS = 1500;

interface Leaf {
  name: string;
  picture: Picture;
  alt: string;
  turn: Turn;
  missing: boolean;
}

export function PictureStage({
  name,
  picture: whole = EMPTY,
  hidden,
  alt,
  turn,
  cues,
  touches,
  speaker,
  still,
  onReady,
  onMissing,
  children,
}: Props) {
  const [leaves, setLeaves] = useState<readonly Leaf[]>([]);
  const [drawn, setDrawn] = useState<string | null>(null);
  const host = useRef<HTMLDivElement>(null);
  const stage = useStage(host, leaves.length > 0, still);

  const picture = useMemo(() => without(whole, hidden), [whole, hidden.join()]);

  useEffect(() => stage?.rest(), [name]);

  useEffect(() => {
    let current = true;
    const late = new Promise<string[]>((resolve) => setTimeout(() => resolve([]), PATIENCE_MS));
    const loading = loadPicture(picture).then((missing) => {
      if (current && missing.length) onMissing(missing.join(' '));
      return missing;
    });
    void Promise.race([loading, late]).then((missing) => {
      if (!current) return;
      const lost = picture.pieces.length === 0 || missing.length === picture.pieces.length;
      setLeaves((before) => [
        ...before.filter((leaf) => leaf.name !== name).slice(-1),
        { name, picture, alt, turn, missing: lost },
      ]);
      onReady();
    });
    return () => {
      current = false;
    };
  }, [name, picture]);

  const top = leaves[leaves.length - 1];
  useEffect(() => {
    if (!stage || !top || top.missing) return;
    if (drawn === top.name) return void stage.show(top.picture, 'animated');
    let current = true;
    const timer = setTimeout(() => {
      setDrawn(null);
      void stage.show(top.picture, 'now').then(({ missing }) => {
        if (!current || missing.length) return;
        setDrawn(top.name);
        // The page before must not come to light again above the canvas.
        setLeaves([top]);
        stage.play(cues);
      });
    }, TURN_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [stage, top]);

  const touch = touches[touches.length - 1];
  useEffect(() => {
    if (touch) stage?.play([touch]);
  }, [touches.length]);

  useEffect(() => stage?.speak(speaker), [stage, speaker]);

  const ripple = (event: PointerEvent) => {
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const [width, height] = picture.size;
    stage?.ripple(((event.clientX - box.left) / box.width) * width, ((event.clientY - box.top) / box.height) * height);
  };

  return (
    <div class="picture-stage" onPointerDown={ripple}>
      <div id="stage" ref={host} aria-hidden="true" />
      {leaves.map((leaf, index) => {
        const over = index === leaves.length - 1;
        if (!over && drawn === leaf.name) return null;
        const motion = over && leaf.turn !== 'none' ? `leaf-${leaf.turn}` : 'leaf-under';
        return (
          <div key={leaf.name} class={`leaf ${motion} ${over && drawn === leaf.name ? 'leaf-drawn' : ''}`}>
            {leaf.missing ? (
              <p class="missing-picture" aria-hidden="true">
                {leaf.alt}
              </p>
            ) : (
              <StillPicture picture={leaf.picture} />
            )}
          </div>
        );
      })}
      {children}
    </div>
  );
}

const without = (picture: Picture, hidden: readonly string[]): Picture => ({
  ...picture,
  pieces: picture.pieces.map((piece) => (hidden.includes(piece.id) ? { ...piece, opacity: 0 } : piece)),
});

/** Runs inside the measured page from its beginning and notes, in ms since then, what happens: see watched.ts. */
(() => {
  const watched = { moments: {}, sound: {}, frames: 0 };
  globalThis.watched = watched;

  const nextFrame = globalThis.requestAnimationFrame.bind(globalThis);
  globalThis.requestAnimationFrame = (callback) => {
    watched.frames += 1;
    return nextFrame(callback);
  };

  const isDrawn = (image) => image.complete && image.naturalWidth > 0;

  /** What can be seen of a story's first page so far, looked at frame by frame until all is there. */
  function look() {
    const { moments } = watched;
    const now = performance.now();
    const main = document.querySelector('main[data-screen="story"]');
    const images = [...document.querySelectorAll('main .still-picture img')];
    if (main?.querySelector('[data-word]')) moments.readable ??= now;
    if (images.length > 0 && images.every(isDrawn)) moments.picture ??= now;
    if (main?.matches('[data-state="ready"]') && main.querySelector('[data-action="next"]')) moments.ready ??= now;
    if (!(moments.readable && moments.picture && moments.ready)) nextFrame(look);
  }
  nextFrame(look);

  /** The last tap, and when a sound is really playing after it. */
  const play = HTMLMediaElement.prototype.play;
  HTMLMediaElement.prototype.play = function playWatched() {
    this.addEventListener('playing', () => (watched.sound.playing ??= performance.now()), { once: true });
    return play.call(this);
  };
  const noteTap = () => {
    watched.sound = { tapped: performance.now() };
  };
  addEventListener('pointerup', noteTap, true);

  /** Marks in the trace when the picture's leaf begins to move and when it lies still. */
  const isLeaf = ({ animationName, target }) => animationName.startsWith('turn-') && target.classList.contains('leaf');
  addEventListener('animationstart', (event) => isLeaf(event) && performance.mark('turn-start'), true);
  addEventListener('animationend', (event) => isLeaf(event) && performance.mark('turn-end'), true);
})();

/** Measures a page as it lies on the screen. Everything is in CSS pixels. */
import type { Page } from '@playwright/test';

interface Layout {
  /** The page is wider than the screen. */
  scrollsSideways: boolean;
  /** Controls that lie over one another, or nearer than they should. */
  overlaps: string[];
  near: string[];
  /** Controls beyond the sides, or cut off by what is around them. */
  clipped: string[];
  /** Controls that something else covers where a finger would press. */
  covered: string[];
  small: string[];
  /** Words cut off or running out of their button. */
  cut: string[];
}

interface Wish {
  /** Least side of a control. */
  target: number;
  /** Least distance between two controls. */
  gap: number;
}

/** Looks at the page scrolled to its end, where nothing sticks over anything. */
export const measure = (page: Page, wish: Wish): Promise<Layout> =>
  page.evaluate(({ target, gap }) => {
    const SLACK = 1;
    // The box of a line is taller than its letters.
    const LEADING = 8;
    const CONTROLS = 'button, a[href], summary, input:not([type=file]), label:has(input)';
    const layer: ParentNode = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
    const scroller = document.scrollingElement ?? document.documentElement;
    scroller.scrollTop = scroller.scrollHeight;

    const isSeen = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !element.closest('.unseen');
    const nameOf = (element: Element) => {
      const data = Object.entries((element as HTMLElement).dataset).map(([key, value]) => `${key}=${value}`);
      return data.length ? data.slice(0, 2).join(' ') : element.className || element.tagName;
    };
    const controls = [...layer.querySelectorAll(CONTROLS)].filter(isSeen);
    const boxes = new Map(controls.map((control) => [control, control.getBoundingClientRect()]));
    const boxOf = (control: Element) => boxes.get(control) ?? control.getBoundingClientRect();

    const apart = (one: DOMRect, other: DOMRect) =>
      Math.max(other.left - one.right, one.left - other.right, other.top - one.bottom, one.top - other.bottom);
    const pairs = controls.flatMap((one, index) =>
      controls
        .slice(index + 1)
        .filter((other) => !one.contains(other) && !other.contains(one))
        .map((other) => ({ names: `${nameOf(one)} × ${nameOf(other)}`, by: apart(boxOf(one), boxOf(other)) })),
    );
    const overlaps = pairs.filter(({ by }) => by < -SLACK).map(({ names, by }) => `${names} by ${-by.toFixed(1)}`);
    const near = pairs
      .filter(({ by }) => by >= -SLACK && by < gap - SLACK)
      .map(({ names, by }) => `${names}: ${by.toFixed(1)}`);

    /** What an ancestor lets be seen of a box; scrolling up and down within it is no cutting. */
    const isCutBy = (ancestor: Element, box: DOMRect) => {
      const { overflowX, overflowY } = getComputedStyle(ancestor);
      const around = ancestor.getBoundingClientRect();
      const cutsAcross =
        overflowX !== 'visible' && (box.left < around.left - SLACK || box.right > around.right + SLACK);
      const hides = overflowY === 'hidden' || overflowY === 'clip';
      return cutsAcross || (hides && (box.top < around.top - SLACK || box.bottom > around.bottom + SLACK));
    };
    const isCut = (element: Element, box: DOMRect) => {
      for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
        if (isCutBy(around, box)) return true;
      }
      return box.left < -SLACK || box.right > innerWidth + SLACK;
    };
    const clipped = controls.filter((control) => isCut(control, boxOf(control))).map(nameOf);
    const cut: string[] = [];
    const texts = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const holder = text.parentElement;
      if (!text.textContent?.trim() || !holder || !isSeen(holder)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      // A badge on the rim of a button may stand over it.
      const button = holder.closest('[aria-hidden="true"]') ? null : holder.closest('button, summary');
      const runsOut = [...range.getClientRects()].some((line) => {
        if (isCut(holder, line)) return true;
        if (!button) return false;
        const { left, right, top, bottom } = button.getBoundingClientRect();
        return (
          line.left < left - SLACK ||
          line.right > right + SLACK ||
          line.top < top - LEADING ||
          line.bottom > bottom + LEADING
        );
      });
      if (runsOut) cut.push(text.textContent.trim().slice(0, 40));
    }

    /** Whether a point of a control can be pressed when the page is scrolled so that it lies at this height. */
    const isOnTop = (control: Element, part: number, height: number) => {
      control.scrollIntoView({ block: 'center', inline: 'nearest' });
      const before = control.getBoundingClientRect();
      if (layer === document) scroller.scrollTop += before.top + before.height * part - innerHeight * height;
      const box = control.getBoundingClientRect();
      const found = document.elementFromPoint(box.left + box.width * part, box.top + box.height * part);
      return found === control || control.contains(found);
    };
    const canBePressed = (control: Element) =>
      [0.5, 0.25, 0.75].every((part) => [0.5, 0.25].some((height) => isOnTop(control, part, height)));
    const covered = controls.filter((control) => !canBePressed(control)).map(nameOf);
    /** A control may answer to more than its box: its edge lies as far from its middle as it is hit. */
    const isLarge = (control: Element) => {
      const box = boxOf(control);
      if (Math.min(box.width, box.height) >= target - SLACK) return true;
      control.scrollIntoView({ block: 'center', inline: 'nearest' });
      const { left, top, width, height } = control.getBoundingClientRect();
      const [across, down] = [Math.max(width, target) / 2 - 2, Math.max(height, target) / 2 - 2];
      return [-1, 1].every((way) =>
        [
          [way * across, 0],
          [0, way * down],
        ].every(([x = 0, y = 0]) => {
          const found = document.elementFromPoint(left + width / 2 + x, top + height / 2 + y);
          return found === control || control.contains(found);
        }),
      );
    };
    const small = controls
      .filter((control) => !isLarge(control))
      .map((control) => `${nameOf(control)} ${boxOf(control).width.toFixed(0)}×${boxOf(control).height.toFixed(0)}`);
    scroller.scrollTop = 0;

    return {
      scrollsSideways: scroller.scrollWidth > scroller.clientWidth,
      overlaps,
      near,
      clipped,
      covered,
      small,
      cut,
    };
  }, wish);

/** WCAG 1.4.12: a reader's own spacing. A sheet made by script is not stopped by the page's security policy. */
export const spaceText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* {
      line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
    }
    p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets = [sheet];
  });

/** What follows from a move or another size has been measured and drawn anew. */
export const laidOut = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
  });

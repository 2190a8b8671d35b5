/** Short coils, and a fade (the same, shorter at the edges). */
import { seeded } from '../../kit/curves.ts';
import { bendRound } from '../bend.ts';
import type { Shape } from '../shapes.tsx';
import { hairArt, type HairBrush, type HairStyle } from './style.ts';
import { balls, curlMarks, shortTemple, type Lock } from './strokes.ts';

const templeCoils: Lock[] = [
  [-46, -20, 3],
  [-44, -8, 3],
  [-48, 0, 2.6],
  [-40, -28, 3],
  [-43, 8, 2.6],
  [-36, -38, 3.2],
  [-40, 14, 2.2],
  [-34, -22, 2.8],
];

/** Light coils, and dark ones a little lower on some of them. */
const coilMarks = (locks: readonly Lock[], { shine, shade }: HairBrush, dark: number): Shape[] => [
  ...curlMarks(locks, shine, 3),
  ...curlMarks(
    locks.slice(0, dark).map(([x, y, radius]): Lock => [x + 2, y + 2, radius]),
    shade,
    6,
  ),
];

function frontLocks(hairline: number, crown: number): Lock[] {
  const random = seeded(8);
  const locks: Lock[] = [];
  for (let index = 0; index < 90; index++) {
    const angle = Math.PI * (1.05 + 0.9 * random());
    const share = 0.52 + 0.46 * random();
    const x = Math.cos(angle) * 50 * share;
    const y = Math.sin(angle) * crown * share;
    if (y < hairline - 15 + (x / 44) ** 2 * 10 && Math.hypot(x / 47, y / crown) < 0.94)
      locks.push([x, y, 2.4 + random() * 1.8]);
  }
  return locks;
}

const edgeLocks = (crown: number) =>
  Array.from({ length: 23 }, (_, index): Lock => {
    const angle = Math.PI * (1.03 + (0.94 * index) / 22);
    return [Math.cos(angle) * 50, Math.sin(angle) * crown * 0.93 + 1, 5.2];
  });

function frontOf(brush: HairBrush, faded: boolean): Shape[] {
  const [hairline, crown] = faded ? [-22, 58] : [-24, 62];
  const cap =
    `M-49 0C-53-38-34 ${-crown} 0 ${-crown}C34 ${-crown} 53-38 49 0C46-4 45-10 44-15` +
    `C40-24 32 ${hairline - 6} 0 ${hairline - 8}C-32 ${hairline - 6}-40-24-44-15C-45-10-46-4-49 0Z`;
  return [
    { path: cap, fill: brush.body },
    ...(faded ? [] : balls(edgeLocks(crown), brush.body)),
    ...coilMarks(frontLocks(hairline, crown), brush, 40),
  ];
}

/** A fade has no coils along its edge to hide how a bent front folds: it is drawn anew, and curls stay off the rim. */
const fadedTurned = (brush: HairBrush): Shape[] => [
  {
    path: 'M42-17C44-36 36-50 22-55C2-61-30-58-44-40C-46-28-40-14-31-8C-27-16-23-21-14-24C4-30 26-29 42-17Z',
    fill: brush.body,
  },
  ...bendRound(
    coilMarks(
      frontLocks(-22, 58).filter(([x]) => x < 14),
      brush,
      30,
    ),
    brush.yaw,
  ),
];

function sideLocks(): Lock[] {
  const random = seeded(8);
  const locks: Lock[] = [];
  for (let index = 0; index < 90; index++) {
    const angle = Math.PI * (1 + random()) - 0.15;
    const share = 0.5 + 0.38 * random();
    const x = -8 + Math.cos(angle) * 50 * share;
    const y = -4 + Math.sin(angle) * 54 * share;
    if (y < -24 + Math.max(0, x) * 0.05 || x < -32) locks.push([x, y, 2.3 + random() * 1.8]);
  }
  for (let index = 0; index < 26; index++) {
    const y = -20 + random() * 40;
    locks.push([-48 + random() * 14, y, 2.2 + random()]);
  }
  return locks;
}

function backLocks(): Lock[] {
  const random = seeded(8);
  return Array.from({ length: 130 }, (): Lock => {
    const angle = random() * 6.283;
    const share = Math.sqrt(random()) * 0.92;
    return [Math.cos(angle) * 48 * share, -14 + Math.sin(angle) * 44 * share, 2.4 + random() * 1.8];
  });
}

const closeCropped = (faded: boolean): HairStyle => ({
  front: (brush) => hairArt({ front: frontOf(brush, faded) }),
  turned: (brush) =>
    hairArt({
      front: [
        { path: shortTemple, fill: brush.body },
        ...curlMarks(templeCoils, brush.shine, 3),
        ...(faded ? fadedTurned(brush) : bendRound(frontOf(brush, faded), brush.yaw)),
      ],
    }),
  side: (brush) =>
    hairArt({
      front: [
        {
          path:
            'M38-27C33-52 12-63-10-61C-42-58-58-34-55-6C-54 8-48 22-40 29C-34 28-29 20-27 12' +
            'C-24 4-22-3-18-11C-8-11-2-14 2-18C14-18 28-20 38-27Z',
          fill: brush.body,
        },
        ...coilMarks(sideLocks(), brush, 46),
      ],
    }),
  back: (brush) =>
    hairArt({
      front: [
        {
          path: 'M0-61C34-61 52-38 50-6C49 8 44 22 34 28C16 33-16 33-34 28C-44 22-49 8-50-6C-52-38-34-61 0-61Z',
          fill: brush.body,
        },
        ...coilMarks(backLocks(), brush, 70),
      ],
    }),
});

export const coils = closeCropped(false);
export const fade = closeCropped(true);

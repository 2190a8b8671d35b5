/** Head and shoulders: on a card, or as a portrait in a box. */
import type { Point } from '../kit/curves.ts';
import { usePaint } from '../kit/drawing.tsx';
import { Box } from '../kit/shapes.tsx';
import { Person } from './person.tsx';
import { builds } from './proportions.ts';
import type { PersonProps } from './props.ts';

/**
 * A person from the hips up. `at` is 40 units below the neck at scale 1 and the head stands above it; cut it with the
 * edge of a card. A card 160 wide takes scale 0.98 at [0, 78] for a child, 0.92 at [0, 90] for an adult.
 */
export function Bust({ at = [0, 0], scale = 1, joints, ...person }: PersonProps) {
  const build = builds[person.age];
  const size = (typeof scale === 'number' ? scale : scale[0]) * (person.age === 'small' ? 0.95 : 1);
  const feet: Point = [at[0], at[1] + (build.leg + build.torso - 40) * size];
  return (
    <Person
      face="happy"
      {...person}
      at={feet}
      scale={size}
      zoom={person.zoom ?? Math.max(1, Math.round(size))}
      floating
      joints={(measures) => ({
        ...(typeof joints === 'function' ? joints(measures) : joints),
        legs: { left: null, right: null },
      })}
    />
  );
}

interface PortraitProps extends PersonProps {
  /** Side of the square box; `at` is its middle. */
  size: number;
  /** Roundness of its corners: half of `size` makes a circle. */
  corner?: number;
  /** What is behind the person. */
  backdrop?: string;
}

/** A person's head and shoulders, cut to a box with round corners. */
export function Portrait({ at = [0, 0], size, corner = size / 2, backdrop, ...person }: PortraitProps) {
  const paint = usePaint();
  const [left, top]: Point = [at[0] - size / 2, at[1] - size / 2];
  const side = size - 2 * corner;
  const round = `a${corner} ${corner} 0 0 1 `;
  const box =
    `M${left + corner} ${top}h${side}${round}${corner} ${corner}v${side}${round}${-corner} ${corner}` +
    `h${-side}${round}${-corner} ${-corner}v${-side}${round}${corner} ${-corner}z`;
  const tall = person.headwear?.kind === 'wrap';
  const { adult } = builds[person.age];
  const scale = ((tall ? 0.92 : adult ? 1.16 : 1.24) * size) / 160;
  const drop = ((tall ? 99 : adult ? 100 : 92) * size) / 160;
  return (
    <g clip-path={paint.clip(box)}>
      {backdrop && <Box at={[left, top]} size={[size, size]} fill={backdrop} />}
      <Bust {...person} at={[at[0], at[1] + drop]} scale={scale} />
    </g>
  );
}

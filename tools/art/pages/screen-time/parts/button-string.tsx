/** Buttons evenly strung along a soft line; an empty place is left free. */
import { curve, round, type Point } from '../../../kit/curves.ts';
import type { Layered } from '../../../kit/page.tsx';
import { Line } from '../../../kit/shapes.tsx';
import { Button, type ButtonColour } from '../../../things/buttons.tsx';
import { along } from './along.ts';

interface ButtonsAlongProps extends Layered {
  through: readonly Point[];
  colours: readonly (ButtonColour | null)[];
  /** Thread beyond the first and the last button. */
  from?: readonly Point[];
  to?: readonly Point[];
  scale?: number;
  thread?: string;
}

export function ButtonsAlong({
  through,
  colours,
  from = [],
  to = [],
  scale = 1,
  thread = '#FFF4E2',
}: ButtonsAlongProps) {
  const places = along(through, colours.length);
  return (
    <g>
      <Line path={curve([...from, ...through, ...to], false)} colour={thread} width={round(4.4 * scale)} />
      {places.map((at, index) => {
        const colour = colours[index];
        return colour && <Button at={at} colour={colour} scale={scale} holes={index % 2 ? 2 : 4} />;
      })}
    </g>
  );
}

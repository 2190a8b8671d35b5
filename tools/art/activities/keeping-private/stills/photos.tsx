/** The three photos as small prints, for the card that is shared and for paper. */
import { Place } from '../../../kit/shapes.tsx';
import Festival from '../scenes/festival.tsx';
import Race from '../scenes/race.tsx';
import Robot from '../scenes/robot.tsx';

export const folder = 'activities/keeping-private/cards';
export const size = { width: 800, height: 584 };
export const scale = 0.6;

/** The print begins at 40,104 of its board. */
const origin = [-40, -104] as const;

export const stills = {
  'photo-race': (
    <Place at={origin}>
      <Race />
    </Place>
  ),
  'photo-robot': (
    <Place at={origin}>
      <Robot />
    </Place>
  ),
  'photo-festival': (
    <Place at={origin}>
      <Festival />
    </Place>
  ),
};

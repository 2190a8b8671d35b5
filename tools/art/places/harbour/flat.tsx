import type { Layered } from '../../kit/page.tsx';
import type { Point } from '../../kit/curves.ts';
import { familyWashing, WashingLine, type Rope, type Washing } from '../../things/washing-line.tsx';
import { BalconyDoor, type TimeOfDay } from './balcony-door.tsx';
import { FloorLight, Room, type RoomLight } from './room.tsx';

interface HarbourFlatProps extends Layered {
  light?: RoomLight;
  /** Height of the floor line. */
  floor?: number;
  /** Left edge and width of the balcony door; false for a wall without it. */
  door?: { x: number; width: number; top?: number; curtain?: boolean } | false;
  washing?: readonly Washing[];
  rope?: Rope | false;
}

const times: Record<RoomLight, TimeOfDay> = { evening: 'evening', lamp: 'night', morning: 'day', night: 'night' };

/** The room of Hugo, Lina and Grandma Rosa: wall, floor, balcony door over the harbour, washing line. */
export function HarbourFlat(props: HarbourFlatProps) {
  const { light = 'evening', floor = 690, door = { x: 1210, width: 330 }, washing = familyWashing } = props;
  const { rope = { from: [-20, 70], to: [1120, 96], sag: 46 } } = props;
  const top = (door ? door.top : undefined) ?? 150;
  const glowAt: Point = door ? [door.x + door.width * 0.64, floor - 270] : [800, 240];
  const { x, width } = door || { x: 0, width: 0 };
  const onFloor = `M${x - 10} ${floor}L${x + width + 20} ${floor}L${x + 120} 900L${x - 790} 900Z`;
  return (
    <Room light={light} floor={floor} glowAt={glowAt}>
      {door && (
        <BalconyDoor
          at={[x, top]}
          size={[width, floor - top - 4]}
          time={times[light]}
          {...(door.curtain !== undefined && { curtain: door.curtain })}
        />
      )}
      {door && light === 'evening' && <FloorLight path={onFloor} />}
      {rope && <WashingLine {...rope} washing={washing} mood={light === 'night' ? 'night' : 'day'} />}
    </Room>
  );
}

/** What belongs to the story of the penguin, on one sheet, 1800 × 1700. */
import { Penguin, type PenguinPose } from '../animals/penguin.tsx';
import { FrostPenguin, FrostSmile } from '../places/snow-city/frost.tsx';
import type { SnowLight } from '../places/snow-city/light.ts';
import { SnowRoom } from '../places/snow-city/room.tsx';
import { SnowWindow } from '../places/snow-city/window.tsx';
import { SangoInGlass } from '../sango/in-things.tsx';
import { Button, ButtonJar, ButtonString } from '../things/buttons.tsx';
import { Heater, Mitten } from '../things/heater.tsx';
import { Scissors, SewingMachine, SewingTable, Spool, TableLamp } from '../things/sewing.tsx';
import { BowlOfSoup, BreadSlice } from '../things/soup-bowl.tsx';
import { TabletBed } from '../things/tablet-bed.tsx';
import { CandleBattery, IceStage, Tablet } from '../things/tablet.tsx';
import { usePaint, type Children } from '../kit/drawing.tsx';

export const size = { width: 1800, height: 1700 };

const lights: SnowLight[] = ['morning', 'afternoon', 'snow', 'lamp', 'blue'];
const poses: PenguinPose[] = ['stand', 'dance', 'jump', 'wave', 'bow', 'yawn', 'lean', 'sleepy dance'];

function Frame({ children }: Children) {
  const paint = usePaint();
  return <g clip-path={paint.clip('M0 0H1600V900H0Z')}>{children}</g>;
}

export default function SnowCitySheet() {
  return (
    <g>
      {lights.map((light, index) => (
        <g transform={`translate(${index * 360} 0) scale(.22)`}>
          <Frame>
            <SnowRoom light={light}>
              <SnowWindow at={[560, 120]} size={[480, 330]} light={light}>
                <FrostPenguin at={[700, 440]} />
                <FrostSmile at={[900, 320]} />
              </SnowWindow>
              <Heater at={[800, 668]} />
              <SewingTable at={[1330, 760]} />
              <SewingMachine at={[1330, 564]} />
              <TableLamp at={[300, 700]} scale={1.4} lit={light === 'lamp'} />
            </SnowRoom>
          </Frame>
        </g>
      ))}
      {poses.map((pose, index) => (
        <Penguin pose={pose} at={[120 + index * 220, 500]} nightcap={pose.startsWith('sleepy')} />
      ))}
      <Tablet at={[200, 860]}>
        <IceStage />
        <Penguin pose="dance" at={[0, 84]} scale={0.72} />
      </Tablet>
      <Tablet at={[580, 860]} face="yawning">
        <IceStage dim />
        <Penguin pose="sleepy dance" nightcap at={[0, 84]} scale={0.68} />
        <CandleBattery at={[104, 84]} scale={0.8} />
      </Tablet>
      <Tablet at={[960, 860]} face="sleepy" />
      <ButtonJar at={[1280, 860]} />
      <ButtonJar at={[1500, 860]} lid="yawning" />
      <ButtonJar at={[1720, 860]} lid="off" full={0.5} scale={0.8} />
      <TabletBed at={[260, 1180]} />
      <TabletBed at={[720, 1180]} state="empty" />
      <TabletBed at={[1180, 1180]} state="closed" />
      <BowlOfSoup at={[1500, 1180]} steam />
      <BreadSlice at={[1680, 1120]} />
      <SewingTable at={[260, 1560]} />
      <SewingMachine at={[260, 1364]} />
      <SangoInGlass at={[640, 1560]} />
      <SangoInGlass at={[900, 1560]} up="peeping" pose="peek" />
      <Spool at={[1060, 1560]} />
      <Scissors at={[1180, 1540]} />
      <TableLamp at={[1320, 1560]} lit />
      <Heater at={[1600, 1560]} />
      <Mitten at={[1500, 1392]} drips />
      <ButtonString
        at={[500, 1640]}
        buttons={(['red', 'white', 'blue', 'green', 'yellow', 'violet', 'gold', 'pink'] as const).map(
          (colour, index) => ({
            at: [index * 60, Math.sin(index) * 14] as const,
            colour,
          }),
        )}
      />
      <Button at={[1100, 1640]} holes={3} scale={1.6} />
    </g>
  );
}

/** A small framed picture of the same room at one time of the day: 430 × 250, its upper left corner on `at`. */
import type { ComponentChildren } from 'preact';
import { usePaint } from '../../../kit/drawing.tsx';
import { Glow, Lit, Piece, Shade, type PieceProps } from '../../../kit/lit.tsx';
import { Box, Oval } from '../../../kit/shapes.tsx';
import { SnowyCity } from '../../../places/snow-city/city.tsx';
import { roomColours, viewColours, type SnowLight } from '../../../places/snow-city/light.ts';
import { Penguin, type PenguinPose } from '../../../animals/penguin.tsx';
import { IceStage, Tablet } from '../../../things/tablet.tsx';

interface DayPanelProps extends PieceProps {
  light: SnowLight;
  /** Where the sun stands in the window, 0–1 across, and its colour. */
  sun: number;
  sunColour: string;
  dances: PenguinPose;
  /** Amal; the rug's middle is 262,214. */
  children: ComponentChildren;
}

export function DayPanel({ light, sun, sunColour, dances, children, ...piece }: DayPanelProps) {
  const paint = usePaint();
  const room = roomColours[light];
  const wood = paint.linear(viewColours[light].frame, 80);
  return (
    <Piece {...piece}>
      <Shade at={[219, 256]} radius={[230, 16]} opacity={0.3} />
      <Lit size="medium" strength={0.4}>
        <Box at={[-12, -12]} size={[454, 274]} corner={26} fill="#FFF8EC" />
      </Lit>
      <g clip-path={paint.clip('M14 0H416Q430 0 430 14V236Q430 250 416 250H14Q0 250 0 236V14Q0 0 14 0Z')}>
        <Box at={[0, 0]} size={[430, 170]} fill={paint.linear(room.wall, 62)} />
        <Box at={[0, 166]} size={[430, 90]} fill={paint.linear(room.floor, 90)} />
        <Box at={[0, 162]} size={[430, 6]} fill={room.skirting[0] ?? '#fff'} />
        <Box at={[286, 18]} size={[122, 96]} corner={5} fill={wood} />
        <SnowyCity at={[294, 26]} size={[106, 80]} light={light} flakes={8} />
        <Glow at={[294 + sun * 106, 46]} radius={44} colour={sunColour} opacity={0.9} />
        <Oval at={[294 + sun * 106, 46]} radius={11} fill={sunColour} />
        <Box at={[343, 22]} size={[7, 88]} fill={wood} />
        <Glow at={[346, 70]} radius={[190, 150]} colour={sunColour} opacity={0.3} />
        <Oval at={[262, 216]} radius={[150, 24]} fill={paint.body('#2F8F9A')} />
        <Oval at={[262, 216]} radius={[116, 17]} fill={paint.body('#F6DDBB')} />
        <Oval at={[262, 216]} radius={[96, 13]} fill={paint.body('#E98B7A')} />
        <Tablet at={[78, 224]} scale={0.38} glow={0.4}>
          <IceStage />
          <Penguin pose={dances} at={[0, 84]} scale={0.78} shadow={false} />
        </Tablet>
        {children}
      </g>
    </Piece>
  );
}

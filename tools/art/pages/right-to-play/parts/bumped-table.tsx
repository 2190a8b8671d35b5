import { usePaint } from '../../../kit/drawing.tsx';
import { Lit, Shade } from '../../../kit/lit.tsx';
import { Line } from '../../../kit/shapes.tsx';
import { CupStack } from '../../../things/dishes.tsx';

/** The end of a low table at the right edge of the night room, just bumped: its cups wobble. */
export function BumpedTable() {
  const paint = usePaint();
  return (
    <>
      <Shade at={[1370, 604]} radius={[220, 30]} opacity={0.5} colour="#120C30" />
      <Lit size="medium">
        <path d="M1214 420L1236 606H1258L1262 420ZM1500 420L1512 640H1536L1560 420Z" fill="#6A4450" />
        <path
          d="M1176 356Q1190 334 1230 332H1660V438H1210Q1168 430 1176 356Z"
          fill={paint.linear(['#C98A68', '#A96E5A'], 90)}
        />
        <path d="M1178 390Q1170 430 1210 438H1660V466H1212Q1166 458 1178 390Z" fill="#7A4A4E" />
      </Lit>
      <CupStack at={[1330, 376]} />
      <Line path="M1168 470l-34 10M1164 440l-36-8M1176 500l-26 24" colour="#FFE9B0" width={7} opacity={0.9} />
    </>
  );
}

/** The yard between the tall buildings, deep in snow, seen a little from above on a winter evening; 1600 × 900. */
import { curve, type Point } from '../../kit/curves.ts';
import { usePaint } from '../../kit/drawing.tsx';
import { Glow, Lit } from '../../kit/lit.tsx';
import { Box } from '../../kit/shapes.tsx';
import { Facade } from './facade.tsx';
import { FarCity } from './far-city.tsx';

/** Where the far city stands; its lights are placed the same way. */
export const cityPlace = { at: [800, 344], scale: 0.86 } as const;

function Sky() {
  const paint = usePaint();
  return (
    <>
      <Box
        at={[-200, -200]}
        size={[2000, 600]}
        fill={paint.linear(['#5A5AA8', '#8C79BE', '#D99BB8', '#FFC9A6', '#FFDDB8'], 90)}
      />
      <Glow at={[800, 350]} radius={[560, 190]} colour="#FFE3B8" opacity={0.8} />
    </>
  );
}

/** A bank of snow from edge to edge whose upper line goes through `crest`. */
function Bank({ crest, top, bottom }: { crest: Point[]; top: string; bottom: string }) {
  const paint = usePaint();
  const line = curve(crest, false);
  return (
    <Lit size="large" strength={0.25}>
      <path d={`${line}V1100H-220Z`} fill={paint.linear([top, bottom], 90)} />
    </Lit>
  );
}

/** What the windows and the lamp throw on the snow. */
const WindowLight = () => (
  <g>
    <Glow at={[120, 470]} radius={[260, 44]} colour="#FFD9A0" opacity={0.55} />
    <Glow at={[1440, 470]} radius={[240, 40]} colour="#FFD9A0" opacity={0.5} />
    <Glow at={[800, 380]} radius={[300, 40]} colour="#FFD3B0" opacity={0.6} />
  </g>
);

export const Yard = () => (
  <g>
    <Sky />
    <FarCity {...cityPlace} />
    <Facade
      corners={[
        [404, 96],
        [560, 96],
        [560, 356],
        [404, 366],
      ]}
      roof={16}
      columns={4}
      floors={6}
      colour="#8A77B6"
      seed={4}
    />
    <Facade
      corners={[
        [1050, 40],
        [1230, 40],
        [1230, 366],
        [1050, 356],
      ]}
      roof={18}
      columns={4}
      floors={7}
      colour="#7F7CBC"
      seed={9}
    />
    <Facade
      corners={[
        [-260, -420],
        [430, -110],
        [430, 380],
        [-260, 486],
      ]}
      columns={6}
      floors={7}
      colour="#6A5FA8"
      lit={0.45}
      seed={2}
    />
    <Facade
      corners={[
        [1196, -130],
        [1880, -420],
        [1880, 470],
        [1196, 384],
      ]}
      columns={6}
      floors={7}
      colour="#8D6AA6"
      lit={0.45}
      seed={7}
    />
    <Bank
      crest={[
        [-220, 430],
        [180, 412],
        [480, 358],
        [800, 348],
        [1130, 360],
        [1440, 414],
        [1820, 430],
      ]}
      top="#CFC2E6"
      bottom="#E9E1F6"
    />
    <Bank
      crest={[
        [-220, 560],
        [120, 520],
        [520, 486],
        [900, 470],
        [1300, 500],
        [1820, 540],
      ]}
      top="#DCD2EF"
      bottom="#EDE7F8"
    />
    <Bank
      crest={[
        [-220, 700],
        [200, 690],
        [620, 640],
        [1040, 624],
        [1420, 668],
        [1820, 640],
      ]}
      top="#EAE3F7"
      bottom="#F8F5FD"
    />
    <WindowLight />
  </g>
);

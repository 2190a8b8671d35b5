/** Beyond the ridge: a wide green land in the morning, with a village street. */
import { usePaint } from '../../../kit/drawing.tsx';
import { Glow } from '../../../kit/lit.tsx';
import { Line, Oval } from '../../../kit/shapes.tsx';
import { Cloud, Fir, Flowers, Hill, Sky, Tree } from './land.tsx';

export const Morning = () => (
  <g>
    <Sky
      stops={[
        ['#2A7CC0', 0],
        ['#6DB9E0', 0.36],
        ['#C4E9EE', 0.64],
        ['#FFF1CF', 0.8],
        ['#FFE3B0', 1],
      ]}
    />
    <Glow at={[150, 190]} radius={[420, 320]} colour="#FFF6D2" opacity={0.9} />
    <Cloud at={[118, 300]} scale={1.1} opacity={0.92} />
    <Cloud at={[772, 208]} scale={0.94} opacity={0.92} />
    <Cloud at={[790, 420]} scale={0.56} opacity={0.85} />
    <Cloud at={[58, 456]} scale={0.5} opacity={0.85} />
    <Hill
      crest={[
        [-40, 540],
        [90, 502],
        [240, 528],
        [400, 496],
        [560, 530],
        [720, 498],
        [900, 526],
        [1080, 492],
        [1330, 520],
      ]}
      colours={['#8FC3BE', '#6AAFA4']}
    />
    <Hill
      crest={[
        [-40, 590],
        [140, 560],
        [320, 580],
        [520, 556],
        [740, 576],
        [960, 552],
        [1330, 580],
      ]}
      colours={['#86C88C', '#5DB07E']}
    />
  </g>
);

/** The ground the houses stand on, with trees between them. */
export function Street() {
  const paint = usePaint();
  return (
    <g>
      <Fir at={[184, 640]} scale={0.66} colour="#3F9478" />
      <Tree at={[354, 648]} scale={0.78} colour="#4FA878" />
      <Fir at={[524, 644]} scale={0.6} colour="#3F9478" />
      <Tree at={[708, 650]} scale={0.74} colour="#5DB07E" />
      <Hill
        lit
        crest={[
          [-60, 640],
          [200, 632],
          [460, 640],
          [720, 630],
          [1000, 642],
          [1340, 620],
        ]}
        colours={['#9AD49A', '#4FA878']}
      />
      <path
        d={
          'M-20 704C160 676 320 712 470 698S760 676 900 690S1160 684 1300 676V706C1140 716 1010 708 880 716' +
          'S560 724 440 724S120 716-20 726Z'
        }
        fill={paint.linear(['#F6E3B8', '#E0BF8A'], 90)}
      />
      <Line path="M40 706h26M210 702h20M520 708h26M690 698h20" colour="#C9A26A" width={3} opacity={0.5} />
      <Oval at={[360, 714]} radius={[7, 3]} fill="#C9A26A" opacity={0.5} />
    </g>
  );
}

/** A strip of grass at the lower edge. */
export const Verge = () => (
  <Flowers
    spots={[
      [14, 718],
      [128, 718],
      [300, 719],
      [486, 718],
      [640, 719],
      [742, 714],
      [860, 716],
      [930, 712],
    ]}
  />
);

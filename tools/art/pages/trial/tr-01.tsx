import { Page, type Layered } from '../../kit/page.tsx';
import { useVariant, usePaint } from '../../kit/drawing.tsx';
import { Box, Oval, Line } from '../../kit/shapes.tsx';
import { palette } from '../../kit/palette.ts';
import { curve } from '../../kit/curves.ts';

const Back = () => {
  const paint = usePaint();
  return (
    <g>
      <Box at={[0, 0]} size={[1600, 900]} fill={paint.linear([palette.sky, palette.cream], 90)} />
      <g filter={paint.form({ size: 'large' })}>
        <path d={curve([[0, 700], [500, 620], [1000, 690], [1600, 600]], false) + 'L1600 900L0 900Z'} fill={palette.leaf} />
      </g>
    </g>
  );
};
const Head = (_: Layered) => {
  const paint = usePaint();
  const variant = useVariant();
  return (
    <g>
      <g filter={paint.form()}><Oval at={[800, 500]} radius={180} fill={paint.body(palette.coral)} /></g>
      {[730, 870].map((x) => variant === 'blink' ? <Line key={x} path={`M${x - 20} 470h40`} colour={palette.ink} width={8} /> : <Oval key={x} at={[x + (variant === 'look' ? 8 : 0), 470]} radius={[20, 28]} fill={palette.ink} />)}
      {variant === 'talk' ? <Oval at={[800, 580]} radius={[30, 22]} fill={palette.coralDark} /> : <Line path="M760 570q40 40 80 0" colour={palette.ink} width={8} />}
    </g>
  );
};
const Ball = (_: Layered) => <g filter={usePaint().form()}><Oval at={[1560, 200]} radius={120} fill={usePaint().body(palette.sun)} /></g>;
export default () => (
  <Page>
    <Back />
    <Head layer="head" pivot={[800, 680]} />
    <Oval at={[300, 800]} radius={60} fill={palette.plum} />
    <Ball layer="ball" depth={0.3} />
  </Page>
);

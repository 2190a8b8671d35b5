/** Dad's open tool box: 200 wide, 150 high with its lid, standing on 0,0. */
import type { ComponentChildren } from 'preact';
import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, Shade, type PieceProps } from '../kit/lit.tsx';
import { darker, lighter } from '../kit/palette.ts';
import { Box, Line } from '../kit/shapes.tsx';

interface ToolBoxProps extends PieceProps {
  colour?: string;
  /** What looks out of it; its rim is at -84. */
  children?: ComponentChildren;
}

export function ToolBox({ colour = '#3E7FB8', children, ...piece }: ToolBoxProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Shade at={[4, 1]} radius={[118, 12]} opacity={0.38} />
      <Lit size="medium" strength={0.7}>
        <path d="M-96-84L-84-146H84L96-84Z" fill={paint.body(darker(colour, 0.16))} />
        <path d="M-88-90L-78-136H78L88-90Z" fill={paint.body(darker(colour, 0.34))} />
      </Lit>
      <Lit strength={0.6}>
        <Line path="M-62-60L-50-118" colour="#B9AFC8" width={13} />
        <path d="M-66-112C-72-130-60-140-46-140L-52-126L-44-122L-38-134C-30-124-36-110-50-108Z" fill="#B9AFC8" />
        <Line path="M52-60L66-108" colour="#F2A63C" width={17} />
      </Lit>
      {children}
      <Lit size="medium" strength={0.8}>
        <path d="M-100-86H100L94-4Q93 0 88 0H-88Q-93 0-94-4Z" fill={paint.body(colour)} />
        <Box at={[-104, -90]} size={[208, 16]} corner={6} fill={paint.body(lighter(colour, 0.3))} />
        <Box at={[-18, -70]} size={[36, 26]} corner={6} fill={paint.body('#FFD27A')} />
      </Lit>
      <Line path="M-94-34H94" colour={darker(colour, 0.3)} width={3} opacity={0.4} />
    </Piece>
  );
}

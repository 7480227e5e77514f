import type { JSX } from 'preact';
import type { Plane } from './axes.tsx';
import { inside } from './scale.ts';
import { type PlotSymbol, symbolPath } from './symbols.ts';
import { seriesColour } from './theme.ts';

interface Look {
  readonly symbol: PlotSymbol;
  readonly radius: number;
  readonly colour: string;
  readonly width?: number;
  readonly isFilled?: boolean;
}

/** The student's marks differ from the right ones in shape, so that both are visible at the same place. */
export const MARKS = {
  pole: { symbol: 'times', radius: 8, colour: seriesColour(0), width: 2.5 },
  zero: { symbol: 'circle', radius: 8, colour: seriesColour(0), width: 2.5 },
  'your-pole': { symbol: 'asterisk', radius: 6, colour: seriesColour(1), width: 2 },
  'your-zero': { symbol: 'square', radius: 5, colour: seriesColour(1), width: 2 },
  'loop-pole': { symbol: 'times', radius: 7, colour: seriesColour(1), width: 3.5 },
  'your-point': { symbol: 'diamond', radius: 9, colour: seriesColour(0), width: 2 },
  'stable-pole': { symbol: 'circle', radius: 3.5, colour: seriesColour(0), isFilled: true },
  'unstable-pole': { symbol: 'triangle', radius: 4.5, colour: seriesColour(1), isFilled: true },
} as const satisfies Readonly<Record<string, Look>>;

export type MarkKind = keyof typeof MARKS;

const ARROW = 'M-12,-7L-2,0L-12,7';

interface MarkProps {
  readonly plane: Plane;
  readonly re: number;
  readonly im: number;
  readonly kind: MarkKind;
}

/** Draws a point, or an arrow at the edge if it is outside the frame. */
export function Mark({ plane: { x, y }, re, im, kind }: MarkProps): JSX.Element | null {
  const [px, py] = [x.toPixel(re), y.toPixel(im)];
  if (Number.isNaN(px) || Number.isNaN(py)) return null;
  const [atX, atY] = [inside(x, px), inside(y, py)];
  const isOutside = atX !== px || atY !== py;
  const turned = isOutside ? ` rotate(${Math.round((Math.atan2(py - atY, px - atX) * 180) / Math.PI)})` : '';
  const { symbol, radius, colour, width = 0, isFilled = false }: Look = MARKS[kind];
  return (
    <path
      class={`mark ${kind}`}
      transform={`translate(${atX.toFixed(1)},${atY.toFixed(1)})${turned}`}
      d={isOutside ? ARROW : symbolPath(symbol, 0, 0, radius)}
      fill={isFilled ? colour : 'none'}
      stroke={colour}
      stroke-width={isOutside ? 2 : width}
      pointer-events="none"
    />
  );
}

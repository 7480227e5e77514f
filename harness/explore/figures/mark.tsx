import type { JSX } from 'preact';
import type { Plane } from './frame.tsx';
import { inside } from './scale.ts';

/** What is marked, and its shape as SVG's `d`: what a student's function names lies around what is right. */
const SHAPES = {
  pole: 'M-6,-6L6,6M-6,6L6,-6',
  'your-point': 'M0,-12L12,0L0,12L-12,0Z',
  'your-zero': 'M-10,0a10,10 0 1 0 20,0a10,10 0 1 0 -20,0',
} as const;

/** Points to the right. */
const ARROW = 'M-12,-7L-2,0L-12,7';

interface MarkProps {
  readonly plane: Plane;
  readonly re: number;
  readonly im: number;
  readonly kind: keyof typeof SHAPES;
}

/** A point such as a pole; outside of the frame, an arrow at the edge says where. */
export function Mark({ plane: { x, y }, re, im, kind }: MarkProps): JSX.Element | null {
  const [px, py] = [x.toPixel(re), y.toPixel(im)];
  if (Number.isNaN(px) || Number.isNaN(py)) return null;
  const [atX, atY] = [inside(x, px), inside(y, py)];
  const isOutside = atX !== px || atY !== py;
  // The arrow ends at the edge.
  const turned = isOutside ? ` rotate(${Math.round((Math.atan2(py - atY, px - atX) * 180) / Math.PI)})` : '';
  return (
    <path
      class={`mark ${kind}`}
      transform={`translate(${atX.toFixed(1)},${atY.toFixed(1)})${turned}`}
      d={isOutside ? ARROW : SHAPES[kind]}
    />
  );
}

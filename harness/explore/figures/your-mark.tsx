import type { JSX } from 'preact';
import type { Plane } from './frame.tsx';

interface YourMarkProps {
  readonly plane: Plane;
  readonly re: number;
  readonly im: number;
}

/** A point that the student's function names, such as a pole: a diamond around the right one. */
export function YourMark({ plane, re, im }: YourMarkProps): JSX.Element | null {
  const [x, y] = [plane.x.toPixel(re), plane.y.toPixel(im)];
  if (!Number.isFinite(x) || !Number.isFinite(y)) return null;
  return (
    <g clip-path={plane.clip}>
      <path
        class="your-pole"
        transform={`translate(${x.toFixed(1)},${y.toFixed(1)})`}
        d="M0,-12L12,0L0,12L-12,0Z"
      />
    </g>
  );
}

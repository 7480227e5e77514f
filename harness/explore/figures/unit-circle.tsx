import type { JSX } from 'preact';
import type { Plane } from './frame.tsx';

/** The unit circle, inside of which poles are stable, and another circle around the origin. */
export function UnitCircle({
  plane,
  radius,
}: {
  readonly plane: Plane;
  readonly radius?: number;
}): JSX.Element {
  const { x, y, clip } = plane;
  const circle = (r: number) => ({
    cx: x.toPixel(0),
    cy: y.toPixel(0),
    rx: Math.abs(x.toPixel(r) - x.toPixel(0)),
    ry: Math.abs(y.toPixel(r) - y.toPixel(0)),
  });
  return (
    <g clip-path={clip} class="unit-circle">
      <ellipse class="stable" {...circle(1)} />
      {radius !== undefined && <ellipse class="radius" {...circle(radius)} />}
    </g>
  );
}

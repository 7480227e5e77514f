import { HALO, type Plane } from 'descent-grader/figures';
import type { JSX } from 'preact';

/** A point of the z-plane: (Re z, Im z), and the label beside it, if any. */
export interface LabelledPole {
  readonly z: readonly [number, number];
  readonly label?: string | undefined;
}

/** Closer to the unit circle than this, the circle would run through a label above the point. */
const NEAR_CIRCLE = 0.06;

/** Where a label goes: above a point of the real axis and outside of the circle, outwards from any other point. */
function beside([re, im]: LabelledPole['z']) {
  if (im === 0 && Math.abs(Math.abs(re) - 1) < NEAR_CIRCLE)
    return re < 0 ? { dx: -5, dy: -10, anchor: 'end' } : { dx: 5, dy: -10, anchor: 'start' };
  const radius = im === 0 ? 0 : Math.hypot(re, im);
  return radius === 0
    ? { dx: 0, dy: -12, anchor: 'middle' }
    : { dx: (20 * re) / radius, dy: 4 - (16 * im) / radius, anchor: 'middle' };
}

/** Draws the labels of poles over them. */
export const labelsOf =
  (poles: readonly LabelledPole[]) =>
  ({ x, y }: Plane): JSX.Element => (
    <g class="pole-labels" fill="currentColor">
      {poles.map(({ z, label }, k) => {
        const { dx, dy, anchor } = beside(z);
        return (
          label !== undefined && (
            <text
              key={k}
              x={x.toPixel(z[0]) + dx}
              y={y.toPixel(z[1]) + dy}
              text-anchor={anchor}
              {...HALO}
              stroke="var(--surface)"
            >
              {label}
            </text>
          )
        );
      })}
    </g>
  );

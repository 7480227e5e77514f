import type { DrawnLandscape } from 'descent-grader/figures';
import { landscape, loss } from '#reference';
import type { ShownSurface } from './surface.tsx';

/** The notebook's loss, as figures draw it. */
export const LANDSCAPE: DrawnLandscape = { ...landscape, loss: (beta1, beta2) => loss([beta1, beta2]) };

/** The same with levels that are closer to each other, for the largest figure of the page. */
export const CONTOURS: DrawnLandscape = {
  ...LANDSCAPE,
  levels: [-0.25, -0.2, -0.1, 0, 0.25, 0.5, 1, 2, 4, 8, 16],
};

/** The part of the loss that the notebook shows as a surface. */
export const SURFACE: ShownSurface = {
  landscape: CONTOURS,
  x: [0, 4],
  y: [-0.5, 2.5],
  highest: 7,
  names: ['β₁', 'β₂', 'L'],
};

import type { Landscape } from 'descent-grader/plots';
import type { ShownSurface } from 'descent-grader/view';
import { landscape, loss } from '#reference';

/** The notebook's loss, as figures draw it. */
export const LANDSCAPE: Landscape = { ...landscape, loss: (beta1, beta2) => loss([beta1, beta2]) };

/** The same with levels that are closer to each other, for the largest figure of the page. */
export const CONTOURS: Landscape = {
  ...LANDSCAPE,
  levels: [-0.25, -0.2, -0.1, 0, 0.25, 0.5, 1, 2, 4, 8, 16],
};

export const SURFACE: ShownSurface = {
  landscape: LANDSCAPE,
  x: [-0.7, 4.7],
  y: [-0.9, 2.9],
  highest: 9,
  // Those that the contours have for the same loss.
  colours: [0, 3, 5, 6, 7, 8, 9, 10],
  names: [
    { text: 'β₁', at: [2, -1.35] },
    { text: 'β₂', at: [5.2, 1] },
  ],
};

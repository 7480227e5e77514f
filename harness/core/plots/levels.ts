/** Where the loss changes its colour: the first is the notebook's minimum, so that there the colour begins. */
export const LEVELS = [-0.25, 0, 0.5, 1, 2, 4, 8, 32];

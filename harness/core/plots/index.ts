/** The door of the folder: numbers go in, SVG comes out. The same bytes in Node and in a browser. */
export { drawLevels, drawLossOverSteps } from './curves.ts';
export type { Landscape } from './landscape.ts';
export { drawPaths } from './paths.ts';
export { drawPicture } from './picture.ts';
export { drawPlane, POLE, STABLE_POLE, UNSTABLE_POLE, ZERO } from './plane.ts';
export { drawSurface } from './surface.ts';

/**
 * Public entry point: numbers in, SVG out. Every function builds its figure in the document that it is given, and attaches
 * it to nothing. One kind of document always gives the same bytes.
 */
export { drawDecay, drawLevels } from './curves.ts';
export type { Landscape } from './landscape.ts';
export { drawPaths } from './paths.ts';
export { drawPicture } from './picture.ts';
export { drawPlane, POLE, STABLE_POLE, UNSTABLE_POLE, ZERO } from './plane.ts';
export { drawSurface } from './surface.ts';
export { DEFAULT_CAMERA, type Camera, SurfaceGeometry } from './surface-geometry.ts';

/**
 * Public entry point: numbers to SVG and explanations to HTML, as components that a page shows or as files that Node writes.
 * The same numbers always give the same bytes.
 */
export { Axes, type Axis, frameOf, Inside, layOut, type Plane } from './axes.tsx';
export { Contours, Landmarks, type Landscape } from './contours.tsx';
export { ComparedCurve, Curve, type Points } from './curve.tsx';
export { Check, Lines } from './lines.tsx';
export { Mark } from './mark.tsx';
export { format, formatPoint, operand, rounded } from './numbers.ts';
export { pathsFigure } from './paths.tsx';
export { drawCheck, pictureFigure } from './picture.tsx';
export { polesFigure, UnitCircle } from './poles.tsx';
export { inside } from './scale.ts';
export { levelsFigure } from './sequences.tsx';
export { type ShownSurface, Surface, SURFACE_SIZE, surfaceFigure, type SurfacePath } from './surface.tsx';
export { toSvg } from './svg.ts';
export { PAGE_STYLE, seriesColour } from './theme.ts';

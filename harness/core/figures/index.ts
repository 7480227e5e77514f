/**
 * Public entry point: numbers to SVG and explanations to HTML, as components for pages and files. The same numbers give
 * the same bytes.
 */
export { Axes, type Axis, frameOf, Inside, layOut, type Plane } from './axes.tsx';
export { Contours, HALO, Landmarks, type DrawnLandscape } from './contours.tsx';
export { ComparedCurve, Curve, type Coordinates } from './curve.tsx';
export { type Caption, Sheet } from './figure.tsx';
export { Check, Lines } from './lines.tsx';
export { Mark } from './mark.tsx';
export { format, formatPoint, operand, rounded } from './numbers.ts';
export { pathsFigure } from './paths.tsx';
export { drawCheck, pictureFigure } from './picture.tsx';
export { polesFigure, UnitCircle } from './poles.tsx';
export { inside } from './scale.ts';
export { Question } from './question.tsx';
export { levelsFigure, type Series } from './sequences.tsx';
export { toSvg } from './svg.ts';
export { tenths } from './symbols.ts';
export { levelColour, PAGE_STYLE, seriesColour } from './theme.ts';

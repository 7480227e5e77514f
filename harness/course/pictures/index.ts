/** Public entry point: draws in Node, where there is no document. */
export { draw } from './draw.ts';
export { svgDocument } from './svg-document.ts';

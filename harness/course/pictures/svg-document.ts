import { DOMParser } from 'linkedom/worker';

/** Creates the elements of figures in Node. Figures are never attached to it, so one document serves all of them. */
export const svgDocument = new DOMParser().parseFromString(
  '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'image/svg+xml',
) as unknown as Document;

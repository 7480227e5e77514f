import { DOMParser } from 'linkedom/worker';

/** The document in which figures are built outside of a browser. They are not attached to it: one serves them all. */
export const svgDocument = new DOMParser().parseFromString(
  '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'image/svg+xml',
) as unknown as Document;

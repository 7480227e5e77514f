import type { CheckGrade } from '../../core/model/grades.generated.ts';
import { drawPicture } from '../../core/plots/index.ts';
import { svgDocument } from './svg-document.ts';

/** Students with the same misconception have the same picture, so pictures are cached; each takes about 20 KB. */
const MAX_CACHED = 500;
const pictures = new Map<string, string>();

/** Draws the picture of a check as SVG. */
export function draw({ picture }: CheckGrade): string | undefined {
  if (picture === undefined) return undefined;
  const key = JSON.stringify(picture);
  const svg = pictures.get(key) ?? drawPicture(svgDocument, picture);
  if (pictures.size < MAX_CACHED) pictures.set(key, svg);
  return svg;
}

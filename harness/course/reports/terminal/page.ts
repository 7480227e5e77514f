import { styleText } from 'node:util';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

export type Style = Parameters<typeof styleText>[0];
/** Colours a text, or leaves it alone where there is no colour. */
export type Paint = (style: Style, text: string) => string;

export const colourful: Paint = (style, text) => styleText(style, text, { validateStream: false });
export const plain: Paint = (_, text) => text;

/** How to write for a terminal. */
export interface Page {
  readonly paint: Paint;
  /** Columns, ≥ 40. */
  readonly width: number;
}

/** Columns that a text takes in a terminal; colours take none. */
export const columnsOf = (text: string): number => stringWidth(text);

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A text of exactly `width` columns: padded with spaces, or cut and marked with an ellipsis. */
export function fit(text: string, width: number): string {
  const columns = columnsOf(text);
  if (columns <= width) return text + ' '.repeat(width - columns);
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    if (columnsOf(kept + segment) >= width) break;
    kept += segment;
  }
  return fit(`${kept}…`, width);
}

/** Spaces at which a line must not be broken: `{ re: 1, im: 0 }` may only be broken after its comma. */
const FIXED_SPACE = /(?<=^|[\s:{]) | (?=\})/gm;
const NO_BREAK_SPACE = '\u00A0';

/** Lines of at most `width` columns, broken at spaces; a longer word stays whole. Every line is indented. */
export function wrap(text: string, width: number, indent = ''): string[] {
  const fixed = text.replaceAll(FIXED_SPACE, NO_BREAK_SPACE);
  const wrapped = wrapAnsi(fixed, Math.max(1, width - columnsOf(indent)), { trim: true });
  return wrapped.split('\n').map((line) => indent + line.replaceAll(NO_BREAK_SPACE, ' '));
}

/** `left` and `right` at the two ends of a line. */
export function spread(left: string, right: string, width: number): string {
  return left + ' '.repeat(Math.max(1, width - columnsOf(left) - columnsOf(right))) + right;
}

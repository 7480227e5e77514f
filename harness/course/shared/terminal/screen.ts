import { styleText } from 'node:util';
import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import { unbroken } from '../../../core/model/words.ts';

export type Style = Parameters<typeof styleText>[0];
/** Keeps the text if the output has no colour. */
export type Paint = (style: Style, text: string) => string;

export const colourful: Paint = (style, text) => styleText(style, text, { validateStream: false });
export const plain: Paint = (_, text) => text;

export interface Screen {
  readonly paint: Paint;
  /** In columns, ≥ 40. */
  readonly width: number;
}

/** A pseudo-terminal may report none or 0. */
export const columnsOf = ({ columns }: NodeJS.WriteStream): number => columns || 80;

/** In columns, without escape sequences. */
export const displayWidth = (text: string): number => stringWidth(text);

/** Created on demand, because it takes 10 ms. */
let graphemes: Intl.Segmenter | undefined;

/** Pads, or truncates with an ellipsis, to exactly `width` columns, ≥ 0. */
export function fit(text: string, width: number): string {
  const columns = displayWidth(text);
  if (columns <= width) return text + ' '.repeat(width - columns);
  if (width < 1) return '';
  let prefix = '';
  graphemes ??= new Intl.Segmenter('en');
  for (const { segment } of graphemes.segment(text)) {
    if (displayWidth(prefix + segment) >= width) break;
    prefix += segment;
  }
  return fit(`${prefix}…`, width);
}

/** Spaces that must not become line breaks: `{ re: 1, im: 0 }` may break only after its comma. */
const FIXED_SPACE = /(?<=^|[\s{]|[{,] [\w$]+:) | (?=\})/gm;
const NO_BREAK_SPACE = '\u00A0';

/** Breaks at spaces into indented lines of at most `width` columns; longer words stay whole. */
export function wrap(text: string, width: number, indent = ''): string[] {
  const fixed = text.replaceAll(FIXED_SPACE, NO_BREAK_SPACE);
  const wrapped = wrapAnsi(fixed, Math.max(1, width - displayWidth(indent)), { trim: true });
  return wrapped.split('\n').map((line) => indent + line.replaceAll(NO_BREAK_SPACE, ' '));
}

/** Keeps formulas that fit on a line together. */
export function wrapProse(text: string, width: number, indent = ''): string[] {
  const whole = unbroken(text);
  const isRoom = whole.split(/[ \n]/).every((word) => displayWidth(indent + word) <= width);
  return wrap(isRoom ? whole : text, width, indent);
}

/** @param indent of the line that counts the others */
export const cut = (lines: readonly string[], most: number, indent = ''): string[] =>
  lines.length <= most ? [...lines] : [...lines.slice(0, most), `${indent}… and ${lines.length - most} more`];

export function justify(left: string, right: string, width: number): string {
  return left + ' '.repeat(Math.max(1, width - displayWidth(left) - displayWidth(right))) + right;
}

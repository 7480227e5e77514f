import { stripVTControlCharacters, styleText } from 'node:util';

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

/** Characters that a terminal obeys, hides or turns around: controls, formats, line separators, broken pairs. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escape(character: string): string {
  const code = character.codePointAt(0)!.toString(16);
  return ESCAPES[character] ?? (code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`);
}

/** A text of a student's on one line, safe in a terminal: unsafe characters are shown and not obeyed. */
export const harmlessLine = (text: string): string => text.replaceAll(UNSAFE, escape);

/** The same, but a line break stays one. */
export const harmless = (text: string): string => text.split('\n').map(harmlessLine).join('\n');

/** Chinese, Japanese and Korean characters, and emoji: they take two columns. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;
/** Accents that join the letter before them. */
const JOINING = /\p{M}/u;

const columnsOfCharacter = (character: string): number =>
  JOINING.test(character) ? 0 : WIDE.test(character) ? 2 : 1;

/** Columns that a text takes in a terminal, colours aside. */
export function columnsOf(text: string): number {
  return [...stripVTControlCharacters(text)].reduce((sum, one) => sum + columnsOfCharacter(one), 0);
}

/** A text of exactly `width` columns: filled up with spaces, or cut and marked with an ellipsis. */
export function fit(text: string, width: number): string {
  if (columnsOf(text) <= width) return text + ' '.repeat(width - columnsOf(text));
  let kept = '';
  for (const character of text) {
    if (columnsOf(kept + character) >= width) break;
    kept += character;
  }
  return fit(`${kept}…`, width);
}

/** Where a line may be broken: `{ re: 1, im: 0 }` only after its comma. */
const BREAK = /(?<=[^\s:{]) (?!\})/;

/** Lines of at most `width` columns, broken at spaces; a longer word stays whole. Every line is indented. */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    const [first = '', ...words] = paragraph.split(BREAK);
    let line = indent + first;
    for (const word of words) {
      if (columnsOf(line) + 1 + columnsOf(word) <= width) line += ` ${word}`;
      else {
        lines.push(line);
        line = indent + word;
      }
    }
    lines.push(line);
  }
  return lines;
}

/** `left` and `right` at the two ends of a line. */
export function spread(left: string, right: string, width: number): string {
  return left + ' '.repeat(Math.max(1, width - columnsOf(left) - columnsOf(right))) + right;
}

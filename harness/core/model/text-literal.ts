/** Invisible, or like a space; JSON escapes some of them. */
const UNSEEN = /[\p{C}\u2028\u2029]|[^\P{Z} ]/gu;
const escape = (character: string): string => `\\u{${character.codePointAt(0)!.toString(16)}}`;

/**
 * JavaScript with the quotation mark that needs no escape: `"a"`, `'""'`, `` `"it's"` ``. Literals of different texts look
 * different.
 */
export function textLiteral(text: string): string {
  const escaped = JSON.stringify(text).replaceAll(UNSEEN, escape);
  if (!text.includes('"')) return escaped;
  const mark = ["'", '`'].find((one) => !text.includes(one) && (one === "'" || !text.includes('${')));
  if (mark === undefined) return escaped;
  return mark + escaped.slice(1, -1).replaceAll(/\\(.)/g, (both, one) => (one === '"' ? one : both)) + mark;
}

/** Values that grades store as strings: functions, numbers that JSON lacks, and counts of omitted entries. */
const NO_TEXT = /=>|↦|^(?:NaN|-?Infinity|-0|… \d+ more)$/;

/** A string of a grade as part of a value: a text as a literal, as in the call. */
export const storedLiteral = (stored: string): string =>
  NO_TEXT.test(stored) ? stored : textLiteral(stored);

/** Texts that look like another text, or like a value of another type. */
const AMBIGUOUS = /^$|^\s|\s$|[^\S\n]\n|^["'`]|\\|^(?:[-+.]?\d.*|true|false)$/;

/** A string of a grade as a whole value: bare, unless that could be taken for another value. */
export const storedText = (stored: string): string =>
  !NO_TEXT.test(stored) && (AMBIGUOUS.test(stored) || stored.replaceAll('\n', '').search(UNSEEN) !== -1)
    ? textLiteral(stored)
    : stored;

import { stringify } from 'csv-stringify/sync';
import { sanitizeLine } from '../../../core/explain/index.ts';

/** `undefined` is an empty cell. */
export type Cell = string | number | undefined;

/** Control and direction characters; line breaks and tabs are harmless within quotes. */
const UNSAFE = /[^\P{Cc}\n\t]|[\u2028-\u202E\u2066-\u2069]/gu;

/** Start of a formula after a character that some spreadsheets take for a separator, even within quotes. */
const HIDDEN_FORMULA = /(?<=[;\t\n])(?=[=+\-@＝＋－＠])/g;

/**
 * Text of a cell with visible escapes for unsafe characters and an apostrophe before anything that may become a formula.
 */
export const cellText = (text: string): string =>
  text.replaceAll(UNSAFE, sanitizeLine).replaceAll(HIDDEN_FORMULA, "'");

/** Inverse of the apostrophes that `csv` writes before formulas. */
const withoutGuards = (cell: string): string => cell.replaceAll(/(?<=^|[;\t\n])'(?=[=+\-@＝＋－＠])/g, '');

/**
 * Characters that would not survive a spreadsheet: invisible ones, blanks around a text, and apostrophes that look like
 * those before formulas.
 */
const ESCAPED = /[\\\p{C}\p{Zl}\p{Zp}]|^[\s']|\s$|(?<=[;\t\n])'/gu;

/** Escapes a text so that `readExactCell` restores it: `\u{20}Maria`. */
export const exactCell = (text: string): string =>
  text.replaceAll(ESCAPED, (one) => `\\u{${one.codePointAt(0)!.toString(16)}}`);

/** Reads a cell that `exactCell` and `csv`, or a person, have written. */
export const readExactCell = (cell: string): string =>
  withoutGuards(cell.trim()).replaceAll(/\\u(?:\{([0-9a-f]{1,6})\}|([0-9a-f]{4}))/giu, (_, long, short) =>
    String.fromCodePoint(Math.min(0x10_ff_ff, Number.parseInt((long ?? short) as string, 16))),
  );

/** CSV in which cells that a spreadsheet would evaluate are escaped. */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cellText(cell) : cell))),
    { escape_formulas: true },
  );

/** CSV without escapes, for rows that another program wrote and must read again. */
export const csvAsRead = (rows: readonly (readonly string[])[], delimiter: string): string =>
  stringify([...rows], { delimiter });

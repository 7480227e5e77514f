import { stringify } from 'csv-stringify/sync';
import { sanitizeLine } from '../../../core/explain/index.ts';

/** `undefined` is an empty cell. */
export type Cell = string | number | undefined;

/** Control and direction characters; line breaks and tabs are harmless in quotes. */
const UNSAFE = /[^\P{Cc}\n\t]|[\u2028-\u202E\u2066-\u2069]/gu;

/** Start of a formula after a separator of some spreadsheets, which applies even in quotes. */
const HIDDEN_FORMULA = /(?<=[;\t\n])(?=[=+\-@＝＋－＠])/g;

/** Also puts an apostrophe before possible formulas. */
export const cellText = (text: string): string =>
  text.replaceAll(UNSAFE, sanitizeLine).replaceAll(HIDDEN_FORMULA, "'");

/** Removes apostrophes before formulas. */
const withoutApostrophes = (cell: string): string =>
  cell.replaceAll(/(?<=^|[;\t\n])'(?=[=+\-@＝＋－＠])/g, '');

/** A spreadsheet would lose them: invisible characters, outer blanks, and apostrophes that look like guards of formulas. */
const ESCAPED = /[\\\p{C}\p{Zl}\p{Zp}]|^[\s']|\s$|(?<=[;\t\n])'/gu;

/** Escapes a text so that `readExactCell` restores it: `\u{20}Maria`. */
export const exactCell = (text: string): string =>
  text.replaceAll(ESCAPED, (one) => `\\u{${one.codePointAt(0)!.toString(16)}}`);

/** Reads a cell that `exactCell` and `csv`, or a person, wrote. */
export const readExactCell = (cell: string): string =>
  withoutApostrophes(cell.trim()).replaceAll(
    /\\u(?:\{([0-9a-f]{1,6})\}|([0-9a-f]{4}))/giu,
    (_, long, short) =>
      String.fromCodePoint(Math.min(0x10_ff_ff, Number.parseInt((long ?? short) as string, 16))),
  );

/** Escapes cells that spreadsheets would evaluate. */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cellText(cell) : cell))),
    { escape_formulas: true },
  );

/** For rows of another program, which must read them unchanged. */
export const csvAsRead = (rows: readonly (readonly string[])[], delimiter: string): string =>
  stringify([...rows], { delimiter });

import { stringify } from 'csv-stringify/sync';
import { sanitizeLine } from '../../../core/explain/index.ts';

/** Empty if it is `undefined`. */
export type Cell = string | number | undefined;

/** Characters that control a terminal or turn text around; a line break or a tab within quotes is harmless. */
const UNSAFE = /[^\P{Cc}\n\t]|[\u2028-\u202E\u2066-\u2069]/gu;

/** The beginning of a formula after a character that some spreadsheets take for a separator, even within quotes. */
const HIDDEN_FORMULA = /(?<=[;\t\n])(?=[=+\-@＝＋－＠])/g;

/** The text of a cell: unsafe characters become visible escapes, and an apostrophe disarms what may become a formula. */
export const cellText = (text: string): string =>
  text.replaceAll(UNSAFE, sanitizeLine).replaceAll(HIDDEN_FORMULA, "'");

/** The text of a cell that `csv` has written: without the apostrophes that disarm formulas. */
const withoutGuards = (cell: string): string => cell.replaceAll(/(?<=^|[;\t\n])'(?=[=+\-@＝＋－＠])/g, '');

/**
 * What a cell of a table could not say as it is: characters that are not shown, blanks around a text, and apostrophes that would
 * be taken for those before formulas.
 */
const ESCAPED = /[\\\p{C}\p{Zl}\p{Zp}]|^[\s']|\s$|(?<=[;\t\n])'/gu;

/** A text as a cell from which `readExactCell` makes the same text again: `\u{20}Maria`. */
export const exactCell = (text: string): string =>
  text.replaceAll(ESCAPED, (one) => `\\u{${one.codePointAt(0)!.toString(16)}}`);

/** The text of a cell that `exactCell` and `csv` have written, or a person. */
export const readExactCell = (cell: string): string =>
  withoutGuards(cell.trim()).replaceAll(/\\u(?:\{([0-9a-f]{1,6})\}|([0-9a-f]{4}))/giu, (_, long, short) =>
    String.fromCodePoint(Math.min(0x10_ff_ff, Number.parseInt((long ?? short) as string, 16))),
  );

/** Rows as CSV; cells that a spreadsheet would evaluate as formulas are escaped. */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cellText(cell) : cell))),
    { escape_formulas: true },
  );

/** Rows that were read from a CSV file: every cell stays as it is, because another program wrote it. */
export const csvAsRead = (rows: readonly (readonly string[])[], delimiter: string): string =>
  stringify([...rows], { delimiter });

import { parse, type CsvError } from 'csv-parse/sync';
import { UserError } from './user-error.ts';

/** A record of a CSV file. */
export interface CsvRecord {
  readonly cells: readonly string[];
  /** Where it begins, from 1. */
  readonly line: number;
}

interface ParsedRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** The separator of a CSV file, which depends on the language of the program that wrote it. */
export function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const counts = [',', ';', '\t'].map((delimiter) => ({ delimiter, count: first.split(delimiter).length }));
  return counts.toSorted((a, b) => b.count - a.count)[0]!.delimiter;
}

/**
 * Reads a CSV file with any of the usual separators.
 * @param file its name, for messages
 * @param options trim: whether spaces around cells are dropped
 * @throws UserError with file and line
 */
export function readCsv(text: string, file: string, { trim = false } = {}): CsvRecord[] {
  try {
    const options = {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      trim,
    };
    // The types of csv-parse do not know what `info` returns.
    const records = parse(text, { ...options, info: true }) as unknown as ParsedRecord[];
    // A record may have line breaks within its cells; csv-parse gives the line where it ends.
    return records.map(({ record, info }) => ({
      cells: record,
      line: info.lines - record.join('').split('\n').length + 1,
    }));
  } catch (error) {
    const { lines = 1, message } = error as CsvError & { lines?: number };
    throw new UserError(`${file}:${lines}: not CSV: ${message}`, { cause: error });
  }
}

import { parse, type CsvError } from 'csv-parse/sync';
import { UserError } from './user-error.ts';

export interface CsvRecord {
  readonly cells: readonly string[];
  /** First line of the record, from 1. */
  readonly line: number;
}

interface ParsedRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Depends on the language of the program that wrote the file. */
export function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const counts = [',', ';', '\t'].map((delimiter) => ({ delimiter, count: first.split(delimiter).length }));
  return counts.toSorted((a, b) => b.count - a.count)[0]!.delimiter;
}

/**
 * @param file name for messages
 * @param options trim: drops spaces around cells
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
    // The types of csv-parse lack the result of `info`.
    const records = parse(text, { ...options, info: true }) as unknown as ParsedRecord[];
    // csv-parse gives the last line of a record, whose cells may contain line breaks.
    return records.map(({ record, info }) => ({
      cells: record,
      line: info.lines - record.join('').split('\n').length + 1,
    }));
  } catch (error) {
    const { lines = 1, message } = error as CsvError & { lines?: number };
    throw new UserError(`${file}:${lines}: not CSV: ${message}`, { cause: error });
  }
}

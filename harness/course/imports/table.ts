import { csv } from '../files/write-csv.ts';
import { byText } from '../model/by-text.ts';
import type { FileVerdict } from './file-verdict.ts';

const COLUMNS = ['file', 'student', 'status', 'place', 'note'];

/** Every file of a download and what became of it, as CSV, sorted by path. */
export function tableOf(verdicts: readonly FileVerdict[]): string {
  const rows = verdicts
    .toSorted(byText(({ file }) => file))
    .map(({ file, student, status, place, note, detail }) => [
      file,
      student,
      status,
      place,
      detail === undefined ? note : `${note}: ${detail}`,
    ]);
  return csv([COLUMNS, ...rows]);
}

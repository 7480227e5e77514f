import { delimiterOf, readCsv } from '../files/read-csv.ts';
import { UserError } from '../files/user-error.ts';
import { csv, csvAsRead } from '../files/write-csv.ts';

/** The grade of one participant. */
export interface WorksheetGrade {
  /** Moodle's number of the participant. */
  readonly number: string;
  readonly name: string;
  readonly email: string;
  /** `undefined` while points are pending. */
  readonly points: number | undefined;
}

const COLUMNS = 'Identifier,Full name,Email address,Grade,Maximum Grade,Last modified (grade)'.split(',');

/**
 * A grading worksheet as English Moodle writes it. Moodle reads three of its columns
 * (mod/assign/feedback/offline/importgradeslib.php): the identifier, the grade and when the grade was changed last.
 */
export function newWorksheet(grades: readonly WorksheetGrade[], maxPoints: number): FilledWorksheet {
  const rows = grades.map(({ number, name, email, points }) => {
    const participant = `Participant ${number}`;
    return [participant, name, email, points, maxPoints, ''];
  });
  return {
    text: csv([COLUMNS, ...rows]),
    filled: grades.filter(({ points }) => points !== undefined).length,
  };
}

/** Where the grade goes in a worksheet. */
export interface WorksheetOptions {
  /** Its name, for messages. */
  readonly file: string;
  /** The heading of the column of grades, which depends on Moodle's language. */
  readonly column: string;
  /** The points that are possible. */
  readonly maxPoints: number;
}

/** A worksheet with grades, and how many rows got one. */
export interface FilledWorksheet {
  readonly text: string;
  readonly filled: number;
}

/**
 * Fills the grades into a worksheet that was downloaded from Moodle. All other cells stay as they are.
 * @param text the worksheet
 * @throws UserError with file and line if it is not a worksheet of this assignment
 */
export function fillWorksheet(
  text: string,
  grades: readonly WorksheetGrade[],
  { file, column, maxPoints }: WorksheetOptions,
): FilledWorksheet {
  const [heading, ...records] = readCsv(text, file);
  const headings = heading?.cells ?? [];
  const at = headings.indexOf(column);
  if (at < 1)
    throw new UserError(
      `${file}:1: no column is named "${column}". --column names it: ${headings.slice(1).join(', ')}`,
    );
  const byNumber = new Map(grades.map((grade) => [grade.number, grade]));
  let filled = 0;
  const rows = records.map(({ cells, line }) => {
    // Each language has its own word for the participant.
    const number = /(\d+)\s*$/u.exec(cells[0] ?? '')?.[1];
    if (number === undefined)
      throw new UserError(`${file}:${line}: "${cells[0]}" has no number of a participant`);
    // Moodle writes the maximum, or the names of a scale, beside the grade.
    const most = cells[at + 1] ?? '';
    if (Number.parseFloat(most.replace(',', '.')) !== maxPoints)
      throw new UserError(
        `${file}:${line}: the maximum grade is ${most}, but ${maxPoints} points are possible. Set it in Moodle.`,
      );
    const points = byNumber.get(number)?.points;
    if (points === undefined) return cells;
    filled += 1;
    return cells.with(at, String(points));
  });
  return { text: csvAsRead([headings, ...rows], delimiterOf(text)), filled };
}

import { explainOpen } from '../../core/explain/index.ts';
import { delimiterOf, readCsv } from '../shared/files/read-csv.ts';
import { UserError } from '../shared/files/user-error.ts';
import { csv, csvAsRead } from '../shared/files/write-csv.ts';
import { countedExercises } from '../shared/model/cells.ts';
import { hasPending } from '../shared/model/pending.ts';
import type { Student } from '../shared/model/students.ts';
import { fullMarks } from '../shared/model/total.ts';
import {
  type Addressed,
  type FeedbackClass,
  type GivenTable,
  type Gradebook,
  type MadeTable,
  notFrom,
  type StudentList,
  type System,
} from './system.ts';

// Downloads: "Download all submissions", with or without a folder for each student

// mod/assign/classes/downloader.php: the name with spaces for underscores, the number, the plugin. A folder follows
// ("Download submissions in folders"; before Moodle 4.1 with one more underscore), or else the name of the file.
const NAME = /^(?<name>.*?)(?:_(?<number>\d+))?_assignsubmission_[a-z]+(?:_(?<file>.+)|_)?$/su;

/** English Moodle's name. */
const ANONYMOUS = /^participant$/iu;

/** A student may have chosen such a name, too. */
const LIKE_GROUP = /^(?:group|team|gruppe|groupe|grupo)\b/iu;

/** Only the default group has no number. */
const NAMED_LIKE_A_GROUP = 'named like a group: add --groups or --no-groups';

const WITH_TWO_NUMBERS = 'with the numbers of two participants in its name: rename it';

const claims: System['claims'] = (_, said) => (segment) => {
  const last = /^.*_\d+(?=_assignsubmission_)/su.exec(segment)?.[0] ?? '';
  const isTwice = last.includes('_assignsubmission_');
  const read = NAME.exec(isTwice ? segment.slice(last.length) : segment)?.groups;
  if (read === undefined) return undefined;
  const { number, file } = read;
  const name = read['name']!.replaceAll('_', ' ').normalize('NFC');
  const kind = said ?? 'student';
  const id = isTwice ? last : number === undefined ? name : `${name}_${number}`;
  const mayBeGroup = said === undefined && (number === undefined || LIKE_GROUP.test(name));
  const isNamed = kind === 'group' || !ANONYMOUS.test(name);
  const about = isNamed ? { kind, name, number } : ({ kind: 'anonymous', number } as const);
  const unclear = isTwice ? WITH_TWO_NUMBERS : mayBeGroup ? NAMED_LIKE_A_GROUP : undefined;
  return {
    owner: unclear === undefined ? { id, ...about } : { id, kind },
    file,
    unclear,
  };
};

// Lists: participants of a course, and the grading worksheet of an assignment, in English and German

/** Languages differ in the word before the number. */
const numberIn = (cell: string): string | undefined => /(\d+)\s*$/u.exec(cell)?.[1];

const list: StudentList = {
  headings: { idNumber: ['Moodle ID number'] },
  numberColumn: (headings) => headings.indexOf('identifier'),
  numberIn,
  numberHint: "Identifier, as in Moodle's grading worksheet",
};

/**
 * Grade import with an item per required exercise, named by its id, with weighted points that Moodle adds up. The first
 * column has Moodle's ID numbers or else submission ids: the form asks which ("Map to").
 */
export const moodleGradebook: Gradebook = {
  kind: 'file',
  name: 'moodle.csv',
  hasNoTotal: true,
  start: ({ exercises, students }) => {
    const counted = countedExercises(exercises);
    const hasEmail = [...(students?.values() ?? [])].some(({ email }) => email !== undefined);
    return {
      head: csv([['ID number', ...(hasEmail ? ['Email address'] : []), ...counted.ids]]),
      add: ({ grade }) => {
        const { idNumber = grade.id, email } = students?.get(grade.id) ?? {};
        return csv([[idNumber, ...(hasEmail ? [email] : []), ...counted.cellsOf(grade)]]);
      },
    };
  },
};

// Feedback

/** Part of a folder's name that Moodle ignores, from a user-chosen name. */
const plainName = (name: string): string =>
  /^.{0,40}/su.exec(name.replaceAll(/[^\p{L}\p{M}\p{N}'-]+/gu, ' '))![0].trim();

/**
 * "Upload multiple feedback files in a zip" (mod/assign/feedback/file/importziplib.php) reads the number of the participant
 * after the first underscore of a folder's name. The last underscore is for Moodle before 4.1.
 */
export function moodleAddress(student: Student | undefined): Addressed {
  const { system, kind, name = 'Participant', number, memberOf } = student ?? {};
  if (number === undefined && memberOf !== undefined)
    return { refused: 'of a group, and the roster has no column Identifier, as in the grading worksheet' };
  if (system !== 'moodle') return notFrom('Moodle');
  if (kind === 'group' || number === undefined)
    return { refused: 'of a group: Moodle takes feedback files for single students only' };
  const folder = `${plainName(name)}_${number}_assignsubmission_file_`;
  return { files: ({ page }) => [{ name: `${folder}/feedback.html`, content: page() }] };
}

interface WorksheetGrade extends Required<Pick<Student, 'name' | 'email'>> {
  readonly number: string;
  /** `undefined` while points are pending. */
  readonly points: number | undefined;
}

const COLUMNS = 'Identifier,Full name,Email address,Grade,Maximum Grade,Last modified (grade)'.split(',');

/**
 * Writes a worksheet like English Moodle's, which reads the identifier, the grade and its time of change
 * (mod/assign/feedback/offline/importgradeslib.php).
 */
export function newWorksheet(all: readonly WorksheetGrade[], maxPoints: number): MadeTable {
  const rows = all.map(({ number, name, email, points }) => {
    return [`Participant ${number}`, name, email, points, maxPoints, ''];
  });
  const filled = all.filter(({ points }) => points !== undefined).length;
  return { text: csv([COLUMNS, ...rows]), filled };
}

/**
 * Fills grades into Moodle's own worksheet and changes no other cell.
 * @param options `column`: the grades' heading in Moodle's language
 * @throws UserError with file and line if it is not a worksheet of this assignment
 */
export function fillWorksheet(
  text: string,
  all: readonly WorksheetGrade[],
  { file, column, maxPoints }: { readonly file: string; readonly column: string; readonly maxPoints: number },
): MadeTable {
  const [heading, ...records] = readCsv(text, file);
  const headings = heading?.cells ?? [];
  const at = headings.indexOf(column);
  if (headings.length < 2) throw new UserError(`${file}:1: one column only, so it is no grading worksheet`);
  if (at < 1)
    throw new UserError(
      `${file}:1: no column is named "${column}". Add --column with the heading of the grades: ${headings.slice(1).join(', ')}`,
    );
  const byNumber = new Map(all.map((grade) => [grade.number, grade]));
  let filled = 0;
  const rows = records.map(({ cells, line }) => {
    const number = numberIn(cells[0] ?? '');
    if (number === undefined)
      throw new UserError(`${file}:${line}: "${cells[0]}" has no number of a participant`);
    const most = cells[at + 1] ?? '';
    if (Number.parseFloat(most.replace(',', '.')) !== maxPoints)
      throw new UserError(
        `${file}:${line}: the maximum grade is ${most}, but ${maxPoints} points are possible. Set it in Moodle, and download the worksheet again.`,
      );
    const points = byNumber.get(number)?.points;
    if (points === undefined) return cells;
    filled += 1;
    return cells.with(at, String(points));
  });
  return { text: csvAsRead([headings, ...rows], delimiterOf(text)), filled };
}

/** Grades end at the maximum of the assignment, because Moodle ignores rows above it. */
function makeWorksheet(
  { grades: { exercises, submissions }, students }: FeedbackClass,
  given?: GivenTable,
): MadeTable {
  const { maxPoints } = fullMarks(exercises);
  const open = new Map<string, string>();
  const above = new Map<string, string>();
  const all = submissions.flatMap((submission): WorksheetGrade[] => {
    const { id, points } = submission;
    const { system, kind, number, name = '', email = '' } = students.get(id) ?? {};
    if (system !== 'moodle' || kind === 'group' || number === undefined) return [];
    if (hasPending(submission)) {
      open.set(id, `no grade in the worksheet: ${points} points earned${explainOpen(submission)}`);
      return [{ number, name, email, points: undefined }];
    }
    if (points > maxPoints) above.set(id, `${points} points, ${maxPoints} in the worksheet`);
    return [{ number, name, email, points: Math.min(points, maxPoints) }];
  });
  const advice =
    'Moodle takes no grade above the maximum. Give the bonus in a grade item of its own: moodle.csv has a column for it.';
  return {
    ...(given === undefined
      ? newWorksheet(all, maxPoints)
      : fillWorksheet(given.text, all, { ...given, maxPoints })),
    notes: [{ students: open }, { students: above, advice }],
  };
}

export const moodle: System = {
  id: 'moodle',
  name: 'Moodle',
  claims,
  list,
  grades: moodleGradebook,
  feedback: {
    address: moodleAddress,
    advice: [
      'In the assignment: Actions, "Upload multiple feedback files in a zip" for the archive, "Upload grading worksheet" for the CSV file.',
    ],
    table: { name: 'worksheet-moodle.csv', isWorksheet: true, make: makeWorksheet },
  },
};

import { min } from 'd3-array';
import { explainDecision, explainOpen, sanitizeLine } from '../../core/explain/index.ts';
import { SOLUTION_FILE } from '../../core/model/solution-file.ts';
import { csv } from '../shared/files/write-csv.ts';
import { countedExercises } from '../shared/model/cells.ts';
import type { Student, Upload } from '../shared/model/students.ts';
import {
  type Addressed,
  type Claim,
  type Gradebook,
  notFrom,
  type Owner,
  type PackedFile,
  type Recipient,
  type StudentList,
  type StudentOrGroup,
  type System,
} from './system.ts';

// Downloads: "Download Submissions".

// lib/content_zipper.rb: the sortable name in one word and lower case, LATE, the user's id; or anon_ and an id. Then the
// id of the file and its name, or text.html and link.html for what is not a file.
const NAMED =
  /^(?<name>[\p{L}\p{M}\p{N}\p{Pc}]*?)_(?<late>LATE_)?(?<number>\d+)_(?:\d+_(?<file>.+)|(?:text|link)\.html)$/su;
const ANONYMOUS =
  /^(?<late>LATE_)?anon_(?<anonymous>[A-Za-z0-9]+)_(?:\d+_(?<file>.+)|(?:text|link)\.html)$/su;

function claimOf(segment: string, kind: StudentOrGroup = 'student'): Claim | undefined {
  const groups = (ANONYMOUS.exec(segment) ?? NAMED.exec(segment))?.groups;
  if (groups === undefined) return undefined;
  const { name = '', late, number, anonymous, file } = groups;
  const owner: Owner =
    anonymous === undefined
      ? { id: `${name}_${number}`, kind, name: name.normalize('NFC'), number: number! }
      : { id: `anon_${anonymous}`, kind: 'anonymous' };
  return { owner: late === undefined ? owner : { ...owner, late: true }, file };
}

/** The name of a user may contain numbers, too. */
const NAME = /^[\p{L}\p{M}\p{N}\p{Pc}]*/u;
const NUMBERS = /_(?:LATE_)?\d+(?=_(?:(?<id>\d+)_.|(?:text|link)\.html$))/gsu;

/** The numbers in a name that may be the user's, each with the id of the file if it is one. */
function numbersIn(segment: string): RegExpExecArray[] {
  if (ANONYMOUS.test(segment)) return [];
  const { length } = NAME.exec(segment)![0];
  return [...segment.matchAll(NUMBERS)].filter(({ index }) => index < length);
}

/**
 * All files of all students are in one folder. Users choose their names, and may choose one that contains the numbers of
 * another user. Canvas gives ids of about one length to all files of a download, so that shorter numbers in the name of
 * a file, such as a date, are told apart.
 */
const claims: System['claims'] = (names, kind) => {
  const idLength = ({ groups }: RegExpExecArray): number | undefined => groups!['id']?.length;
  const shortest =
    min(names.map(numbersIn), (all) => (all.length === 1 ? idLength(all[0]!) : undefined)) ?? 0;
  return (segment) => {
    const claimed = claimOf(segment, kind);
    const [, ...others] = numbersIn(segment);
    const last = others.findLast((one) => !(idLength(one)! < shortest));
    if (claimed === undefined || last === undefined) return claimed;
    const end = last.index + last[0].length;
    const owner: Owner = { id: segment.slice(0, end), kind: claimed.owner.kind };
    const unclear = `of ${claimed.owner.id}, or of a student with these numbers in the name: rename it`;
    return { owner, file: segment.slice(end).replace(/^_\d+_/u, ''), unclear };
  };
};

const list: StudentList = {
  headings: { sisId: ['SIS user ID', 'SIS ID'], login: ['SIS login ID'], name: ['Student', 'Student name'] },
  numberColumn: (headings) =>
    headings.includes('sis login id') || headings.includes('sis user id') ? headings.indexOf('id') : -1,
  numberIn: (cell) => cell,
  numberHint: "ID, as in Canvas's gradebook",
  // The possible points, the posting policy, the test student.
  isNoStudent: (number, first) => number === '' || /^\s*Student, Test$/u.test(first),
};

/** Canvas reads the maximum points from every row whose first cell contains these words. */
const POINTS_POSSIBLE = 'Points Possible';
const COLUMNS = ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section'];

/**
 * The gradebook import: an assignment for each exercise, named by its id. Canvas computes the total. It finds a
 * student by its own id, which an import knows, by SIS id or login, or else by name. Without an import or a roster, login
 * and name are the name of the submission's folder. Points are weighted, so that the sum is our total. A bonus has no possible
 * points, which Canvas takes for extra credit; optional exercises are left out.
 */
export const canvasGradebook: Gradebook = {
  kind: 'file',
  name: 'canvas.csv',
  hasNoTotal: true,
  start: ({ exercises, students }) => {
    const counted = countedExercises(exercises);
    return {
      head: csv([
        [...COLUMNS, ...counted.ids],
        [POINTS_POSSIBLE, '', '', '', '', ...counted.maxPoints],
      ]),
      add: ({ grade }) => {
        const { id } = grade;
        const { name = id, system, number, sisId, login, section } = students?.get(id) ?? {};
        const student = name.replaceAll(POINTS_POSSIBLE, POINTS_POSSIBLE.toLowerCase());
        const userId = system === 'canvas' ? number : undefined;
        const isKnown = userId !== undefined || sisId !== undefined;
        const about = [student, userId, sisId, login ?? (isKnown ? undefined : id), section];
        return csv([[...about, ...counted.cellsOf(grade)]]);
      },
    };
  },
};

// Feedback

/** Lines as a comment of TypeScript. */
const commented = (lines: readonly string[]): string =>
  lines.map((line) => `// ${line.replaceAll('\t', '    ')}`.trimEnd()).join('\n');

/** The student's own file, below what the grader says about it. */
function annotated(exercise: string, { submission, text }: Recipient): string {
  const { grade } = submission;
  const decision = explainDecision(grade);
  const lines = [
    ...text(exercise),
    '',
    `All exercises together: ${grade.points} of ${grade.maxPoints} points${explainOpen(grade)}.`,
    ...(decision === undefined ? [] : [sanitizeLine(decision)]),
  ];
  return `${commented(lines)}\n\n${submission.sources[exercise]?.[SOLUTION_FILE] ?? ''}`;
}

const fileFor = ({ name, exercise }: Upload, recipient: Recipient): PackedFile => ({
  name,
  content:
    exercise === undefined
      ? [{ name: 'feedback.html', content: recipient.page() }]
      : annotated(exercise, recipient),
});

/**
 * What "Upload Submissions" takes for a student (infer_comment_context_from_filename in Canvas's assignment model):
 * the name that Canvas gave to an upload, from which it reads the user and the file. Students see the file under the name
 * that they gave to it. So the feedback on an archive is an archive with the student's page, and the feedback on
 * `solution.ts` is that file with a comment. All members of a group see it (generate_comments_from_files).
 */
export function canvasAddress(student: Student | undefined): Addressed {
  const { system, uploads: all = [] } = student ?? {};
  if (system !== 'canvas') return notFrom('Canvas');
  // No archive can hold a file of such a name.
  const uploads = all.filter(({ name }) => !/[/\\]/u.test(name));
  if (uploads.length === 0) return { refused: 'nothing was imported that Canvas could return' };
  return {
    files: (recipient) => {
      // An archive is of no exercise, and always returned.
      const graded = new Set([undefined, ...recipient.submission.grade.exercises.map(({ id }) => id)]);
      return uploads
        .filter(({ exercise }) => graded.has(exercise))
        .map((upload) => fileFor(upload, recipient));
    },
  };
}

export const canvas: System = {
  id: 'canvas',
  name: 'Canvas',
  claims,
  copyMark: String.raw`-\d+`,
  list,
  grades: canvasGradebook,
  feedback: {
    address: canvasAddress,
    advice: ['In the assignment: "Upload Submissions" for the archive.'],
    isByUpload: true,
  },
};

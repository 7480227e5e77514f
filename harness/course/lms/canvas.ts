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

// Downloads: "Download Submissions"

// lib/content_zipper.rb: the sortable name in one word and lower case, LATE, the user's id; or anon_ and an id. Then the id
// and name of a file, or text.html or link.html.
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

const NAME = /^[\p{L}\p{M}\p{N}\p{Pc}]*/u;
const NUMBERS = /_(?:LATE_)?\d+(?=_(?:(?<id>\d+)_.|(?:text|link)\.html$))/gsu;

/** Numbers that may be the user's; names may contain some, too. */
function numbersIn(segment: string): RegExpExecArray[] {
  if (ANONYMOUS.test(segment)) return [];
  const { length } = NAME.exec(segment)![0];
  return [...segment.matchAll(NUMBERS)].filter(({ index }) => index < length);
}

/**
 * All students' files share one folder, and a user may choose a name with another's number. Ids within a download have
 * about one length, so shorter numbers, such as dates, are ignored.
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
  // Possible points, posting policy, test student.
  isNoStudent: (number, first) => number === '' || /^\s*Student, Test$/u.test(first),
};

/** Canvas reads maximum points from each row whose first cell contains these words. */
const POINTS_POSSIBLE = 'Points Possible';
const COLUMNS = ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section'];

/**
 * Gradebook import with an assignment per required exercise, named by its id, with weighted points that Canvas adds up. Canvas
 * finds students by its own id, SIS id, login or name; unknown ones get the submission's id. A bonus has no possible points, which
 * Canvas treats as extra credit.
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

const commented = (lines: readonly string[]): string =>
  lines.map((line) => `// ${line.replaceAll('\t', '    ')}`.trimEnd()).join('\n');

/** The student's file below a comment with the feedback. */
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
 * "Upload Submissions" reads user and file from the name that Canvas gave to an upload
 * (infer_comment_context_from_filename), and shows it under the student's name to the whole group
 * (generate_comments_from_files). So an archive goes back as an archive with the page, and `solution.ts` as that file
 * with a comment.
 */
export function canvasAddress(student: Student | undefined): Addressed {
  const { system, uploads: all = [] } = student ?? {};
  if (system !== 'canvas') return notFrom('Canvas');
  // No archive can hold other names.
  const uploads = all.filter(({ name }) => !/[/\\]/u.test(name));
  if (uploads.length === 0) return { refused: 'nothing was imported that Canvas could return' };
  return {
    files: (recipient) => {
      // An archive has no exercise and is always returned.
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

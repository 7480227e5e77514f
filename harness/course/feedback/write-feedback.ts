import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { drawCheck } from '../../core/figures/index.ts';
import type { Grades } from '../../core/model/grades.generated.ts';
import { type GradedSubmission } from '../classes/index.ts';
import { UserError } from '../files/user-error.ts';
import { reportWriteErrors, writeAtomically } from '../files/write-file.ts';
import { renderSubmissionPage } from '../html/index.ts';
import type { MoodleBonus } from '../model/course.generated.ts';
import { listed } from '../model/listed.ts';
import type { Student, System } from '../model/students.ts';
import { plain, renderExercise } from '../terminal/index.ts';
import { type PackedFile, zipped } from './archive.ts';
import { canvasAddress } from './canvas.ts';
import { FOLDER_ADDRESS, writeFolder } from './folder.ts';
import { moodleAddress, type MoodleGrades, moodleGrades } from './moodle.ts';
import { type GradedClass, withGradedClass } from './read-results.ts';
import { type Addressed, type Recipient, sameNumber } from './recipient.ts';
import { fillWorksheet, newWorksheet } from './worksheet.ts';

/** What takes the feedback: a system, or a folder from which a person or a script sends it. */
export type Target = System | 'folder';

export interface FeedbackOptions {
  readonly target: Target;
  /** The folder for the files; it need not exist. */
  readonly out: string;
  /** Moodle's grading worksheet, to be filled in. */
  readonly worksheet?: { readonly file: string; readonly text: string; readonly column: string } | undefined;
  /** What becomes of points above the maximum in it; default: `cap`. */
  readonly moodleBonus?: MoodleBonus | undefined;
}

/** Moodle's worksheet, and the number of grades in it. */
interface WorksheetReport extends Omit<MoodleGrades, 'grades'> {
  readonly file: string;
  readonly filled: number;
}

/** What was written. */
export interface FeedbackReport {
  /** The archive or the folder, and the number of students whose feedback is in it. */
  readonly file: string;
  readonly students: number;
  readonly worksheet?: WorksheetReport | undefined;
  /** Students who get no feedback through this system, with the reason. */
  readonly refused: ReadonlyMap<string, string>;
}

const ADDRESSES: Readonly<Record<Target, (student: Student | undefined) => Addressed>> = {
  moodle: moodleAddress,
  canvas: canvasAddress,
  folder: () => FOLDER_ADDRESS,
};

const NAMES: Readonly<Record<System, string>> = { moodle: 'Moodle', canvas: 'Canvas' };

const TEXT_WIDTH = 96;

/** The page that a student gets: a complete HTML document. */
const feedbackPage = (grades: Grades, submission: GradedSubmission, student: Student | undefined): string =>
  renderSubmissionPage({
    grades,
    submission: submission.grade,
    sources: grades.exercises.map(({ id }) => submission.sources[id]),
    draw: drawCheck,
    student,
    isFeedback: true,
  });

function recipientOf(
  { grades }: GradedClass,
  submission: GradedSubmission,
  student: Student | undefined,
): Recipient {
  const titles = new Map(grades.exercises.map(({ id, title }) => [id, title]));
  return {
    submission,
    page: () => feedbackPage(grades, submission, student),
    text: (exercise) => {
      const grade = submission.grade.exercises.find(({ id }) => id === exercise)!;
      const lines = renderExercise(grade, titles.get(exercise)!, { paint: plain, width: TEXT_WIDTH });
      return lines.slice(1);
    },
  };
}

/** The feedback files of a class, one student after the other. */
async function* filesOf(
  graded: GradedClass,
  target: Target,
  reached: Set<string>,
  refused: Map<string, string>,
): AsyncGenerator<PackedFile> {
  const packed = new Set<string>();
  const rivals = sameNumber(graded.students);
  for await (const submission of graded.submissions) {
    const { id, exercises } = submission.grade;
    const student = graded.students.get(id);
    const same = target === 'folder' ? undefined : rivals.get(id);
    const address: Addressed = same
      ? {
          refused: `the same number in Moodle or Canvas as another submission (${listed(same)}): leave only one of the folders in the class`,
        }
      : ADDRESSES[target](student);
    // A student who is only on the roster gets no page, and is not named as refused.
    const isExpected = student?.kind !== undefined || exercises.some(({ status }) => status !== 'missing');
    if (!('refused' in address)) {
      reached.add(id);
      const files = await address.files(recipientOf(graded, submission, student));
      // The members of a group share what it uploaded.
      yield* files.filter(({ name }) => !packed.has(name));
      for (const { name } of files) packed.add(name);
    } else if (isExpected) refused.set(id, address.refused);
  }
}

async function writeWorksheet(
  graded: GradedClass,
  { out, worksheet, moodleBonus }: FeedbackOptions,
): Promise<WorksheetReport> {
  const { grades: all, ...moodle } = moodleGrades(graded, moodleBonus);
  const file = path.join(out, 'worksheet-moodle.csv');
  const { text, filled } =
    worksheet === undefined
      ? newWorksheet(all, moodle.maxPoints)
      : fillWorksheet(worksheet.text, all, { ...worksheet, maxPoints: moodle.maxPoints });
  await writeAtomically(file, text);
  return { file, filled, ...moodle };
}

/** @throws UserError where the class is not from a system */
function requireStudentsOf(target: System, { students }: GradedClass, folder: string): void {
  const all = [...students.values()];
  // Moodle may know the members of a group, of whom the roster has no numbers: each is named.
  const isMember = ({ memberOf }: Student) => target === 'moodle' && memberOf !== undefined;
  if (all.some((student) => isMember(student) || !('refused' in ADDRESSES[target](student)))) return;
  const other = all.find(({ system = target }) => system !== target)?.system;
  const hint = other ? `but from ${NAMES[other]}: try --for ${other}` : 'so it takes no feedback for them';
  throw new UserError(`${folder}: no submission was imported from ${NAMES[target]}, ${hint}`);
}

/**
 * Packs or writes what goes back to the students of a class.
 * @param folder the results of the class
 * @throws UserError, WriteError
 */
export async function writeFeedback(folder: string, options: FeedbackOptions): Promise<FeedbackReport> {
  const { target, out } = options;
  return withGradedClass(folder, target !== 'folder', async (graded) => {
    if (target !== 'folder') requireStudentsOf(target, graded, folder);
    await reportWriteErrors(out, mkdir(out, { recursive: true }));
    const refused = new Map<string, string>();
    const worksheet = target === 'moodle' ? await writeWorksheet(graded, options) : undefined;
    const reached = new Set<string>();
    const files = filesOf(graded, target, reached, refused);
    const file = path.join(out, target === 'folder' ? 'feedback' : `feedback-${target}.zip`);
    await (target === 'folder' ? writeFolder(file, files, graded) : writeAtomically(file, zipped(files)));
    return { file, students: reached.size, worksheet, refused };
  });
}

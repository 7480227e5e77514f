import { drawCheck } from '../../../core/figures/index.ts';
import type { ExerciseGrade, SubmissionGrade } from '../../../core/model/grades.generated.ts';
import { type GradedSubmission, outlineOf } from '../../classes/index.ts';
import { renderSubmissionPage } from '../../html/index.ts';
import {
  type Addressed,
  addressesIn,
  type MadeTable,
  type PackedFile,
  type Recipient,
  type System,
  type TableOptions,
} from '../../lms/index.ts';
import { type FeedbackSummary, plain, renderExercise } from '../../terminal/index.ts';
import { Archive } from '../archive.ts';
import type { FileWriter, ReportedRun, ResultFormat } from './format.ts';

/** Through which system feedback goes back. */
export interface FeedbackOptions extends TableOptions {
  readonly system: System;
}

/** The feedback of a run through one system. */
export interface Feedback {
  /** The archive or the folder, and the table beside it. */
  readonly formats: readonly ResultFormat[];
  /** Notes whether a student gets feedback; writing the formats does it, too. */
  readonly note: (submission: GradedSubmission) => Addressed;
  /** What became of all submissions. */
  readonly summary: () => FeedbackSummary;
}

const TEXT_WIDTH = 96;

/** A student who only reads what is about them: no lines for staff, no seed, no links to the class. */
function recipientOf(run: ReportedRun, submission: GradedSubmission): Recipient {
  const { grade, sources } = submission;
  const titles = new Map(run.exercises.map(({ id, title }) => [id, title]));
  return {
    submission,
    page: () =>
      renderSubmissionPage({
        grades: run,
        submission: grade,
        sources: run.exercises.map(({ id }) => sources[id]),
        draw: drawCheck,
        student: run.students?.get(grade.id),
        isFeedback: true,
      }),
    text: (id) => {
      const one = grade.exercises.find((exercise) => exercise.id === id)!;
      return renderExercise(one, titles.get(id)!, { paint: plain, width: TEXT_WIDTH }).slice(1);
    },
  };
}

/** Writes an archive. Members of a group share what it uploaded. */
function startArchive(filesFor: (submission: GradedSubmission) => readonly PackedFile[]): FileWriter {
  const archive = new Archive();
  const packed = new Set<string>();
  return {
    add: (submission) => {
      const files = filesFor(submission).filter(({ name }) => !packed.has(name));
      for (const { name } of files) packed.add(name);
      return Buffer.concat(files.map((file) => archive.add(file)));
    },
    end: () => archive.end(),
  };
}

const isNamed = ({ status }: ExerciseGrade): boolean => status !== 'missing';

/**
 * The feedback of a run.
 * @param options see `requireFeedback`
 */
export function feedbackFormats(run: ReportedRun, { system, ...options }: FeedbackOptions): Feedback {
  const { folder, table } = system.feedback!;
  const { students = new Map() } = run;
  const addressOf = addressesIn(system, students);
  const outlines: SubmissionGrade[] = [];
  const refused = new Map<string, string>();
  let reached = 0;
  const note = ({ grade }: GradedSubmission): Addressed => {
    outlines.push(outlineOf(grade));
    const address = addressOf(grade.id);
    // A student who is only on the roster gets no page, and is not named as refused.
    const isExpected = students.get(grade.id)?.kind !== undefined || grade.exercises.some(isNamed);
    if (!('refused' in address)) reached += 1;
    else if (isExpected) refused.set(grade.id, address.refused);
    return address;
  };
  const filesFor = (submission: GradedSubmission): readonly PackedFile[] => {
    const address = note(submission);
    return 'refused' in address ? [] : address.files(recipientOf(run, submission));
  };
  const pages: ResultFormat =
    folder === undefined
      ? { kind: 'file', name: `feedback-${system.id}.zip`, start: () => startArchive(filesFor) }
      : {
          kind: 'folder',
          name: folder.name,
          files: ({ submissions }) => submissions.map(folder.pageOf),
          start: () => ({
            add: (submission) => {
              const [{ name, content }] = filesFor(submission) as [PackedFile];
              return { name, text: String(content) };
            },
          }),
        };
  const make = (): MadeTable | undefined =>
    table?.make({ grades: { exercises: run.exercises, submissions: outlines }, students }, options);
  const tables = (table ? [table] : []).map(({ name }): ResultFormat => ({
    kind: 'file',
    name,
    start: () => ({ add: () => '', end: () => make()!.text }),
  }));
  return {
    formats: [pages, ...tables],
    note,
    summary: () => ({ pages: pages.name, students: reached, refused, table: make() }),
  };
}

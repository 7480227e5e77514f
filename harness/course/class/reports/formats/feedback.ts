import { explainShows, submissionAsShown } from '../../../../core/explain/index.ts';
import type { Grades, SubmissionGrade } from '../../../../core/model/grades.generated.ts';
import type { GivenTable, MadeTable, PackedFile, Recipient, System } from '../../../lms/index.ts';
import { plain, renderExercise } from '../../../shared/terminal/index.ts';
import type { GradedSubmission } from '../../grade/graded-submissions.ts';
import { ZipWriter } from '../archive.ts';
import type { FeedbackSummary } from '../render-feedback.ts';
import type { FileWriter, ReportedRun, ResultFormat } from './format.ts';
import { pageOf } from './report.ts';

export interface FeedbackOptions {
  readonly system: System;
  /** Table to be filled in. */
  readonly given?: GivenTable | undefined;
}

export interface RunFeedback {
  readonly formats: readonly ResultFormat[];
  readonly summary: (grades: Pick<Grades, 'submissions'>) => FeedbackSummary;
}

const TEXT_WIDTH = 96;

/** Contains only what students may see: no lines for staff, no seed, no links to the class. */
function recipientOf(run: ReportedRun, graded: GradedSubmission): Recipient {
  const submission = { ...graded, grade: submissionAsShown(graded.grade, run.exercises) };
  const exercises = new Map(run.exercises.map((exercise) => [exercise.id, exercise]));
  return {
    submission,
    page: () => pageOf(run, submission, true),
    text: (id) => {
      const one = submission.grade.exercises.find((exercise) => exercise.id === id)!;
      const exercise = exercises.get(id)!;
      const lines = renderExercise(one, exercise.title, { paint: plain, width: TEXT_WIDTH }).slice(1);
      return [...lines, ...explainShows([exercise]).flatMap((sentence) => ['', sentence])];
    },
  };
}

/** Members of a group share files, which are packed once. */
function startArchive(filesFor: (submission: GradedSubmission) => readonly PackedFile[]): FileWriter {
  const archive = new ZipWriter();
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

/** @param options see `requireFeedback` */
export function feedbackFormats(run: ReportedRun, { system, given }: FeedbackOptions): RunFeedback {
  const { address: addressOf, folder, table } = system.feedback!;
  const { students = new Map() } = run;
  const filesFor = (submission: GradedSubmission): readonly PackedFile[] => {
    const address = addressOf(students.get(submission.grade.id));
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
  const make = ({ submissions }: Pick<Grades, 'submissions'>): MadeTable | undefined =>
    table?.make({ grades: { exercises: run.exercises, submissions }, students }, given);
  const tables = (table ? [table] : []).map(({ name }): ResultFormat => ({
    kind: 'file',
    name,
    start: () => ({ add: () => '', end: ({ grades }) => make(grades)!.text }),
  }));
  // Students who are only on the roster are not listed as refused.
  const isExpected = ({ id, exercises }: SubmissionGrade): boolean =>
    students.get(id)?.kind !== undefined || exercises.some(({ status }) => status !== 'missing');
  return {
    formats: [pages, ...tables],
    summary: (grades) => {
      const without = grades.submissions.flatMap((submission) => {
        const address = addressOf(students.get(submission.id));
        return 'refused' in address ? [{ submission, reason: address.refused }] : [];
      });
      const named = without.filter(({ submission }) => isExpected(submission));
      return {
        pages: pages.name,
        students: grades.submissions.length - without.length,
        refused: new Map(named.map(({ submission, reason }) => [submission.id, reason])),
        table: make(grades),
      };
    },
  };
}

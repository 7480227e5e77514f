import { drawCheck } from '../../../core/figures/index.ts';
import type { SubmissionGrade } from '../../../core/model/grades.generated.ts';
import { type GradedSubmission, outlineOf } from '../../classes/index.ts';
import { renderSubmissionPage } from '../../html/index.ts';
import {
  type Addressed,
  addressesIn,
  type MadeTable,
  type Recipient,
  type System,
  type TableOptions,
} from '../../lms/index.ts';
import { explained } from '../../terminal/explained.ts';
import { type FeedbackSummary, plain, renderExercise } from '../../terminal/index.ts';
import { Archive } from '../archive.ts';
import type { ReportedRun, ResultFormat } from './format.ts';

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
  /** After all submissions: */
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
        explain: explained,
        student: run.students?.get(grade.id),
        isFeedback: true,
      }),
    text: (id) => {
      const one = grade.exercises.find((exercise) => exercise.id === id)!;
      return renderExercise(one, titles.get(id)!, { paint: plain, width: TEXT_WIDTH }).slice(1);
    },
  };
}

/** An archive; members of a group share what it uploaded. */
function archiveFormat(name: string, run: ReportedRun, note: Feedback['note']): ResultFormat {
  return {
    kind: 'file',
    name,
    start: () => {
      const archive = new Archive();
      const packed = new Set<string>();
      return {
        add: (submission) => {
          const address = note(submission);
          if ('refused' in address) return '';
          const files = address.files(recipientOf(run, submission)).filter((file) => !packed.has(file.name));
          for (const file of files) packed.add(file.name);
          return Buffer.concat(files.map((file) => archive.add(file)));
        },
        end: () => archive.end(),
      };
    },
  };
}

const REACHED: Addressed = { files: () => [] };

/**
 * The feedback of a run.
 * @param options see `requireFeedback`
 */
export function feedbackFormats(run: ReportedRun, { system, ...options }: FeedbackOptions): Feedback {
  const { table, ...way } = system.feedback!;
  const { students = new Map() } = run;
  const addressOf = 'folder' in way ? () => REACHED : addressesIn(way, students);
  const outlines: SubmissionGrade[] = [];
  const refused = new Map<string, string>();
  let reached = 0;
  const note = ({ grade }: GradedSubmission): Addressed => {
    outlines.push(outlineOf(grade));
    const address = addressOf(grade.id);
    // A student who is only on the roster gets no page, and is not named as refused.
    const isExpected =
      students.get(grade.id)?.kind !== undefined ||
      grade.exercises.some(({ status }) => status !== 'missing');
    if (!('refused' in address)) reached += 1;
    else if (isExpected) refused.set(grade.id, address.refused);
    return address;
  };
  const make = (): MadeTable | undefined =>
    table?.make({ grades: { exercises: run.exercises, submissions: outlines }, students }, options);
  const pages: ResultFormat =
    'folder' in way
      ? {
          kind: 'folder',
          name: way.folder,
          files: ({ submissions }) => submissions.map(way.pageOf),
          start: () => ({
            add: (submission) => {
              note(submission);
              return { name: way.pageOf(submission.grade.id), text: recipientOf(run, submission).page() };
            },
          }),
        }
      : archiveFormat(`feedback-${system.id}.zip`, run, note);
  const tables: ResultFormat[] =
    table === undefined
      ? []
      : [{ kind: 'file', name: table.name, start: () => ({ add: () => '', end: () => make()!.text }) }];
  return {
    formats: [pages, ...tables],
    note,
    summary: () => ({ students: reached, refused, table: make() }),
  };
}

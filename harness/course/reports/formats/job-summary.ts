import {
  explainExercise,
  harmlessLine,
  markOfStatus,
  STATUS_MARKS,
  type CheckExplanation,
} from '../../../core/explain/index.ts';
import type { ExerciseGrade, GradedExercise, SubmissionGrade } from '../../../core/model/grades.generated.ts';
import { hasPending } from '../../../core/model/pending.ts';
import { toText } from '../terminal/lines.ts';
import type { FileWriter, ReportedRun, ResultFormat } from './format.ts';
import { asBlock, asCode, asText } from './markdown.ts';

/** GitHub refuses a summary above 1 MiB; some of it may be another step's. */
const MOST_BYTES = 900_000;

const cellOf = ({ status, points }: ExerciseGrade): string => markOfStatus(status)?.emoji ?? String(points);

const totalOf = (submission: SubmissionGrade): string =>
  hasPending(submission) ? STATUS_MARKS['harness-error'].emoji : `**${submission.points}**`;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

/** A table's first lines: names on the left, numbers on the right. */
const head = ([first = '', ...rest]: readonly string[]): string =>
  row([first, ...rest]) + row(['---', ...rest.map(() => '---:')]);

/** Passes text on until GitHub would refuse it; each part is whole or left out. */
class Limited {
  #bytes = 0;
  #left = 0;

  add(part: string): string {
    this.#bytes += Buffer.byteLength(part);
    if (this.#bytes <= MOST_BYTES) return part;
    this.#left += 1;
    return '';
  }

  /** What was left out, if anything was. */
  end(): string {
    return this.#left > 0 ? `\n… and ${this.#left} more: \`grades.json\` has all of them.\n` : '';
  }
}

const nameOf = ({ id }: SubmissionGrade): string => asCode(harmlessLine(id));

const LEGEND = Object.values(STATUS_MARKS)
  .map(({ emoji, word }) => `${emoji} ${word}`)
  .join(', ');

/** A class: a line for each submission. */
function ofClass({ size, exercises }: ReportedRun): FileWriter {
  const limited = new Limited();
  return {
    head:
      limited.add(`## ${size} submissions\n\n${LEGEND}\n\n`) +
      limited.add(head(['submission', 'total', ...exercises.map(({ id }) => id)])),
    add: ({ grade }) => limited.add(row([nameOf(grade), totalOf(grade), ...grade.exercises.map(cellOf)])),
    end: () => limited.end(),
  };
}

function describeCheck({ check: { outcome }, mark, title, score, lines }: CheckExplanation): string {
  const line = `${mark.emoji} ${asText(title)} (${score})\n\n`;
  return outcome === 'passed' ? line : `${line}${asBlock(toText(lines))}\n\n`;
}

function describeExercise(grade: ExerciseGrade, title: string): string[] {
  const { id, points, maxPoints } = grade;
  const { lines, checks } = explainExercise(grade);
  return [
    `\n### ${id} ${asText(title)}: ${points} / ${maxPoints}\n\n`,
    ...(lines.length > 0 ? [`${asBlock(toText(lines))}\n\n`] : []),
    ...checks.map(describeCheck),
  ];
}

function describeSubmission(submission: SubmissionGrade, exercises: readonly GradedExercise[]): string[] {
  const { points, maxPoints } = submission;
  const pending = hasPending(submission) ? ', some pending' : '';
  return [
    `## ${nameOf(submission)}: ${points} / ${maxPoints} points${pending}\n`,
    ...submission.exercises.flatMap((grade, k) => describeExercise(grade, exercises[k]?.title ?? '')),
  ];
}

/** A single submission: check by check. */
function ofSubmission({ exercises }: ReportedRun): FileWriter {
  const limited = new Limited();
  return {
    add: ({ grade }) =>
      describeSubmission(grade, exercises)
        .map((part) => limited.add(part))
        .join(''),
    end: () => limited.end(),
  };
}

/** For the job summary of a CI: a class as a table, a single submission check by check. */
export const jobSummary: ResultFormat = {
  kind: 'file',
  name: 'summary.md',
  start: (run) => (run.size === 1 ? ofSubmission(run) : ofClass(run)),
};

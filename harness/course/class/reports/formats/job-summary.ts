import {
  explainDecision,
  explainOpen,
  explainPending,
  explainShows,
  explainWeightings,
  labelOf,
  markOfStatus,
  sanitizeLine,
  STATUS_MARKS,
  type CheckExplanation,
} from '../../../../core/explain/index.ts';
import type {
  ExerciseGrade,
  GradedExercise,
  SubmissionGrade,
} from '../../../../core/model/grades.generated.ts';
import { counted } from '../../../shared/model/counted.ts';
import { hasPending, isPending, pendingGrades } from '../../../shared/model/pending.ts';
import { explained, textOfLines } from '../../../shared/terminal/index.ts';
import type { FileWriter, ReportedRun, ResultFormat } from './format.ts';

/** ASCII punctuation, which may be markup in Markdown or HTML. */
const MARKUP = /[!-/:-@[-`{-~]/g;

/** Displays text literally in Markdown paragraphs, headings and cells. */
const escapeMarkdown = (text: string): string =>
  text.replaceAll(MARKUP, (character) => `&#${character.codePointAt(0)};`);

/** Code style, in which GitHub creates no links and no mentions of `@name`. */
const codeSpan = (text: string): string => `<code>${escapeMarkdown(text)}</code>`;

const HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Markdown ignores markup inside the element. */
const codeBlock = (text: string): string =>
  `<pre>\n${text.replaceAll(/[&<>]/g, (character) => HTML[character]!)}\n</pre>`;

/** GitHub refuses summaries above 1 MiB, and other steps may add to it. */
const MAX_BYTES = 900_000;

const openCell = (grade: Pick<ExerciseGrade, 'points' | 'pendingPoints'>): string =>
  `${STATUS_MARKS['harness-error'].emoji} ${grade.points}${explainOpen(grade)}`;

const cellOf = (grade: ExerciseGrade): string =>
  isPending(grade) ? openCell(grade) : (markOfStatus(grade.status)?.emoji ?? String(grade.points));

const totalOf = (submission: SubmissionGrade): string =>
  hasPending(submission) ? openCell(submission) : `**${submission.points}**`;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

/** Two lines; all columns but the first are right-aligned. */
const tableHead = ([first = '', ...rest]: readonly string[]): string =>
  row([first, ...rest]) + row(['---', ...rest.map(() => '---:')]);

/** Omits whole parts beyond the limit. */
class SizeLimit {
  #bytes = 0;
  #omitted = 0;

  add(part: string): string {
    this.#bytes += Buffer.byteLength(part);
    if (this.#bytes <= MAX_BYTES) return part;
    this.#omitted += 1;
    return '';
  }

  end(): string {
    return this.#omitted > 0 ? `\n… and ${this.#omitted} more; \`grades.json\` has all of them.\n` : '';
  }
}

const nameOf = ({ id }: SubmissionGrade): string => codeSpan(sanitizeLine(id));

const LEGEND = Object.values(STATUS_MARKS)
  .map(({ emoji, word }) => `${emoji} ${word}`)
  .join(', ');

function summarizeClass({ title, submissions, exercises }: ReportedRun): FileWriter {
  const limit = new SizeLimit();
  let pending = 0;
  return {
    head:
      limit.add(
        `## ${title === undefined ? '' : `${escapeMarkdown(title)}: `}${counted(submissions.length, 'submission')}\n\n${LEGEND}\n\n`,
      ) + limit.add(tableHead(['submission', 'total', ...exercises.map(labelOf)])),
    add: ({ grade }) => {
      pending += pendingGrades(grade);
      return limit.add(row([nameOf(grade), totalOf(grade), ...grade.exercises.map(cellOf)]));
    },
    end: () => limit.end() + (pending > 0 ? `\n${explainPending(pending)}\n` : ''),
  };
}

function describeCheck({ mark, title, score, lines }: CheckExplanation): string {
  const line = `${mark.emoji} ${escapeMarkdown(title)} (${score})\n\n`;
  return lines.length === 0 ? line : `${line}${codeBlock(textOfLines(lines))}\n\n`;
}

function describeExercise(grade: ExerciseGrade, title: string): string[] {
  const { score, checks, ...above } = explained(grade);
  const lines = [...above.lines, ...above.common];
  return [
    `\n### ${grade.id} ${escapeMarkdown(title)}: ${score}\n\n`,
    ...(lines.length > 0 ? [`${codeBlock(textOfLines(lines))}\n\n`] : []),
    ...checks.map(describeCheck),
  ];
}

function describeSubmission(submission: SubmissionGrade, exercises: readonly GradedExercise[]): string[] {
  const { points, maxPoints } = submission;
  const decision = explainDecision(submission);
  return [
    `## ${nameOf(submission)}: ${points} / ${maxPoints} points${explainOpen(submission)}\n`,
    ...(decision === undefined ? [] : [`\n${escapeMarkdown(sanitizeLine(decision))}\n`]),
    ...[...explainWeightings(exercises), ...explainShows(exercises)].map(
      (line) => `\n${escapeMarkdown(line)}\n`,
    ),
    ...submission.exercises.flatMap((grade, k) => describeExercise(grade, exercises[k]?.title ?? '')),
  ];
}

function summarizeSubmission({ exercises }: ReportedRun): FileWriter {
  const limit = new SizeLimit();
  return {
    add: ({ grade }) =>
      describeSubmission(grade, exercises)
        .map((part) => limit.add(part))
        .join(''),
    end: () => limit.end(),
  };
}

/** Summary of a CI job: a class as a table, or every check of a single submission. */
export const jobSummary: ResultFormat = {
  kind: 'file',
  name: 'summary.md',
  start: (run) => (run.submissions.length === 1 ? summarizeSubmission(run) : summarizeClass(run)),
};

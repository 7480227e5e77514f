import type {
  CheckGrade,
  ExerciseGrade,
  GradedExercise,
  Grades,
  SubmissionGrade,
} from '../../core/model/grades.generated.ts';
import { explainCheck, explainExercise } from './explain.ts';
import { asBlock, asCode, asText } from './markdown.ts';
import { harmlessLine } from './text.ts';

/** GitHub refuses a summary above 1 MiB; some of it may be another step's. */
const MOST_BYTES = 900_000;

const MARKS: Record<CheckGrade['outcome'], string> = {
  passed: '✅',
  failed: '❌',
  threw: '❌',
  limit: '❌',
  blocked: '⏸️',
  'harness-error': '⚠️',
};

const INSTEAD: Record<ExerciseGrade['status'], string | undefined> = {
  graded: undefined,
  missing: '–',
  'not-started': '·',
  'harness-error': '⚠️',
};

const cellOf = ({ status, points }: ExerciseGrade): string => INSTEAD[status] ?? String(points);

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

/** A table's first lines: names on the left, numbers on the right. */
const head = ([first = '', ...rest]: readonly string[]): string =>
  row([first, ...rest]) + row(['---', ...rest.map(() => '---:')]);

/** As many of the parts as GitHub takes, each whole. */
function withinLimit(parts: readonly string[]): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  const kept = parts.filter((part) => (bytes += encoder.encode(part).length) <= MOST_BYTES);
  const left = parts.length - kept.length;
  return kept.join('') + (left > 0 ? `\n… and ${left} more: the whole is in \`grades.json\`.\n` : '');
}

const nameOf = ({ id }: SubmissionGrade): string => asCode(harmlessLine(id));

/** A class for a CI's job summary: a line for each submission. */
export function summarizeClass({ exercises, submissions }: Grades): string {
  return withinLimit([
    `## ${submissions.length} submissions\n\n– missing, · not started, ⚠️ an error of the grader: needs a human\n\n`,
    head(['submission', 'total', ...exercises.map(({ id }) => id)]),
    ...submissions.map((submission) =>
      row([nameOf(submission), `**${submission.points}**`, ...submission.exercises.map(cellOf)]),
    ),
  ]);
}

function describeCheck(check: CheckGrade): string {
  const { outcome, points, maxPoints } = check;
  const score = outcome === 'passed' ? String(points) : `${points}/${maxPoints}`;
  const line = `${MARKS[outcome]} ${asText(harmlessLine(check.title ?? check.id))} (${score})\n\n`;
  return outcome === 'passed' ? line : `${line}${asBlock(explainCheck(check))}\n\n`;
}

function describeExercise(grade: ExerciseGrade, title: string): string[] {
  const { id, points, maxPoints, checks } = grade;
  const sentence = explainExercise(grade);
  return [
    `\n### ${id} ${asText(title)}: ${points} / ${maxPoints}\n\n`,
    ...(sentence === undefined ? [] : [`${asBlock(sentence)}\n\n`]),
    ...checks.map(describeCheck),
  ];
}

/** One submission for a CI's job summary, check by check. */
export function summarizeSubmission(
  submission: SubmissionGrade,
  exercises: readonly GradedExercise[],
): string {
  return withinLimit([
    `## ${nameOf(submission)}: ${submission.points} / ${submission.maxPoints} points\n`,
    ...submission.exercises.flatMap((grade, k) => describeExercise(grade, exercises[k]?.title ?? '')),
  ]);
}

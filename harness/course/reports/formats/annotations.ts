import { group } from 'd3-array';
import { OUTCOME_MARKS, sanitize, sanitizeLine, type CheckExplanation } from '../../../core/explain/index.ts';
import type { ExerciseGrade, GradePosition, SubmissionGrade } from '../../../core/model/grades.generated.ts';
import { SOLUTION_FILE } from '../../../core/model/solution-file.ts';
import { explained } from '../../terminal/explained.ts';
import type { ResultFormat } from './format.ts';

/** A location in the exercise's folder; line and column are absent if only the file is known. */
type Location = Pick<GradePosition, 'file'> & Partial<GradePosition>;

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A problem at a location. */
interface Problem {
  readonly location: Location;
  /** The check's title; absent for a problem of the solution as a whole. */
  readonly title?: string;
  readonly text: string;
  /** The message of the diagnosis. */
  readonly likely?: string;
}

const SOLUTION: Location = { file: SOLUTION_FILE };

function problemOfCheck({ check, title, statement }: CheckExplanation): Problem {
  return {
    location: check.position ?? SOLUTION,
    title,
    text: statement,
    likely: check.diagnosis && sanitize(check.diagnosis.message),
  };
}

function problemsOf(grade: ExerciseGrade): Problem[] {
  const { lines, checks } = explained(grade);
  const sentences = lines.filter(({ label }) => label === '').map(({ value }) => value);
  const failures = checks.filter(({ mark }) => mark.tone === 'bad' || mark.tone === 'review');
  return [
    // What a person has decided is no error.
    ...(sentences.length > 0 && grade.status !== 'settled'
      ? [{ location: grade.position ?? SOLUTION, text: sentences.join('\n') }]
      : []),
    ...failures.map(problemOfCheck),
  ];
}

/** Checks with the same problem share its text. */
function messageOf(problems: readonly Problem[]): string {
  const sentences = [...group(problems, ({ text }) => text).values()].flatMap((same) => [
    ...same.flatMap(({ title }) => (title ? [`${OUTCOME_MARKS.failed.symbol} ${title}`] : [])),
    same[0]!.text,
  ]);
  const diagnoses = new Set(problems.flatMap(({ likely }) => (likely ? [likely] : [])));
  return [...sentences, ...diagnoses].join('\n');
}

/** One annotation per location, because GitHub shows only ten annotations per step. */
function annotate(submission: string, grade: ExerciseGrade): string[] {
  const title = `${grade.id}: ${grade.points} of ${grade.maxPoints} points`;
  const byLocation = group(problemsOf(grade), ({ location }) => JSON.stringify(location));
  return [...byLocation.values()].map((problems) => {
    const { file, line, column } = problems[0]!.location;
    const properties = {
      title,
      file: sanitizeLine(`${submission}/${grade.id}/${file}`),
      ...(line === undefined ? {} : { line: String(line), col: String(column) }),
    };
    const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
    return `::error ${written.join(',')}::${escapeData(messageOf(problems))}\n`;
  });
}

/** GitHub workflow commands that show the problems at the student's lines, one command per line. */
export const toAnnotations = ({ id, exercises }: SubmissionGrade): string =>
  exercises.flatMap((grade) => annotate(id, grade)).join('');

/**
 * Annotations for the CI job of a single student. GitHub finds the files if the submission's folder, such as
 * `exercises/`, lies in the root of the repository.
 */
export const annotations: ResultFormat = {
  kind: 'file',
  name: 'annotations.txt',
  start: () => ({ add: ({ grade }) => toAnnotations(grade) }),
};

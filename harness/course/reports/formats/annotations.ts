import {
  explainExercise,
  harmless,
  harmlessLine,
  OUTCOME_MARKS,
  type CheckExplanation,
} from '../../../core/explain/index.ts';
import type { ExerciseGrade, SubmissionGrade } from '../../../core/model/grades.generated.ts';
import type { ResultFormat } from './format.ts';

/** A place in the repository: line and column are absent where only the file is known. */
interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Something to say about a place; the same is said once, whatever number of checks met it. */
interface Remark {
  readonly place: Place;
  /** The check's title; a solution as a whole has none. */
  readonly title?: string;
  readonly text: string;
  /** What the diagnosis says. */
  readonly likely?: string | undefined;
}

const SOLUTION: Place = { file: 'solution.ts' };

function remarkOfCheck({ check, title, lines }: CheckExplanation): Remark {
  const valueOf = (label: string): string | undefined => lines.find((line) => line.label === label)?.value;
  return {
    place: check.position ?? SOLUTION,
    title,
    text: valueOf('') ?? '',
    likely: check.diagnosis && harmless(check.diagnosis.message),
  };
}

function remarksOf(grade: ExerciseGrade): Remark[] {
  const { lines, checks } = explainExercise(grade);
  const sentences = lines.filter(({ label }) => label === '').map(({ value }) => value);
  const failures = checks.filter(({ mark }) => mark.tone === 'bad' || mark.tone === 'review');
  return [
    ...(sentences.length > 0 ? [{ place: grade.position ?? SOLUTION, text: sentences.join('\n') }] : []),
    ...failures.map(remarkOfCheck),
  ];
}

/** Groups in the order of their first members. */
function grouped(remarks: readonly Remark[], by: (remark: Remark) => string): Remark[][] {
  const groups = new Map<string, Remark[]>();
  for (const remark of remarks) groups.set(by(remark), [...(groups.get(by(remark)) ?? []), remark]);
  return [...groups.values()];
}

function sentencesOf(remarks: readonly Remark[]): string {
  const sentences = grouped(remarks, ({ text }) => text).flatMap((same) => [
    ...same.flatMap(({ title }) => (title ? [`${OUTCOME_MARKS.failed.symbol} ${title}`] : [])),
    same[0]!.text,
  ]);
  const diagnoses = new Set(remarks.flatMap(({ likely }) => (likely ? [likely] : [])));
  return [...sentences, ...diagnoses].join('\n');
}

/** What went wrong in one exercise: one annotation for each place, since GitHub shows ten of a step and drops the rest. */
function annotate(submission: string, grade: ExerciseGrade): string[] {
  const title = `${grade.id}: ${grade.points} of ${grade.maxPoints} points`;
  return grouped(remarksOf(grade), ({ place }) => JSON.stringify(place)).map((remarks) => {
    const { file, line, column } = remarks[0]!.place;
    const properties = {
      title,
      file: harmlessLine(`${submission}/${grade.id}/${file}`),
      ...(line === undefined ? {} : { line: String(line), col: String(column) }),
    };
    const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
    return `::error ${written.join(',')}::${escapeData(sentencesOf(remarks))}\n`;
  });
}

/** Workflow commands by which GitHub shows what went wrong at the student's lines, one line each. */
export const toAnnotations = ({ id, exercises }: SubmissionGrade): string =>
  exercises.flatMap((grade) => annotate(id, grade)).join('');

/**
 * For the job of a single student. GitHub finds the files where the submission's folder lies in the root of the
 * repository, as `exercises/` does.
 */
export const annotations: ResultFormat = {
  kind: 'file',
  name: 'annotations.txt',
  applies: ({ size }) => size === 1,
  start: () => ({ add: ({ grade }) => toAnnotations(grade) }),
};

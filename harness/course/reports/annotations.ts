import type { CheckGrade, ExerciseGrade, SubmissionGrade } from '../../core/model/grades.generated.ts';
import { harmless, harmlessLine } from './text.ts';

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

/** How a sentence about a solution as a whole says where: `solution.ts:12:90: …`. */
const PLACED = /^([^\s:]+\.ts):(\d+):(\d+): (.*)$/s;

/** Something to say about a place; the same is said once, whatever number of checks met it. */
interface Remark {
  readonly place: Place;
  /** The check's title; a solution as a whole has none. */
  readonly title?: string;
  readonly text: string;
  /** The diagnosis: what misconception it looks like. */
  readonly likely?: string | undefined;
}

function remarkOfNote(note: string): Remark {
  const [, file = 'solution.ts', line, column, text = note] = PLACED.exec(note) ?? [];
  return {
    place: line === undefined ? { file } : { file, line: Number(line), column: Number(column) },
    text,
  };
}

function remarkOfCheck({ id, title = id, message = '', position, diagnosis }: CheckGrade): Remark {
  return { place: position ?? { file: 'solution.ts' }, title, text: message, likely: diagnosis?.message };
}

function remarksOf({ note, checks }: ExerciseGrade): Remark[] {
  const failures = checks.filter(({ outcome }) => outcome !== 'passed' && outcome !== 'blocked');
  return [...(note === undefined ? [] : [remarkOfNote(note)]), ...failures.map(remarkOfCheck)];
}

/** Groups in the order of their first members. */
function grouped(remarks: readonly Remark[], by: (remark: Remark) => string): Remark[][] {
  const groups = new Map<string, Remark[]>();
  for (const remark of remarks) groups.set(by(remark), [...(groups.get(by(remark)) ?? []), remark]);
  return [...groups.values()];
}

function sentencesOf(remarks: readonly Remark[]): string {
  const sentences = grouped(remarks, ({ text }) => text).flatMap((same) => [
    ...same.flatMap(({ title }) => (title ? [`✗ ${title}`] : [])),
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
    return `::error ${written.join(',')}::${escapeData(harmless(sentencesOf(remarks)))}\n`;
  });
}

/**
 * Workflow commands by which GitHub shows what went wrong at the student's lines, one line each. It finds the files
 * where the submission's folder lies in the root of the repository, as `exercises/` does.
 */
export function toAnnotations({ id, exercises }: SubmissionGrade): string {
  return exercises.flatMap((grade) => annotate(id, grade)).join('');
}

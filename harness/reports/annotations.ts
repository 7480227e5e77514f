import type { CheckGrade, ExerciseGrade, SubmissionGrade } from '../model/grades.generated.ts';
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

function placedNote(note: string): [Place, string] {
  const [, file = 'solution.ts', line, column, sentence = note] = PLACED.exec(note) ?? [];
  return [line === undefined ? { file } : { file, line: Number(line), column: Number(column) }, sentence];
}

const placeOf = ({ position }: CheckGrade): Place => position ?? { file: 'solution.ts' };

/** What went wrong in one exercise, by place: GitHub shows ten annotations of a step, and drops the rest. */
function sentencesByPlace({ note, checks }: ExerciseGrade): Map<string, [Place, string[]]> {
  const failures = checks.filter(({ outcome }) => outcome !== 'passed' && outcome !== 'blocked');
  const placed = failures.map((check): [Place, string] => [
    placeOf(check),
    `✗ ${check.title ?? check.id}: ${check.message ?? ''}`,
  ]);
  const places = new Map<string, [Place, string[]]>();
  for (const [place, sentence] of [...(note === undefined ? [] : [placedNote(note)]), ...placed]) {
    const key = `${place.file}:${place.line ?? ''}:${place.column ?? ''}`;
    const known = places.get(key);
    if (known) known[1].push(sentence);
    else places.set(key, [place, [sentence]]);
  }
  return places;
}

function annotate(folder: string, grade: ExerciseGrade): string[] {
  const title = `${grade.id}: ${grade.points} of ${grade.maxPoints} points`;
  return [...sentencesByPlace(grade).values()].map(([{ file, line, column }, sentences]) => {
    const properties = {
      title,
      file: harmlessLine(`${folder}/${grade.id}/${file}`),
      ...(line === undefined ? {} : { line: String(line), col: String(column) }),
    };
    const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
    return `::error ${written.join(',')}::${escapeData(harmless(sentences.join('\n')))}\n`;
  });
}

/**
 * Workflow commands by which GitHub shows what went wrong at the student's lines, one line each.
 * @param folder the submission's folder, from the repository's root on, with slashes
 */
export function toAnnotations({ exercises }: SubmissionGrade, folder: string): string {
  return exercises.flatMap((grade) => annotate(folder, grade)).join('');
}

import type { CheckGrade, ExerciseGrade } from '../../core/model/grades.generated.ts';
import { INDENT, renderFailure } from './terminal.ts';
import { harmless, plain } from './text.ts';

/** Nothing else is written around it. */
const ALONE = { told: new Set<string>(), pictures: new Map<string, string>() };
const PAGE = { paint: plain, width: 80 + INDENT.length };

/** What a student reads about a check that did not pass: lines of some 80 characters, none of them a control. */
export function explainCheck(check: CheckGrade): string {
  if (check.outcome === 'blocked') return harmless(check.message ?? '');
  const lines = renderFailure(check, ALONE, PAGE).map((line) => line.slice(INDENT.length));
  return lines.join('\n').trimEnd();
}

const SENTENCES: Record<ExerciseGrade['status'], string | undefined> = {
  graded: undefined,
  missing: 'there is no solution.ts',
  'not-started': 'not started: every function still says that it is not implemented',
  'harness-error': 'the grader itself failed here, which costs you nothing; please report it',
};

/** What a student reads about a solution as a whole; `undefined` where the checks say all. */
export function explainExercise({ status, note }: ExerciseGrade): string | undefined {
  const sentences = [SENTENCES[status], note].filter((text) => text !== undefined);
  return sentences.length > 0 ? harmless(sentences.join(': ')) : undefined;
}

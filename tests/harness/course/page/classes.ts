import type {
  CheckGrade,
  CheckOutcome,
  ExerciseGrade,
  Grades,
  SubmissionGrade,
} from '../../../../harness/core/model/grades.generated.ts';
import { totalOf } from '../../../../harness/course/shared/model/total.ts';
import { told } from '../../told.ts';

const OUTCOMES: readonly CheckOutcome[] = [
  'failed',
  'passed',
  'passed',
  'threw',
  'passed',
  'blocked',
  'passed',
];
const CHECKS = 8;

const exerciseName = (k: number): string => `${String(k + 1).padStart(2, '0')}-exercise`;

function checkOf(student: number, exercise: number, k: number): CheckGrade {
  const outcome = OUTCOMES[(student * (k + 2) + exercise * 3 + k) % OUTCOMES.length]!;
  const isPassed = outcome === 'passed';
  const title = `check ${exercise + 1}.${k + 1} holds for every input`;
  const found = isPassed
    ? { points: 2 }
    : { points: 0, message: 'the value is wrong', ...told({ id: 'hint', text: 'look at the sign' }) };
  return { id: `check-${k}`, title, maxPoints: 2, outcome, ...found };
}

function exerciseOf(student: number, exercise: number): ExerciseGrade {
  const id = exerciseName(exercise);
  const maxPoints = 2 * CHECKS;
  // One in seven did not submit this exercise.
  if ((student + exercise) % 7 === 3) return { id, status: 'missing', points: 0, maxPoints, checks: [] };
  const checks = Array.from({ length: CHECKS }, (_, k) => checkOf(student, exercise, k));
  const points = checks.reduce((sum, check) => sum + check.points, 0);
  return { id, status: 'graded', points, maxPoints, checks };
}

export function submissionOf(id: string, exercises: readonly ExerciseGrade[]): SubmissionGrade {
  const ones = exercises.map(() => ({ weight: 1 }));
  return { id, ...totalOf(ones, exercises), exercises };
}

/** A deterministic class. @param exercises at most 99, with eight checks each */
export function madeUpClass(students: number, exercises = 8): Grades {
  const all = Array.from({ length: exercises }, (_, k) => k);
  return {
    seed: 1,
    exercises: all.map((k) => ({
      id: exerciseName(k),
      title: `Exercise ${k + 1}`,
      maxPoints: 2 * CHECKS,
      fingerprint: `sha256-${'0'.repeat(64)}`,
    })),
    submissions: Array.from({ length: students }, (_, student) =>
      submissionOf(
        `student-${String(student + 1).padStart(4, '0')}`,
        all.map((k) => exerciseOf(student, k)),
      ),
    ),
  };
}

/** Attempts to inject a script that sets `pwned`, or characters that change the display. */
export const PAYLOADS = [
  '<script>globalThis.pwned = 1</script>',
  '<img src=x onerror="globalThis.pwned = 1">',
  '"><svg onload=globalThis.pwned=1>',
  `' autofocus onfocus='globalThis.pwned = 1`,
  '</code></pre></style></script><script>globalThis.pwned = 1</script><!--',
  'javascript:globalThis.pwned=1//',
  '&lt;b&gt;&#60;script&#62;',
  '\u202E\u0000\u001B[31m\uD800\uFEFF',
];

const SOURCE = 'solution.ts';

/** A grade in which every text that a student can influence is `text`. */
export function hostileExercise(id: string, text: string): ExerciseGrade {
  const check: CheckGrade = {
    id: 'a-check',
    title: 'a title',
    points: 0,
    maxPoints: 2,
    outcome: 'threw',
    message: text,
    counterexample: { [text]: text },
    expected: [1],
    actual: text,
    position: { file: SOURCE, line: 1, column: 1 },
    picture: { kind: 'signal', symbol: text, yours: [[0, 1]], right: [[0, 2]] },
  };
  const elsewhere = { ...check, id: 'another', position: { file: text, line: 1, column: 1 } };
  const checks = [check, elsewhere];
  return { id, status: 'graded', points: 0, maxPoints: 4, note: text, console: [text, text], checks };
}

export const hostileSources = (text: string): Record<string, string> => ({ [SOURCE]: text, [text]: text });

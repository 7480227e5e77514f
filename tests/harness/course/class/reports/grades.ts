import fc from 'fast-check';
import type {
  CheckGrade,
  ExerciseGrade,
  Grades,
} from '../../../../../harness/core/model/grades.generated.ts';
import { pendingPointsOf } from '../../../../../harness/core/model/open-points.ts';
import { totalOf } from '../../../../../harness/course/shared/model/total.ts';
import { plain } from '../../../../../harness/course/shared/terminal/index.ts';
import { told } from '../../../told.ts';

/** A fixed seed: every run of the tests tries the same examples. */
export const SEEDED = { seed: 1, numRuns: 100 };

export const SCREEN = { paint: plain, width: 80 };

export function check(fields: Partial<CheckGrade> = {}): CheckGrade {
  return { id: 'a-check', title: 'the loss is L(β)', points: 0, maxPoints: 2, outcome: 'failed', ...fields };
}

export function exercise(checks: readonly CheckGrade[], fields: Partial<ExerciseGrade> = {}): ExerciseGrade {
  const sum = (of: (grade: CheckGrade) => number): number =>
    checks.reduce((total, grade) => total + of(grade), 0);
  const maxPoints = fields.maxPoints ?? sum((grade) => grade.maxPoints);
  const isPending = fields.status === 'harness-error';
  return {
    id: '01-loss',
    status: 'graded',
    points: sum(({ points }) => points),
    maxPoints,
    checks,
    ...(isPending && { pendingPoints: pendingPointsOf(checks) || maxPoints }),
    ...fields,
  };
}

/** A class with two exercises; each row is a submission's id and its two grades. */
export function classOf(rows: readonly (readonly [string, ExerciseGrade, ExerciseGrade])[]): Grades {
  const fingerprint = `sha256-${'0'.repeat(64)}`;
  return {
    seed: 1,
    exercises: ['01-loss', '04-momentum'].map((id) => ({ id, title: id, maxPoints: 10, fingerprint })),
    submissions: rows.map(([id, first, second]) => ({
      id,
      ...totalOf([{}, {}], [first, second]),
      exercises: [first, second],
    })),
  };
}

const NASTY = [
  '\u001B[31mred',
  '\u001B]0;title\u0007',
  '\r',
  '\b\b',
  '\t',
  '\u202E',
  '\u2028',
  '\uD800',
  '\uFEFF',
  '\u{E0041}',
  '\0',
  '\u009B2J',
  'β',
  '学',
  'word',
  ' ',
  '  ',
  '\n',
];

/** Any text, often with characters that control or confuse a terminal. */
export const nastyText = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 20 })
  .map((parts) => parts.join(''));

const nastyCheck: fc.Arbitrary<CheckGrade> = fc
  .record(
    {
      outcome: fc.constantFrom('failed', 'threw', 'limit', 'harness-error'),
      message: nastyText,
      explanations: nastyText.map((text) => told({ id: 'hint', text }).explanations),
      expected: fc.jsonValue(),
      actual: fc.oneof(fc.jsonValue(), nastyText),
      counterexample: fc.dictionary(nastyText, fc.jsonValue(), { maxKeys: 3 }),
      position: fc.record({ file: nastyText, line: fc.nat(), column: fc.nat() }),
    },
    { requiredKeys: ['outcome', 'message'] },
  )
  .map((fields) => check(fields as Partial<CheckGrade>));

/** A grade in which every text that a student can influence is nasty. */
export const nastyExercise: fc.Arbitrary<ExerciseGrade> = fc
  .record(
    { checks: fc.array(nastyCheck, { maxLength: 3 }), note: nastyText, console: fc.array(nastyText) },
    { requiredKeys: ['checks'] },
  )
  .map(({ checks, ...fields }) => exercise(checks, fields));

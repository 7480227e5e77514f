import { expect, test } from 'vitest';
import { explainExercise } from '../../../harness/core/explain/index.ts';
import { gradeExercise, prepareGrading } from '../../../harness/core/grading/index.ts';
import type { ExerciseGrade, GradedExercise } from '../../../harness/core/model/grades.generated.ts';
import { outlineOf } from '../../../harness/course/class/grade/outline.ts';
import { FORMATS } from '../../../harness/course/class/reports/formats/index.ts';
import { toGradescope } from '../../../harness/course/lms/gradescope.ts';
import { readSealed, seal } from '../../../harness/course/shared/files/sealed.ts';
import { renderExercise } from '../../../harness/course/shared/terminal/index.ts';
import schema from '../../../schemas/grades.schema.json' with { type: 'json' };
import { nodeSandboxHost } from '../../node-sandbox-host.ts';
import { loadExercise } from '../load-exercise.ts';
import { written } from './class/reports/formats/written.ts';
import { SCREEN } from './class/reports/grades.ts';

// A field that has no value may be there with the value undefined: the compiler does not tell the two apart. JSON does:
// it has no such fields. So a grade that comes from a worker and the same grade from a file must be alike.

const host = await nodeSandboxHost();
const plan = await loadExercise(process.cwd(), '03-gradient-descent');
const prepared = prepareGrading(plan, host, 1);
const GRADED: GradedExercise = {
  id: plan.id,
  title: plan.title,
  maxPoints: 10,
  fingerprint: `sha256-${'0'.repeat(64)}`,
};

const STEP = 'export const gradientDescentStep = (gradient, beta, stepSize) =>';
const RIGHT = `${STEP} { const slope = gradient(beta); return beta.map((b, i) => b - stepSize * slope[i]); };
export function gradientDescent(gradient, start, stepSize, steps) {
  const path = [[...start]];
  for (let k = 0; k < steps; k++) path.push(gradientDescentStep(gradient, path[k], stepSize));
  return path;
}`;
const step = (body: string): string => RIGHT.replace('{ const', `{ ${body}; const`);

const SOURCES = {
  prints: step('console.log(beta); beta = []'),
  'goes uphill': RIGHT.replace('b - stepSize', 'b + stepSize'),
  'is wrong somewhere': RIGHT.replace(
    'stepSize, steps) {',
    'stepSize, steps) {\n  if (steps > 900) stepSize = 0;',
  ),
  'gives no list': step('return 1'),
  throws: step('throw new RangeError("no")'),
  'never ends': step('for (;;);'),
  remembers: `let first;\n${step('if (first) return first')}`.replace(
    'return beta.map',
    'return first = beta.map',
  ),
  'walks a step too few': RIGHT.replace('k < steps', 'k < steps - 1'),
  'lacks a function': `${STEP} beta;`,
  'is no program': 'export const',
  'is begun': RIGHT.replace('const path', 'throw new Error("not implemented yet"); const path'),
  'is not started': step('throw new Error("not implemented yet")').replace(
    'const path',
    'throw new Error("not implemented yet"); const path',
  ),
};

/** The names of all fields of a kind of object in a class's grades. */
const namesOf = (kind: 'exerciseGrade' | 'checkGrade' | 'exercise'): string[] =>
  Object.keys(schema.$defs[kind].properties);

/** An object with every field of its kind: those that it has not got are undefined. */
const filled = <T extends object>(kind: Parameters<typeof namesOf>[0], value: T): T => {
  const missing = namesOf(kind).filter((name) => !Object.hasOwn(value, name));
  return { ...value, ...Object.fromEntries(missing.map((name) => [name, undefined])) };
};

/** Everything that is made of a grade: what is written, and what is shown. */
function madeOf(grade: ExerciseGrade, graded: GradedExercise) {
  const submission = { id: 'student-01', points: grade.points, maxPoints: 10, exercises: [grade] };
  const { text } = seal({ key: 'k', grade });
  const grades = { seed: 1, exercises: [graded], submissions: [submission] };
  return {
    stored: text,
    read: readSealed(text),
    outline: JSON.stringify(outlineOf(submission)),
    explanation: explainExercise(grade),
    terminal: renderExercise(grade, 'Gradient descent', SCREEN),
    gradescope: toGradescope(submission, [graded]),
    files: FORMATS.filter(({ kind }) => kind === 'file').map((format) => written(format, grades, [], [])),
  };
}

const GRADES: (readonly [string, ExerciseGrade])[] = [];
for (const [what, source] of Object.entries(SOURCES))
  GRADES.push([what, await gradeExercise(prepared, { 'solution.ts': source })]);
const [, uphill] = GRADES.find(([what]) => what === 'goes uphill')!;
const decision = {
  points: 1,
  computed: 0,
  comment: 'seen',
  by: 'a tutor',
  source: 'sha256-1',
  checks: 'sha256-2',
};
GRADES.push([
  'a person decided about',
  { ...uphill, checks: uphill.checks.map((check, k) => (k === 0 ? { ...check, decision } : check)) },
]);

test.each(GRADES)('a solution that %s: undefined fields of its grade make no difference', (_what, grade) => {
  const made = madeOf(JSON.parse(JSON.stringify(grade)), GRADED);
  expect(made).toMatchObject({ read: { isUnchanged: true } });
  expect(madeOf(structuredClone(grade), GRADED)).toEqual(made);
  const checks = grade.checks.map((check) => filled('checkGrade', check));
  const all = filled('exerciseGrade', { ...grade, checks });
  expect(madeOf(all, filled('exercise', GRADED))).toEqual(made);
});

test('these grades say everything that the grade of a check can say', () => {
  const checks = GRADES.flatMap(([, grade]) => grade.checks);
  const said = (name: string): boolean => checks.some((check) => check[name as 'id'] !== undefined);
  expect(namesOf('checkGrade').filter((name) => !said(name))).toEqual([]);
  expect([...new Set(checks.map(({ outcome }) => outcome))].toSorted()).toEqual([
    'blocked',
    'failed',
    'limit',
    'passed',
    'threw',
  ]);
});

import { describe, expect, test } from 'vitest';
import {
  agree,
  callable,
  exercise,
  fn,
  functionOf,
  number,
  numberIn,
  object,
  property,
  purity,
  range,
  real,
  same,
  signed,
} from '../../../../harness/core/checks/index.ts';
import { explainCheck } from '../../../../harness/core/explain/index.ts';
import { gradeExercise } from '../../../../harness/core/grading/grade-exercise.ts';
import { prepareGrading } from '../../../../harness/core/grading/index.ts';
import type { Grading } from '../../../../harness/core/model/check.ts';
import { toPlan } from '../../../../harness/core/model/exercise-plan.ts';
import type { CheckGrade } from '../../../../harness/core/model/grades.generated.ts';
import type { SolutionFactory } from '../../../../harness/core/model/solution-factory.ts';
import type { Check } from '../../../../harness/core/runner/index.ts';
import { calibrateCoverage } from '../../../../harness/course/author/calibrate/calibrate-seed.ts';
import { loadSolutions } from '../../../../harness/course/author/calibrate/calibrate.ts';
import { Ledger } from '../../../../harness/course/author/calibrate/sightings.ts';
import { trialsOf } from '../../../../harness/course/author/calibrate/solutions.ts';
import { callFile } from '../../../../harness/course/student/debug/call-file.ts';
import { nodeSandboxHost } from '../../../node-sandbox-host.ts';

// An exercise whose function takes functions of a number: Newton's method, f and its derivative.

type OfNumber = (x: number) => number;
type Newton = (f: OfNumber, df: OfNumber, x: number, steps: number) => number;

const newton: Newton = (f, df, start, steps) => {
  let x = start;
  for (let k = 0; k < steps; k += 1) x -= f(x) / df(x);
  return x;
};

const SOURCE = `(f, df, start, steps) => { let x = start; for (let k = 0; k < steps; k++) x -= f(x) / df(x); return x; }`;
const RIGHT = `export const newton = ${SOURCE};`;

/** f(x) = x² + c·x − 1 has two roots, between which f′ vanishes. @param wrong what its text says besides */
const parabola = (c: number, wrong = '') => ({
  f: callable(`(x) => x ** 2 + ${c} * x - 1${wrong}`, [['x', number]], number, (x) => x ** 2 + c * x - 1, {
    kind: 'a parabola',
  }),
  df: callable(`(x) => 2 * x + ${c}`, [['x', number]], number, (x) => 2 * x + c),
});

const given = (wrong?: string) =>
  object<{ c: number; x: number }>({ c: real(1, 4), x: real(1, 9) }).map(({ c, x }) => ({
    ...parabola(c, wrong),
    x,
  }));

const uphill: SolutionFactory = () => ({
  newton: (f: OfNumber, df: OfNumber, start: number, steps: number) => {
    let x = start;
    for (let k = 0; k < steps; k += 1) x += f(x) / df(x);
    return x;
  },
});

const planOf = (wrong?: string) =>
  toPlan(
    {
      id: '01-newton',
      title: 'Newton',
      summary: 'Find roots.',
      reference: 'newton.ts',
      misconceptions: [{ id: 'uphill', sentence: 'Your step goes the wrong way.', source: '' }],
      referenceFiles: { 'solution.ts': RIGHT },
      scenarios: [],
    },
    exercise<{ newton: Newton }>({
      exports: { newton: fn(['f', 'df', 'x', 'steps'], number) },
      right: { newton },
      domains: {
        f: functionOf('a parabola', 'a cubic'),
        x: numberIn(signed(1, 10)),
        steps: numberIn(range(1, 3)),
      },
      checks: [
        property({
          id: 'step',
          title: 'a step is right',
          points: 2,
          hint: 'Where does the tangent cross the axis?',
          given: given(wrong),
          *holds(solution, { f, df, x }) {
            yield agree('the new x', solution.newton(f, df, x, 1), newton(f, df, x, 1));
          },
        }),
        property({
          id: 'evaluations',
          title: 'each step evaluates both functions once',
          points: 1,
          hint: 'Keep the numbers.',
          given: given(wrong),
          *holds(solution, { f, df, x }, seen) {
            solution.newton(f, df, x, 3);
            yield same('the number of evaluations of f', seen.evaluationsOf(f).length, 3);
            yield same('the number of evaluations of df', seen.evaluationsOf(df).length, 3);
            yield agree('the x of the first evaluation', seen.evaluationsOf(df)[0]![0], x);
          },
        }),
        purity(),
      ],
    }) as unknown as Grading<Check>,
    new Map([['uphill', uphill]]),
  );

const host = await nodeSandboxHost();
const prepared = prepareGrading(planOf(), host, 1);
const grade = async (source: string): Promise<readonly CheckGrade[]> =>
  (await gradeExercise(prepared, { 'solution.ts': source })).checks;
const auditOf = async (source: string): Promise<CheckGrade> => (await grade(source)).at(-1)!;

test('a right solution gets all points', async () => {
  expect((await grade(RIGHT)).map(({ outcome }) => outcome)).toEqual(['passed', 'passed', 'passed']);
});

test('a wrong one is shown with its functions, named, and can be debugged', async () => {
  const [step] = await grade(RIGHT.replace('-= f', '+= f'));
  expect(step).toMatchObject({
    outcome: 'failed',
    diagnosis: { misconception: 'uphill' },
    counterexample: { f: '(x) => x ** 2 + 1 * x - 1', df: '(x) => 2 * x + 1', x: 1 },
    call: 'const f = (x) => x ** 2 + 1 * x - 1;\nconst df = (x) => 2 * x + 1;\nnewton(f, df, 1, 1)',
  });
  expect(explainCheck(step!).lines.map(({ value }) => value)).toContain(step!.call);
  expect(callFile('01-newton', step!)).toContain('\nconst answer = newton(f, df, 1, 1);\n');
});

test('what the functions are given wrongly is said by their names', async () => {
  const [step] = await grade(RIGHT.replace('df(x)', 'df([x])'));
  expect(step).toMatchObject({
    outcome: 'threw',
    message: 'newton threw TypeError: df takes a number; it was given an array of length 1',
  });
});

describe('the audit finds', () => {
  test('a cache with a key that leaves the functions out', async () => {
    const { outcome, message, call } = await auditOf(
      `const known = {}; const right = ${SOURCE};
      export const newton = (f, df, x, steps) => known[[x, steps]] ??= right(f, df, x, steps);`,
    );
    expect([outcome, message]).toEqual([
      'failed',
      expect.stringContaining('newton remembers an earlier call'),
    ]);
    expect(call).toMatch(/^newton\(\(x\) => .*, \(x\) => .*\)\nnewton\(/);
  });

  test('a cache by the function object that leaves the numbers out', async () => {
    const source = `const known = new WeakMap(); const right = ${SOURCE};
      export const newton = (f, df, x, steps) => {
        if (!known.has(f)) known.set(f, right(f, df, x, steps));
        return known.get(f);
      };`;
    // Each call of the other checks has functions of its own.
    expect((await grade(source)).map(({ outcome }) => outcome)).toEqual(['passed', 'passed', 'failed']);
  });

  test('a function that is evaluated in the first call only', async () => {
    const { message } = await auditOf(
      `let seen = false; const right = ${SOURCE};
      export const newton = (f, df, x, steps) => { if (!seen) f(x); seen = true; return right(f, df, x, steps); };`,
    );
    expect(message).toContain('other evaluations of f');
  });
});

describe('calibration', () => {
  const ledgerOf = async (wrong?: string): Promise<Ledger> => {
    const ledger = new Ledger();
    const plan = planOf(wrong);
    const context = prepareGrading(plan, host, 1);
    calibrateCoverage(context, await trialsOf(context, loadSolutions(host, plan, {})), ledger);
    return ledger;
  };

  test('compares each function with its text', async () => {
    expect((await ledgerOf()).breaches).toEqual([]);
    const [breach] = (await ledgerOf(' + 1e-6')).breaches;
    expect(breach).toMatchObject({
      sentence: 'step: the text of f says something else than the function',
      check: 'step',
    });
    expect(breach!.lines!.map(({ value }) => value)).toContainEqual(expect.stringMatching(/^text\(.*\) is /));
    const [unknown] = (await ledgerOf(' + y')).breaches;
    expect(unknown!.lines!.map(({ value }) => value)).toContainEqual(
      expect.stringContaining('y is not defined'),
    );
  });
});

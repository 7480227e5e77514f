import { expect, test } from 'vitest';
import {
  agree,
  exercise as exerciseOf,
  fn,
  number,
  object,
  property,
  purity,
  real,
  returnsFunction,
  tuple,
  type Arbitrary,
} from '../../../../harness/core/checks/index.ts';
import { gradeExercise, prepareGrading } from '../../../../harness/core/grading/index.ts';
import type { Grading } from '../../../../harness/core/model/check.ts';
import { toPlan } from '../../../../harness/core/model/exercise-plan.ts';
import type { Signature } from '../../../../harness/core/model/shape.ts';
import { nodeSandboxHost } from '../../../../harness/course/workers/sandbox-host.ts';

const host = await nodeSandboxHost();

/** What is said about where a check of one function is wrong, or `undefined`. */
async function whereOf(
  signature: Signature[string],
  given: Record<string, Arbitrary<never>>,
  right: (...args: never[]) => unknown,
  source: string,
): Promise<string | undefined> {
  const isMaker = signature.ownParameters !== undefined;
  const ask = (f: (...args: never[]) => unknown, args: readonly unknown[]): unknown =>
    isMaker
      ? (f(...(args.slice(0, -1) as never[])) as (x: unknown) => unknown)(args.at(-1))
      : f(...(args as never[]));
  const grading = exerciseOf<never>({
    exports: { f: signature } as never,
    checks: [
      property({
        id: 'right',
        title: 'f is right',
        points: 2,
        hint: 'Look.',
        given: object(given as never),
        *holds({ f }: { f: never }, input: object) {
          const args = signature.parameters.map((name) => (input as Record<string, unknown>)[name]);
          yield agree('f', ask(f, args) as number, ask(right, args) as number);
        },
      } as never),
      purity({ right: { f: right } as never }),
    ],
  } as never) as unknown as Grading;
  const data = { id: '01-f', title: 'F', summary: 'Write f.', reference: 'f.ts', misconceptions: [] };
  const plan = toPlan({ ...data, referenceFiles: {}, scenarios: [] }, grading, new Map());
  const { checks } = await gradeExercise(prepareGrading(plan, host, 1), { 'solution.ts': source });
  return checks[0]!.where;
}
const x = real(1, 9) as Arbitrary<never>;
const pair = tuple(real(1, 4), real(5, 9)) as Arbitrary<never>;

test('an argument that made a function is changed, too', async () => {
  const line = (c: readonly number[]) => (at: number) => c[0]! + c[1]! * at;
  expect(
    await whereOf(
      fn(['c'], returnsFunction([['x', number]], number)) as never,
      { c: pair, x },
      line as never,
      'export const f = (c) => (x) => 2.5 + c[1] * x;',
    ),
  ).toBe(
    'Change one argument of the failing call: f(…) gives the same answer with every other c[0] that was tried, although the right answer changes.',
  );
});

const sum = ((a: number, b: number) => a + b * b) as never;

test.each(['throw new Error("no")', 'return NaN'])(
  'where it would always %s, no argument is ignored',
  async (end) => {
    const source = `export const f = (x, y) => { ${end}; };`;
    expect(await whereOf(fn(['x', 'y'], number) as never, { x, y: x }, sum, source)).toBeUndefined();
  },
);

test('a part of a record that is not changed may be what the error depends on, too', async () => {
  const row = tuple(real(1, 9), real(1, 9));
  const how = object({ rows: tuple(row, row), y: x } as never) as never;
  const right = (a: number, { rows, y }: { rows: number[][]; y: number }, z: number) =>
    a + rows[0]![1]! * y + z;
  const source = 'export const f = (x, { rows, y }, z) => x + 1.5 * rows[0][1] * y * y + z;';
  expect(
    await whereOf(fn(['x', 'how', 'z'], number) as never, { x, how, z: x }, right as never, source),
  ).toBe(
    'Change one argument of the failing call: f is off by the same amount with every other x or z that was tried: look at how.rows and how.y.',
  );
});

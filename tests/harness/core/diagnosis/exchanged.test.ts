import { expect, test } from 'vitest';
import { fn, number } from '../../../../harness/core/checks/index.ts';
import { exchangedIn } from '../../../../harness/core/diagnosis/exchanged.ts';
import type { HostValue } from '../../../../harness/core/model/shape.ts';
import { observer } from '../../../../harness/core/runner/observation.ts';

type Numbers = (...args: never[]) => number;

/** The arguments that a function takes for one another that returns this, beside what is right, for these calls. */
function exchangedBy(
  parameters: string[],
  right: Numbers,
  wrong: Numbers,
  calls: readonly (readonly HostValue[])[],
): readonly [one: string, other: string] | undefined {
  const exports = { f: fn(parameters, number) };
  const observe = observer({ exports, right: { f: right } as never });
  const observations = calls.map((args) =>
    observe({
      name: 'f',
      args,
      outcome: { kind: 'returned', value: wrong(...(args as never[])) },
      evaluations: [],
      changedArguments: [],
    }),
  );
  const said = exchangedIn('f', observations, exports.f, observe)?.said;
  return said?.id === 'exchanged' ? [said.one, said.other] : undefined;
}

const CALLS: readonly (readonly [number, number])[] = [
  [1, 2],
  [5, 3],
  [7, 4],
];
const quotient = (a: number, b: number): number => a / b;

test('arguments that a function takes for one another are named', () => {
  expect(exchangedBy(['a', 'b'], quotient, (a: number, b: number) => b / a, CALLS)).toEqual(['a', 'b']);
});

test('so are the entries of a pair and the fields of a record, by their names', () => {
  const filters = CALLS.map((a) => [{ a, b: [2, 3] }, 1]);
  const inside = ({ a: [x, y] }: { a: [number, number] }): number => x / y;
  expect(
    exchangedBy(['filter', 'k'], inside, ({ a: [x, y] }: { a: [number, number] }) => y / x, filters),
  ).toEqual(['filter.a[0]', 'filter.a[1]']);
  const records = CALLS.map(([a, b]) => [{ a, b }]);
  const fields = ({ a, b }: { a: number; b: number }): number => a - 2 * b;
  expect(
    exchangedBy(['settings'], fields, ({ a, b }: { a: number; b: number }) => b - 2 * a, records),
  ).toEqual(['a', 'b']);
});

test('nothing is said where one answer has another cause, or where few are wrong', () => {
  const mostly = (a: number, b: number): number => (a === 7 ? 0 : b / a);
  expect(exchangedBy(['a', 'b'], quotient, mostly, CALLS)).toBeUndefined();
  const rarely = (a: number, b: number): number => (a === 7 ? a / b : b / a);
  expect(exchangedBy(['a', 'b'], quotient, rarely, CALLS)).toBeUndefined();
  expect(exchangedBy(['a', 'b'], quotient, (a: number, b: number) => b / a, CALLS.slice(1))).toBeUndefined();
});

test('calls that a right function refuses with exchanged arguments are no evidence', () => {
  const strict = (a: number, b: number): number => {
    if (b > 4) throw new RangeError('b must be at most 4');
    return a / b;
  };
  const wrong = (a: number, b: number): number => b / a;
  expect(exchangedBy(['a', 'b'], strict, wrong, CALLS)).toBeUndefined();
  const more = [...CALLS, [2, 1], [4, 3], [3, 4]];
  expect(exchangedBy(['a', 'b'], strict, wrong, more)).toEqual(['a', 'b']);
});

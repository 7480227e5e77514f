import { expect, expectTypeOf, test } from 'vitest';
import {
  boolean,
  callable,
  complex,
  either,
  exercise,
  fn,
  list,
  matrix,
  number,
  oneOf,
  optional,
  property,
  real,
  record,
  returnsFunction,
  same,
  text,
  vector,
  vectorOf,
  wholeNumber,
  valuesOf,
  type Arbitrary,
  type Check,
} from '../../../../harness/core/checks/index.ts';
import type { ShapeOf, SignatureOf } from '../../../../harness/core/checks/shapes.ts';

// For the type checker: what an editor underlines while an author writes a checks.ts. `npm run check -- types` fails when
// one of these mistakes is no error any more, because an unused @ts-expect-error is an error itself.

interface Solution {
  norm: (x: readonly number[]) => number;
  encode: (signal: string) => { symbol: string; count: number }[];
}

type Returned<S> = S extends ShapeOf<infer T> ? T : never;

test('a shape has the type of the answers that it admits', () => {
  const basic = record({ number, wholeNumber, text, boolean, vector, matrix });
  expectTypeOf<Returned<typeof basic>>().toEqualTypeOf<{
    number: number;
    wholeNumber: number;
    text: string;
    boolean: boolean;
    vector: number[];
    matrix: number[][];
  }>();
  const kind = oneOf('a', 'b');
  const word = valuesOf(kind);
  expectTypeOf<typeof word>().toEqualTypeOf<Arbitrary<'a' | 'b'>>();
  const pair = list(complex, 2);
  const many = list(vector);
  const mixed = list([text, wholeNumber]);
  const some = record({ x: number, message: optional(text) });
  const any = either(number, list(text));
  expectTypeOf<Returned<typeof mixed>>().toEqualTypeOf<[string, number]>();
  expectTypeOf<Returned<typeof some>>().toEqualTypeOf<{ x: number; message?: string }>();
  expectTypeOf<Returned<typeof any>>().toEqualTypeOf<number | string[]>();
  expectTypeOf<Returned<typeof kind>>().toEqualTypeOf<'a' | 'b'>();
  expectTypeOf<Returned<typeof pair>['length']>().toEqualTypeOf<2>();
  expectTypeOf<Returned<typeof pair>[1]>().toEqualTypeOf<{ re: number; im: number }>();
  expectTypeOf<Returned<typeof many>>().toEqualTypeOf<number[][]>();
  const kinds = [basic, kind, pair, many, mixed, some, any].map((shape) => shape.kind);
  expect(kinds).toEqual(['record', 'oneOf', 'list', 'list', 'list', 'record', 'union']);
  const parse = fn(['line'], some);
  exercise<{ parse: (line: string) => { x: number; message?: string } }>({
    exports: { parse },
    right: { parse: (line) => ({ x: Number(line) }) },
    checks: [],
  });
  exercise<{ parse: (line: string) => { x: number; message: string } }>({
    // @ts-expect-error the message may be missing
    exports: { parse },
    right: { parse: (message) => ({ x: 1, message }) },
    checks: [],
  });
  const cut = fn(['line'], mixed);
  exercise<{ cut: (line: string) => [number, string] }>({
    // @ts-expect-error the parts are exchanged
    exports: { cut },
    right: { cut: (line) => [1, line] },
    checks: [],
  });
});

const norm = fn(['x'], number);
const encode = fn(['signal'], list(record({ symbol: text, count: wholeNumber })));
const common = { id: 'a', title: 'it is right', hint: 'look again', points: 1 };

test('signatures must fit the functions of the solution', () => {
  const right: Solution = { norm: () => 0, encode: () => [] };
  const whole = exercise<Solution>({ exports: { norm, encode }, right, checks: [] });
  expect(Object.keys(whole.exports)).toEqual(['norm', 'encode']);
  // @ts-expect-error encode is missing
  exercise<Solution>({ exports: { norm }, right, checks: [] });
  // @ts-expect-error a parameter too many
  exercise<Solution>({ exports: { norm: fn(['x', 'y'], number), encode }, right, checks: [] });
  // @ts-expect-error no parameter
  exercise<Solution>({ exports: { norm: fn([], number), encode }, right, checks: [] });
  // @ts-expect-error norm returns a number
  exercise<Solution>({ exports: { norm: fn(['x'], vector), encode }, right, checks: [] });
  const wordy = fn(['signal'], list(record({ symbol: text, count: text })));
  // @ts-expect-error a count is a number
  exercise<Solution>({ exports: { norm, encode: wordy }, right, checks: [] });
  // @ts-expect-error such a function is not part of the solution
  exercise<Solution>({ exports: { norm, encode, decode: norm }, right, checks: [] });
});

test('right functions must be there, one for each that a submission must export', () => {
  const exports = { norm, encode };
  // @ts-expect-error there are none
  exercise<Solution>({ exports, checks: [] });
  // @ts-expect-error encode is missing
  exercise<Solution>({ exports, right: { norm: () => 0 }, checks: [] });
  // @ts-expect-error norm returns a number
  exercise<Solution>({ exports, right: { norm: () => '0', encode: () => [] }, checks: [] });
  const others = { norm: () => 0, encode: () => [], decode: () => '' };
  expect(exercise<Solution>({ exports, right: others, checks: [] }).right).toBe(others);
});

test('a check must be complete, and must call the solution as its type says', () => {
  const given = { x: vectorOf(real(-1, 1), 3) };
  const checks: Check<Solution>[] = [
    property({
      ...common,
      given,
      *holds(solution, { x }) {
        expectTypeOf(x).toEqualTypeOf<number[]>();
        yield same('the norm', solution.norm(x), 1);
        // @ts-expect-error a string is not a vector
        solution.norm('x');
        // @ts-expect-error norm takes one argument
        solution.norm(x, 2);
        // @ts-expect-error there is no such function
        solution.length(x);
        // @ts-expect-error a run has no field of this name
        solution.encode('aa').map(({ letter }) => letter);
      },
    }),
    property({
      ...common,
      given,
      // @ts-expect-error there is no input of this name
      *holds(solution, { y }) {
        yield same('the norm', solution.norm(y), 1);
      },
    }),
    // @ts-expect-error the hint is missing
    property({ id: 'b', title: 'it is right', points: 1, given, *holds() {} }),
    // @ts-expect-error points must be greater than 0
    property({ ...common, points: 0, given, *holds() {} }),
    // @ts-expect-error points must be greater than 0
    property({ ...common, points: -1, given, *holds() {} }),
    // @ts-expect-error points are a number
    property({ ...common, points: '1', given, *holds() {} }),
    // @ts-expect-error a check yields findings
    property({ ...common, given, holds: () => [true] }),
    property({ ...common, points: 0.5, given, *holds() {} }),
  ];
  expect(checks).toHaveLength(8);
});

test('a function that is passed has the types of its signature', () => {
  const parameters = [
    ['t', number],
    ['y', vector],
  ] as const;
  const field = callable('(t, y) => [y[1], -y[0]]', parameters, vector, (_t, y) => [y[1]!, -y[0]!]);
  expectTypeOf<Parameters<typeof field>>().toEqualTypeOf<[number, readonly number[]]>();
  // Students' functions take it where they ask for a function of which they may change the answers.
  expectTypeOf(field).returns.toEqualTypeOf<number[]>();
  expect(field(0, [1, 2])).toEqual([2, -1]);
  // @ts-expect-error three parameters, not two
  expect(callable('', parameters, vector, (_t, y, z) => [...y, z])).toBeTypeOf('function');
  // @ts-expect-error it answers a number, not a vector
  expect(callable('', parameters, vector, (t) => t)).toBeTypeOf('function');
  // @ts-expect-error y is a vector, not a number
  expect(callable('', parameters, number, (t, y) => t + y)).toBeTypeOf('function');
  // @ts-expect-error a shape is a value, not its name
  expect(callable('', [['t', 'number']], number, (t) => Number(t))).toBeTypeOf('function');
});

test('what exports says of a function that returns a function fits its type', () => {
  type Derivative = (f: (x: number) => number) => (x: number) => number;
  const slope = returnsFunction([['x', number]], number);
  const signature: SignatureOf<Derivative> = fn(['f'], slope);
  expect(signature).toMatchObject({ parameters: ['f', 'x'], ownParameters: 1 });
  // @ts-expect-error -- the function that is returned has a parameter
  const without: SignatureOf<Derivative> = fn(['f'], returnsFunction([], number));
  // @ts-expect-error -- it returns a number
  const other: SignatureOf<Derivative> = fn(['f'], returnsFunction([['x', number]], vector));
  // @ts-expect-error -- the answer is a function
  const plain: SignatureOf<Derivative> = fn(['f'], number);
  expect([without, other, plain]).toHaveLength(3);
  expect(() => fn(['x'], slope)).toThrow('x is a parameter of the function and of the one that it returns');
});

import {
  anyOf,
  claim,
  constantFrom,
  exercise,
  fn,
  list,
  listOf,
  matrix,
  matrixOf,
  numberIn,
  property,
  purity,
  real,
  record,
  same,
  signed,
  smallResidual,
  valuesOf,
  wholeNumber,
  type Finding,
} from 'descent-grader/checks';
import * as reference from '#reference/lu.ts';

type Solution = Pick<typeof reference, 'lu'>;
type Rows = readonly (readonly number[])[];

const ENTRY = numberIn(signed(0.01, 10));
const ordinary = anyOf(real(0.1, 10), real(-10, -0.1));
/** Square matrices of each size, without zeros, so that dividing by a pivot that is 0 is one mistake of one check. */
const full = [3, 1, 2, 4, 5, 6].map((n) => matrixOf(ordinary, n, n));
/** Zeros and small whole numbers bring pivots that are 0 or equal. */
const matrices = [
  matrixOf(valuesOf(ENTRY, ordinary), 3, 3),
  ...full.slice(1),
  matrixOf(constantFrom(1, 0, 2, -1, 3, -2, -3), 4, 4),
];
const always = [
  [[0]],
  [[10]],
  [
    [0, 1],
    [0.01, 0],
  ],
  [
    [0, 0, 1],
    [0, 2, 1],
    [0, -4, 3],
  ],
  [
    [1, 2],
    [-2, -4],
  ],
  [
    [0, 1],
    [-1, 1],
  ],
  [
    [-0.01, 0],
    [0, -10],
  ],
  // The largest pivots of the second column are small, and not 0.
  [
    [1, 1, 1],
    [1, 1 + 1e-8, 2],
    [1, 1 + 2e-8, 3],
  ],
].map((a) => ({ a }));

const matrixProduct = (a: Rows, b: Rows): number[][] =>
  a.map((row) => b[0]!.map((_, column) => row.reduce((sum, value, k) => sum + value * b[k]![column]!, 0)));
const sizes = (rows: Rows): number[][] => rows.map((row) => row.map(Math.abs));
const every = (rows: Rows, holds: (value: number, i: number, k: number) => boolean): boolean =>
  rows.every((row, i) => row.every((value, k) => holds(value, i, k)));

const zerosBelow = (u: Rows): Finding =>
  claim(
    every(u, (value, i, k) => i <= k || value === 0),
    'u should have zeros below its diagonal',
    u,
  );

export default exercise<Solution>({
  exports: { lu: fn(['a'], record({ l: matrix, u: matrix, p: list(wholeNumber) })) },
  right: reference,
  domains: { a: listOf(listOf(ENTRY, 1, 6), 1, 6) },
  together: { lu: (a) => a.every((row) => row.length === a.length) },
  checks: [
    property({
      id: 'triangular',
      title: 'l is lower triangular with ones on its diagonal, u is upper triangular',
      points: 2,
      hint: 'Write down l and u for two rows: which four of their numbers are known before you begin?',
      notes: { redundancy: 'it says which of the two is no triangle, whatever their product is' },
      given: { a: anyOf(...full) },
      each: full.map((a) => ({ a })),
      *holds(solution, { a }) {
        const { l, u } = solution.lu(a);
        for (const [name, rows] of Object.entries({ l, u })) {
          yield same(`the number of rows of ${name}`, rows.length, a.length);
          for (const row of rows) yield same(`the length of the rows of ${name}`, row.length, a.length);
        }
        yield claim(
          every(l, (value, i, k) => i !== k || Math.abs(value - 1) < 1e-12),
          'l should have ones on its diagonal',
          l,
        );
        yield claim(
          every(l, (value, i, k) => i >= k || value === 0),
          'l should have zeros above its diagonal',
          l,
        );
        yield zerosBelow(u);
      },
    }),
    property({
      id: 'product',
      judges: 'lu',
      title: 'l·u is a, its rows in the order of p',
      points: 4,
      hint: 'Multiply your l and u on paper: which row of a is the first? Exchange what is known of l with its rows, too.',
      given: { a: anyOf(...matrices) },
      each: matrices.map((a) => ({ a })),
      always,
      *holds(solution, { a }) {
        const { l, u, p } = solution.lu(a);
        const rows = p.map((k) => a[k] ?? []);
        yield claim(
          p.length === a.length && a.every((_, k) => p.includes(k)),
          'p should have each row of a once, from 0 on',
          p,
        );
        yield claim(
          [l, u].every((one) => one.length === a.length && one.every((row) => row.length === a.length)),
          'l and u should be as large as a',
        );
        yield claim(
          every(l, (value, i, k) => i === k || u[k]?.[k] !== 0 || value === 0),
          'where a pivot is 0, its numbers in l should be 0',
          l,
        );
        yield zerosBelow(u);
        const product = matrixProduct(l, u);
        yield smallResidual(
          'the difference of l·u and the rows p of a',
          product.flatMap((row, i) => row.map((value, k) => value - rows[i]![k]!)),
          { scale: matrixProduct(sizes(l), sizes(u)).flat() },
        );
      },
    }),
    property({
      id: 'pivots',
      title: 'no number of l is larger than 1',
      points: 3,
      hint: 'Which row may become the next one? Compare magnitudes, of the rows that are left.',
      given: { a: anyOf(...full) },
      each: full.map((a) => ({ a })),
      *holds(solution, { a }) {
        const { l } = solution.lu(a);
        yield claim(
          every(l, (value) => Math.abs(value) <= 1 + 1e-12),
          'each number of l should be at most 1 in magnitude',
          l,
        );
      },
    }),
    purity(),
  ],
});

import {
  across,
  agree,
  anyOf,
  claim,
  example,
  exercise,
  fn,
  listOf,
  matrixOf,
  merged,
  numberIn,
  object,
  property,
  purity,
  range,
  real,
  scenario,
  signed,
  tuple,
  vector,
  vectorOf,
  type Arbitrary,
  type Case,
} from 'descent-grader/checks';
import * as reference from '#reference/ridge.ts';

type Solution = Pick<typeof reference, 'ridge' | 'predict'>;
type Vector = readonly number[];
interface Predicted {
  x: number[][];
  w: number[];
}
interface Data {
  x: number[][];
  y: number[];
}

const dot = (x: Vector, y: Vector): number => x.reduce((sum, value, k) => sum + value * y[k]!, 0);
const matrixTimesVector = (a: readonly Vector[], x: Vector): number[] => a.map((row) => dot(row, x));
const transposed = (a: readonly Vector[]): number[][] =>
  a[0]!.map((_, column) => a.map((row) => row[column]!));

const ENTRY = signed(1e-6, 5);
const LAMBDA = range(1, 100);
const ordinary = real(-3, 3);
const entry = across(ENTRY, ordinary);
const lambda = across(LAMBDA, real(1, 20));

/** n samples of d features. */
const dataOf = (n: number, d: number): Arbitrary<Data> =>
  tuple<[number[][], number[]]>(matrixOf(entry, n, d), vectorOf(entry, n)).map(([x, y]) => ({ x, y }));
const data = anyOf(dataOf(3, 2), dataOf(1, 1), dataOf(8, 4), dataOf(2, 3), dataOf(5, 1));
/** n samples of d features, and the coefficients of these. */
const predictedOf = (of: Arbitrary<number>, n: number, d: number): Arbitrary<Predicted> =>
  object<Predicted>({ x: matrixOf(of, n, d), w: vectorOf(of, d) });
/** Each size and each number at an end of its range, under every seed. */
const ends = [0, 1e-6, -1e-6, 5, -5].flatMap((value): (Data & { lambda: number })[] => [
  { x: [[value, 1]], y: [2], lambda: 1 },
  { x: Array.from({ length: 8 }, () => [1, 2, value, 1]), y: Array<number>(8).fill(value), lambda: 100 },
  { x: [[2]], y: [value], lambda: 3 },
]);
/** The first feature is no constant 0, and yet its sum is. */
const balanced = {
  x: [
    [1, 2],
    [-1, 3],
    [2, 1],
    [-2, 1],
  ],
  y: [1, -2, 3, 1],
  lambda: 2,
};
const isTable = (x: readonly (readonly number[])[]): boolean => x.every((row) => row.length === x[0]!.length);
const magnitudes = (rows: readonly (readonly number[])[]): number[][] => rows.map((row) => row.map(Math.abs));

export default exercise<Solution>({
  exports: { ridge: fn(['x', 'y', 'lambda'], vector), predict: fn(['x', 'w'], vector) },
  domains: {
    x: listOf(listOf(numberIn(ENTRY), 1, 4), 1, 8),
    y: listOf(numberIn(ENTRY), 1, 8),
    lambda: numberIn(LAMBDA),
    w: listOf(numberIn(ENTRY), 1, 4),
  },
  // Rows are alike, and as many and as long as what belongs to them.
  together: {
    ridge: (x, y) => isTable(x) && x.length === y.length,
    predict: (x, w) => isTable(x) && x[0]!.length === w.length,
  },
  checks: [
    property({
      id: 'normal-equations',
      title: 'the slope of |xw − y|² + λ|w|² is zero at your w',
      points: 4,
      notes: { redundancy: 'what ridge regression is: it needs no reference' },
      hint: 'Differentiate both terms by each coefficient: XᵀXw + λw = Xᵀy.',
      judges: 'ridge',
      given: merged<Data, { lambda: number }>(data, object({ lambda })),
      always: [...ends, balanced],
      *holds(solution, { x, y, lambda: strength }) {
        const w = solution.ridge(x, y, strength);
        yield claim(w.length === x[0]!.length, 'w should have a coefficient for each feature', w);
        const columns = transposed(x);
        const left = columns.map((column, k) => dot(column, matrixTimesVector(x, w)) + strength * w[k]!);
        const right = matrixTimesVector(columns, y);
        // The size of what is added up: terms cancel.
        const sizes = magnitudes([w, y]) as [number[], number[]];
        const predicted = matrixTimesVector(magnitudes(x), sizes[0]);
        const scale = magnitudes(columns).map(
          (column, k) => dot(column, predicted) + dot(column, sizes[1]) + strength * sizes[0][k]!,
        );
        yield agree('XᵀXw + λw', left, right, { scale });
      },
    }),
    example({
      id: 'one-feature-by-hand',
      title: 'with one feature it is a single division',
      points: 1,
      hint: 'w = Σxy / (Σx² + λ)',
      notes: { redundancy: 'a student can follow it on paper' },
      given: [
        { x: [[1], [2]], y: [1, 2], lambda: 5, w: [0.5] },
        { x: [[3]], y: [4], lambda: 3, w: [1] },
      ],
      *holds(solution, { x, y, lambda: strength, w }) {
        yield agree('w', solution.ridge(x, y, strength), w);
      },
    }),
    scenario<Solution, Case<{ x: number[][]; y: number[]; lambda: number }, { w: number[] }>>({
      id: 'separate-features',
      title: 'features that never meet are fitted one by one',
      points: 1,
      hint: 'XᵀX is diagonal here.',
      notes: { redundancy: 'the fixture of the lecture' },
      *holds(solution, { given, expected }) {
        yield agree('w', solution.ridge(given.x, given.y, given.lambda), expected.w);
      },
    }),
    property({
      id: 'predictions',
      title: 'predict multiplies each row by the coefficients',
      points: 2,
      hint: 'One number for each sample: the dot product of its row with w.',
      judges: 'predict',
      given: anyOf(predictedOf(entry, 3, 3), predictedOf(ordinary, 1, 1), predictedOf(ordinary, 8, 4)),
      always: ends.map(({ x }) => ({ x, w: x[0]! })),
      *holds(solution, { x, w }) {
        const scale = matrixTimesVector(magnitudes(x), w.map(Math.abs));
        yield agree('the vector of predictions', solution.predict(x, w), matrixTimesVector(x, w), { scale });
      },
    }),
    purity<Solution>({ right: reference }),
  ],
});

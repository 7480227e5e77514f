import {
  FLOAT32_IS_NEAR,
  agree,
  anyOf,
  argumentsUnchanged,
  claim,
  constantFrom,
  example,
  exercise,
  fn,
  integer,
  list,
  number,
  object,
  oneOf,
  property,
  real,
  record,
  same,
  tuple,
  vector,
  type Arbitrary,
  type Finding,
} from '../../../harness/core/checks/index.ts';
import * as reference from '../../../reference/stationary-points.ts';

type Matrix = readonly (readonly number[])[];
type StationaryPoint = ReturnType<typeof reference.stationaryPoints>[number];

const kind = oneOf('minimum', 'maximum', 'saddle', 'inconclusive');

// + 0 turns −0 into 0: a student reads 0.
const symmetric = (a: number, b: number, c: number): Matrix => [
  [a + 0, b + 0],
  [b + 0, c + 0],
];

const negative = (rows: Matrix): Matrix => rows.map((row) => row.map((entry) => 0 - entry));

/**
 * Rotations as cos², cos·sin and sin² of their angle: from the triangles 3-4-5 and 7-24-25 and from half a square,
 * so that the entries of a rotated matrix are short decimals.
 */
const rotation = constantFrom(
  [1, 0, 0],
  [0.5, 0.5, 0.5],
  [0.5, -0.5, 0.5],
  [0.36, 0.48, 0.64],
  [0.36, -0.48, 0.64],
  [0.64, 0.48, 0.36],
  [0.64, -0.48, 0.36],
  [0.0784, 0.2688, 0.9216],
  [0.9216, -0.2688, 0.0784],
);

/** A diagonal of two eigenvalues, rotated and scaled by 10^exponent. */
function rotated(first: number, second: number, turn: readonly number[], exponent: number): Matrix {
  const [cos2, cosSin, sin2] = turn as [number, number, number];
  // Rounding to twelve decimals moves an eigenvalue, which is at least 0.25, by no more than 1e-12.
  const entry = (p: number, q: number): number =>
    Number(`${(p * first + q * second).toFixed(12)}e${exponent}`);
  return symmetric(entry(cos2, sin2), entry(cosSin, -cosSin), entry(sin2, cos2));
}

/** bowl has two positive eigenvalues, pass the same but for one sign; within a factor of 16, at any scale. */
const twins: Arbitrary<{ readonly bowl: Matrix; readonly pass: Matrix }> = object({
  first: real(0.25, 4),
  second: real(0.25, 4),
  turn: rotation,
  exponent: integer(-6, 6),
})
  .map(({ first, second, turn, exponent }) => ({
    bowl: rotated(first, second, turn, exponent),
    pass: rotated(first, -second, turn, exponent),
  }))
  // A zero on the diagonal has a check of its own; here it would cost points by the luck of the seed.
  .filter(({ pass }) => pass.every((row, k) => row[k] !== 0));

/** The smallest determinants of all, ±7.5e-14, are none that are zero. */
const faint = {
  bowl: rotated(0.25, 0.3, [0.64, 0.48, 0.36], -6),
  pass: rotated(0.25, -0.3, [0.64, 0.48, 0.36], -6),
};

/** hessian is k·v·vᵀ, exact, with an eigenvalue of 0; regular has both eigenvalues moved away from 0. */
const singular: Arbitrary<{ readonly hessian: Matrix; readonly regular: Matrix }> = object({
  k: constantFrom(1, -1, 2, -2, 3, -3),
  v: anyOf<readonly [number, number]>(
    tuple(integer(-4, 4), integer(-4, 4)),
    constantFrom([0, 0], [0, 1], [1, 0]),
  ),
}).map(({ k, v: [p, q] }) => ({
  hessian: symmetric(k * p * p, k * p * q, k * q * q),
  regular: symmetric(k * p * p + k, k * p * q, k * q * q + k),
}));

/** In ascending order of the last coordinate, β₂: a solution lists its points in any order. */
const sorted = (points: readonly StationaryPoint[]): StationaryPoint[] =>
  points.toSorted((left, right) => (left.beta.at(-1) ?? NaN) - (right.beta.at(-1) ?? NaN));

const EXPECTED = sorted(reference.stationaryPoints());
const threePoints = (found: readonly StationaryPoint[]): Finding =>
  same('the number of stationary points', found.length, EXPECTED.length);

export default exercise<Pick<typeof reference, 'classify' | 'stationaryPoints'>>({
  exports: {
    classify: fn(['hessian'], kind),
    stationaryPoints: fn([], list(record({ beta: vector, loss: number, kind }))),
  },
  // Each check makes all its calls before it judges: the more of them, the better a diagnosis can tell.
  checks: [
    property({
      id: 'definite',
      title: 'two positive eigenvalues make a minimum, two negative ones a maximum',
      points: 2,
      hint: 'The product of two negative numbers is positive, too: the determinant alone does not tell a valley from a hill.',
      given: twins.map(({ bowl }) => ({ hessian: negative(bowl) })),
      always: [{ hessian: negative(faint.bowl) }],
      *holds(solution, { hessian }) {
        const [hill, valley] = [solution.classify(hessian), solution.classify(negative(hessian))];
        yield same('the kind', hill, 'maximum');
        yield same('the kind of the matrix with all its signs turned round', valley, 'minimum');
      },
    }),
    // The law: of saddles with a zero inside, which are tried below, a wrong rule may judge rightly by luck.
    property({
      id: 'indefinite',
      title: 'a positive and a negative eigenvalue make a saddle, and only they do',
      points: 1,
      hint: 'Not the signs of the entries count, but those of the eigenvalues: [[1, 2], [2, 1]] has the eigenvalues 3 and −1.',
      given: twins,
      always: [faint],
      *holds(solution, { bowl, pass }) {
        const [open, closed] = [solution.classify(pass), solution.classify(bowl)];
        yield same('the kind of pass, whose eigenvalues differ in sign,', open, 'saddle');
        yield claim(closed !== 'saddle', 'both eigenvalues of bowl are positive: it is no saddle', closed);
      },
    }),
    property({
      id: 'singular',
      title: 'an eigenvalue of exactly zero is inconclusive, and only that is',
      points: 2,
      hint: 'What is the product of the eigenvalues if one of them is zero, and which number of the matrix is that product?',
      given: singular,
      *holds(solution, { hessian, regular }) {
        const [open, decided] = [solution.classify(hessian), solution.classify(regular)];
        yield same('the kind of hessian, which is singular,', open, 'inconclusive');
        yield claim(
          decided !== 'inconclusive',
          'no eigenvalue of regular is zero: its kind is known',
          decided,
        );
      },
    }),
    example({
      id: 'zeros-inside',
      title: 'an entry of zero is not yet an eigenvalue of zero',
      points: 1,
      hint: '[[0, 1], [1, 0]] has the eigenvalues 1 and −1. Do you divide by an entry, or decide by one alone?',
      given: [
        { hessian: symmetric(0, 1, 0), expected: 'saddle' },
        { hessian: symmetric(0, -2, 3), expected: 'saddle' },
        { hessian: symmetric(0, 2, -3), expected: 'saddle' },
        { hessian: symmetric(-5, 1, 0), expected: 'saddle' },
        { hessian: symmetric(2, 0, 3), expected: 'minimum' },
      ],
      *holds(solution, { hessian, expected }) {
        yield same('the kind', solution.classify(hessian), expected);
      },
    }),
    example({
      id: 'points',
      title: 'there are three stationary points, each at its place',
      points: 1,
      patience: 2,
      hint: 'With u = β₂ − 1 the gradient vanishes where 4u³ − 2u = 0: an equation of the third degree, with three solutions.',
      notes: { margin: FLOAT32_IS_NEAR },
      given: [{}],
      *holds(solution) {
        const found = sorted(solution.stationaryPoints());
        yield threePoints(found);
        const [places, expected] = [found, EXPECTED].map((points) => points.map(({ beta }) => beta));
        yield agree('β, in ascending order of β₂,', places!, expected!);
      },
    }),
    example({
      id: 'losses',
      title: 'each stationary point comes with its loss',
      points: 1,
      patience: 2,
      hint: 'Put each point into L. Both minima are equally deep, and the saddle lies above them.',
      notes: {
        margin: 'a point that is off by 1e-5 has a loss that is off by the square of that: points catches it',
      },
      given: [{}],
      *holds(solution) {
        const found = sorted(solution.stationaryPoints());
        yield threePoints(found);
        const [losses, expected] = [found, EXPECTED].map((points) => points.map(({ loss }) => loss));
        yield agree('the loss, in ascending order of β₂,', losses!, expected!);
      },
    }),
    example({
      id: 'kinds',
      title: 'two stationary points are minima, and the one between them is a saddle',
      points: 1,
      patience: 2,
      hint: 'Look at the signs of both curvatures: 2 along β₁, and 12(β₂ − 1)² − 2 along β₂.',
      given: [{}],
      *holds(solution) {
        const found = sorted(solution.stationaryPoints());
        yield threePoints(found);
        for (const [k, expected] of EXPECTED.entries())
          yield same(`the kind at β₂ = ${expected.beta[1]}`, found[k]!.kind, expected.kind);
      },
    }),
    property({
      id: 'no-side-effects',
      title: 'the answers do not depend on earlier calls, and the matrix is left as it was',
      points: 1,
      patience: 2,
      hint: 'Do not write into hessian, and keep nothing between two calls.',
      given: twins,
      runs: 20,
      *holds(solution, { bowl, pass }, seen) {
        const kinds = () => [bowl, pass, negative(bowl)].map((rows) => solution.classify(rows)).join(', ');
        const points = () => solution.stationaryPoints().map(({ beta, loss }) => [...beta, loss]);
        const [firstKinds, firstPoints] = [kinds(), points()];
        yield same('the kind at the second time', kinds(), firstKinds);
        yield agree('the list of stationary points at the second time', points(), firstPoints);
        yield argumentsUnchanged(seen);
      },
    }),
  ],
});

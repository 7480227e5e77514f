import {
  agree,
  claim,
  example,
  exercise,
  fn,
  list,
  number,
  oneOf,
  property,
  purity,
  record,
  same,
  vector,
  type Finding,
} from 'descent-grader/checks';
import * as reference from '#reference/stationary-points.ts';
import { FLOAT32_IS_NEAR } from '../notes.ts';
import {
  DIAGONAL_TWINS,
  domains,
  EXTREME_TWINS,
  isClear,
  NEARLY_EQUAL,
  negative,
  ordinaryTwins,
  type Scaled,
  SCALED,
  type Twins,
  twinsAcross,
  ZEROS_INSIDE,
} from './inputs.ts';
import { SINGULAR, singular } from './singular.ts';

type StationaryPoint = ReturnType<typeof reference.stationaryPoints>[number];

const kind = oneOf('minimum', 'maximum', 'saddle', 'inconclusive');

/** In ascending order of the last coordinate, β₂: a solution lists its points in any order. */
const sorted = (points: readonly StationaryPoint[]): StationaryPoint[] =>
  points.toSorted((left, right) => (left.beta.at(-1) ?? NaN) - (right.beta.at(-1) ?? NaN));

const EXPECTED = sorted(reference.stationaryPoints());
const threePoints = (found: readonly StationaryPoint[]): Finding =>
  same('the number of stationary points', found.length, EXPECTED.length);

type Solution = Pick<typeof reference, 'classify' | 'stationaryPoints'>;

export default exercise<Solution>({
  exports: {
    classify: fn(['hessian'], kind),
    stationaryPoints: fn([], list(record({ beta: vector, loss: number, kind }))),
  },
  right: reference,
  normalForms: { stationaryPoints: sorted },
  domains,
  together: { classify: isClear },
  // Each check makes all its calls before it judges: the more of them, the better a diagnosis can tell.
  checks: [
    property({
      id: 'definite',
      title: 'two positive eigenvalues make a minimum, two negative ones a maximum',
      points: 1,
      hint: 'Compute trace, determinant and eigenvalues of this matrix by hand, and print what your code has for them. The determinant alone does not tell a valley from a hill.',
      notes: { redundancy: 'any-scale has the same law at every scale' },
      given: ordinaryTwins.map(({ bowl }) => ({ hessian: negative(bowl) })),
      *holds(solution, { hessian }) {
        const [hill, valley] = [solution.classify(hessian), solution.classify(negative(hessian))];
        yield same('the kind, where both eigenvalues are negative,', hill, 'maximum');
        yield same('the kind, where both eigenvalues are positive,', valley, 'minimum');
      },
    }),
    property({
      id: 'indefinite',
      title: 'a positive and a negative eigenvalue make a saddle, and only they do',
      points: 1,
      hint: 'Compute the determinant and the eigenvalues of this matrix by hand: those of [[1, 2], [2, 1]] are −3, and 3 and −1. Not the signs of the entries count.',
      notes: { redundancy: 'any-scale has the same law at every scale' },
      given: ordinaryTwins,
      *holds(solution, { bowl, pass }) {
        const [open, opposite] = [solution.classify(pass), solution.classify(negative(pass))];
        const closed = solution.classify(bowl);
        yield same('the kind, where the eigenvalues differ in sign,', open, 'saddle');
        yield same('the kind, where the eigenvalues differ in sign,', opposite, 'saddle');
        yield claim(closed !== 'saddle', 'both eigenvalues are positive: this is not a saddle', closed);
      },
    }),
    property<Solution, Twins | Scaled>({
      id: 'any-scale',
      title: 'the kind is right at any scale, and for eigenvalues of very different size',
      points: 2,
      hint: 'No eigenvalue is zero here, however small it is. Do you compare with a tolerance, try some directions only, or take the root of a difference that rounding can make negative?',
      given: twinsAcross,
      always: [...EXTREME_TWINS, ...DIAGONAL_TWINS, ...NEARLY_EQUAL, ...SCALED],
      *holds(solution, given) {
        if ('small' in given) {
          // Whether it is right at an ordinary scale is the matter of zeros-inside.
          const [ordinary, small, large] = [given.hessian, given.small, given.large].map((rows) =>
            solution.classify(rows),
          );
          yield same('the kind, where all entries are smaller by one factor,', small!, ordinary!);
          yield same('the kind, where all entries are larger by one factor,', large!, ordinary!);
          return;
        }
        const { bowl, pass } = given;
        const [valley, hill, saddle, opposite] = [bowl, negative(bowl), pass, negative(pass)].map((rows) =>
          solution.classify(rows),
        );
        yield same('the kind, where both eigenvalues are positive,', valley!, 'minimum');
        yield same('the kind, where both eigenvalues are negative,', hill!, 'maximum');
        yield same('the kind, where the eigenvalues differ in sign,', saddle!, 'saddle');
        yield same('the kind, where the eigenvalues differ in sign,', opposite!, 'saddle');
      },
    }),
    property({
      id: 'singular',
      title: 'an eigenvalue of exactly zero is inconclusive, and only that is',
      points: 1,
      notes: { redundancy: 'zeros-inside meets singular matrices by chance; here they are the matter' },
      hint: 'What is the product of the eigenvalues if one of them is zero, and which number of the matrix is that product?',
      given: singular,
      always: SINGULAR,
      *holds(solution, { hessian, regular }) {
        const [open, decided] = [solution.classify(hessian), solution.classify(regular)];
        yield same('the kind, where an eigenvalue is zero,', open, 'inconclusive');
        yield claim(decided !== 'inconclusive', 'no eigenvalue is zero: the kind is known', decided);
      },
    }),
    example({
      id: 'zeros-inside',
      judges: 'classify',
      title: 'zeros in the matrix, and eigenvalues that are equal or opposite, are not special cases',
      points: 1,
      hint: '[[0, 1], [1, 0]] has the eigenvalues 1 and −1. Do you divide by an entry or a difference, or decide by one entry alone?',
      given: ZEROS_INSIDE,
      *holds(solution, { hessian }) {
        yield same('the kind', solution.classify(hessian), reference.classify(hessian));
      },
    }),
    example({
      id: 'points',
      title: 'there are three stationary points, each at its place',
      points: 1,
      hint: 'With u = β₂ − 1 the gradient vanishes where 4u³ − 2u = 0: an equation of the third degree, with three solutions.',
      notes: { margin: FLOAT32_IS_NEAR },
      given: [{}],
      *holds(solution) {
        const found = sorted(solution.stationaryPoints());
        yield threePoints(found);
        const [places, expected] = [found, EXPECTED].map((points) => points.map(({ beta }) => beta));
        // β₁ is 2, and β₂ is made of numbers up to 1.
        const scale = EXPECTED.map(() => [2, 1]);
        yield agree('β, in ascending order of β₂,', places!, expected!, { scale });
      },
    }),
    example({
      id: 'losses',
      title: 'each stationary point comes with its loss',
      points: 1,
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
      hint: 'Look at the signs of both curvatures: 2 along β₁, and 12(β₂ − 1)² − 2 along β₂.',
      given: [{}],
      *holds(solution) {
        const found = sorted(solution.stationaryPoints());
        yield threePoints(found);
        for (const [k, expected] of EXPECTED.entries())
          yield same(`the kind at β₂ = ${expected.beta[1]}`, found[k]!.kind, expected.kind);
      },
    }),
    purity(),
  ],
});

import {
  agree,
  claim,
  example,
  exercise,
  fn,
  hinted,
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
import { writtenVector } from '../written.ts';
import { numbersOf } from './hints.ts';
import {
  DIAGONAL_TWINS,
  eachTwinsBeside,
  domains,
  EXTREME_TWINS,
  isClear,
  type Matrix,
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

type Vector = readonly number[];
type StationaryPoint = ReturnType<typeof reference.stationaryPoints>[number];

const kind = oneOf('minimum', 'maximum', 'saddle', 'inconclusive');

/** In ascending order of the last coordinate, β₂: a solution lists its points in any order. */
const sorted = (points: readonly StationaryPoint[]): StationaryPoint[] =>
  points.toSorted((left, right) => (left.beta.at(-1) ?? NaN) - (right.beta.at(-1) ?? NaN));

const EXPECTED = sorted(reference.stationaryPoints());
const threePoints = (found: readonly StationaryPoint[]): Iterable<Finding> =>
  hinted(
    'With u = β₂ − 1 the gradient vanishes where 4u³ − 2u = 0, an equation of the third degree: a division by u loses one of its three solutions.',
    same('the number of stationary points', found.length, EXPECTED.length),
  );

type Kind = StationaryPoint['kind'];

// Hints of more than one check.
const EIGENVALUES_HINT =
  'For H = [[a, b], [b, c]] the sum of the eigenvalues is a + c and their product is ac − b².';
const SMALL_HINT = 'The signs alone decide, however small an eigenvalue is.';
const SINGULAR_HINT =
  'The product of the eigenvalues, a·c − b·b, is exactly 0 here, while a number that is computed with a quotient, a root or an angle is often tiny in place of 0.';
const PLACES_HINT =
  'Each β is [β₁, β₂]: β₁ is where 2(β₁ − 2) = 0, and β₂ is 1 + u for each u with 4u³ − 2u = 0.';
const FACTOR_HINT =
  'A positive factor multiplies both eigenvalues, and changes the sign of neither: no size is too small or too large.';

/** @param law that leads from the eigenvalues to the kind */
const kindIs = (
  of: string,
  answer: Kind,
  expected: Kind,
  hessian: Matrix,
  law = EIGENVALUES_HINT,
): Iterable<Finding> =>
  hinted(
    () => `${law} ${numbersOf(hessian)}`,
    same(`the kind${of === '' ? '' : ` for ${of}`}`, answer, expected),
  );

/** Points closer than this are one that was found twice. */
const SAME_POINT = 1e-3;

/** Names a point that a list has twice: then another one is missing. @param places sorted */
function twiceIn(places: readonly Vector[]): string {
  const again = places.find(
    (point, k) => k > 0 && point.every((x, i) => Math.abs(x - places[k - 1]![i]!) < SAME_POINT),
  );
  return again === undefined ? '' : ` You list ${writtenVector(again)} twice, so another point is missing.`;
}

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
      hint: EIGENVALUES_HINT,
      notes: { redundancy: 'any-scale has the same law at every scale' },
      given: ordinaryTwins.map(({ bowl }) => ({ hessian: negative(bowl) })),
      *holds(solution, { hessian }) {
        const [hill, valley] = [solution.classify(hessian), solution.classify(negative(hessian))];
        yield* kindIs('two negative eigenvalues', hill, 'maximum', hessian);
        yield* kindIs('two positive eigenvalues', valley, 'minimum', negative(hessian));
      },
    }),
    property({
      id: 'indefinite',
      title: 'a positive and a negative eigenvalue make a saddle, and only they do',
      points: 1,
      hint: EIGENVALUES_HINT,
      notes: { redundancy: 'any-scale has the same law at every scale' },
      given: ordinaryTwins,
      *holds(solution, { bowl, pass }) {
        const [open, opposite] = [solution.classify(pass), solution.classify(negative(pass))];
        const closed = solution.classify(bowl);
        // The later call first: of two that give the same wrong answer the last is shown.
        yield* kindIs('eigenvalues of different sign', opposite, 'saddle', negative(pass));
        yield* kindIs('eigenvalues of different sign', open, 'saddle', pass);
        yield* hinted(
          () => `${EIGENVALUES_HINT} ${numbersOf(bowl)}`,
          claim(closed !== 'saddle', 'both eigenvalues are positive: this is not a saddle', closed),
        );
      },
    }),
    property<Solution, Twins | Scaled>({
      id: 'any-scale',
      title: 'the kind is right at any scale, and for eigenvalues of very different size',
      points: 2,
      hint: FACTOR_HINT,
      given: twinsAcross,
      each: eachTwinsBeside,
      always: [...EXTREME_TWINS, ...DIAGONAL_TWINS, ...NEARLY_EQUAL, ...SCALED],
      *holds(solution, given) {
        if ('small' in given) {
          // Whether it is right at an ordinary scale is the matter of zeros-inside.
          const [ordinary, small, large] = [given.hessian, given.small, given.large].map((rows) =>
            solution.classify(rows),
          );
          yield same('the kind, where all entries are larger by one factor,', large!, ordinary!);
          yield same('the kind, where all entries are smaller by one factor,', small!, ordinary!);
          return;
        }
        const { bowl, pass } = given;
        const [valley, hill, saddle, opposite] = [bowl, negative(bowl), pass, negative(pass)].map((rows) =>
          solution.classify(rows),
        );
        yield* kindIs('two positive eigenvalues', valley!, 'minimum', bowl, SMALL_HINT);
        yield* kindIs('two negative eigenvalues', hill!, 'maximum', negative(bowl), SMALL_HINT);
        yield* kindIs('eigenvalues of different sign', opposite!, 'saddle', negative(pass), SMALL_HINT);
        yield* kindIs('eigenvalues of different sign', saddle!, 'saddle', pass, SMALL_HINT);
      },
    }),
    property({
      id: 'singular',
      title: 'an eigenvalue of exactly zero is inconclusive, and only that is',
      points: 1,
      notes: { redundancy: 'zeros-inside meets singular matrices by chance; here they are the matter' },
      hint: SINGULAR_HINT,
      given: singular,
      always: SINGULAR,
      *holds(solution, { hessian, regular }) {
        const [open, decided] = [solution.classify(hessian), solution.classify(regular)];
        yield* kindIs('an eigenvalue of zero', open, 'inconclusive', hessian, SINGULAR_HINT);
        yield* hinted(
          () => `${EIGENVALUES_HINT} ${numbersOf(regular)}`,
          claim(decided !== 'inconclusive', 'no eigenvalue is zero: the kind is known', decided),
        );
      },
    }),
    example({
      id: 'zeros-inside',
      judges: 'classify',
      title: 'zeros in the matrix, and eigenvalues that are equal or opposite, are not special cases',
      points: 1,
      hint: EIGENVALUES_HINT,
      given: ZEROS_INSIDE,
      *holds(solution, { hessian }) {
        yield* kindIs('', solution.classify(hessian), reference.classify(hessian), hessian);
      },
    }),
    example({
      id: 'points',
      title: 'there are three stationary points, each at its place',
      points: 1,
      hint: PLACES_HINT,
      notes: { margin: FLOAT32_IS_NEAR },
      given: [{}],
      *holds(solution) {
        const found = sorted(solution.stationaryPoints());
        yield* threePoints(found);
        const [places, expected] = [found, EXPECTED].map((points) => points.map(({ beta }) => beta));
        // β₁ is 2, and β₂ is made of numbers up to 1.
        const scale = EXPECTED.map(() => [2, 1]);
        yield* hinted(
          () => `${PLACES_HINT}${twiceIn(places!)}`,
          agree('the list of all β, in ascending order of β₂,', places!, expected!, { scale }),
        );
      },
    }),
    example({
      id: 'losses',
      title: 'each stationary point comes with its loss',
      points: 1,
      hint: 'With β₁ = 2 and u = β₂ − 1 the loss is u⁴ − u²: u is 0 at the saddle, and u² is ½ at both minima.',
      notes: {
        margin: 'a point that is off by 1e-5 has a loss that is off by the square of that: points catches it',
      },
      given: [{}],
      *holds(solution) {
        const found = sorted(solution.stationaryPoints());
        yield* threePoints(found);
        const [losses, expected] = [found, EXPECTED].map((points) => points.map(({ loss }) => loss));
        yield agree('the list of all losses, in ascending order of β₂,', losses!, expected!);
      },
    }),
    example({
      id: 'kinds',
      title: 'two stationary points are minima, and the one between them is a saddle',
      points: 1,
      hint: 'The eigenvalues of H = [[2, 0], [0, 12(β₂ − 1)² − 2]] are its two diagonal entries; at β₂ = 1 the second one is −2, at β₂ = 1 ± 1/√2 it is 4.',
      given: [{}],
      *holds(solution) {
        const found = sorted(solution.stationaryPoints());
        yield* threePoints(found);
        for (const [k, expected] of EXPECTED.entries())
          yield same(`the kind of point ${k + 1}, in ascending order of β₂,`, found[k]!.kind, expected.kind);
      },
    }),
    purity(),
  ],
});
